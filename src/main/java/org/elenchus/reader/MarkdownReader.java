package org.elenchus.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Charsets;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.jsoup.Jsoup;

/** Reads Markdown by commonmark: headings, lists, quotations, tables, footnotes, and what its front matter says of the paper. */
public final class MarkdownReader implements SourceReader {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*\\R(.{0,20000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException {
        String text = Charsets.decode(file, problems);
        Matcher matter = FRONT_MATTER.matcher(text);
        Optional<YamlNode.Mapping> said = matter.find()
                ? YamlReader.read(file.name(), matter.group(1)).root().flatMap(YamlNode::asMapping)
                : Optional.empty();
        Node tree = Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(100)
                .build()
                .parse(said.isPresent() ? text.substring(matter.end()) : text);
        String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(tree);
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select("script, style").remove();
        BlockWriter out = new BlockWriter(limits);
        new HtmlBlocks(out).write(page.body());
        return out.toRawText(metadata(said), Metadata.NONE, language(said));
    }

    private static Metadata metadata(Optional<YamlNode.Mapping> said) {
        String date = first(said, "year", "date");
        return new Metadata(
                first(said, "title"),
                values(said, "author", "authors"),
                date.matches("\\d{4}.*") ? date.substring(0, 4) : "",
                first(said, "doi").replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", ""),
                first(said, "journal"),
                "");
    }

    private static String language(Optional<YamlNode.Mapping> said) {
        String code = first(said, "lang", "language");
        return code.matches("[a-z]{2}(?:[-_].*)?") ? code.substring(0, 2) : "";
    }

    private static String first(Optional<YamlNode.Mapping> said, String... keys) {
        return values(said, keys).stream().findFirst().orElse("");
    }

    /** The texts under the keys; what is no text is none of ours. */
    private static List<String> values(Optional<YamlNode.Mapping> said, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> said.flatMap(mapping -> mapping.get(key)).stream())
                .flatMap(node -> node.asList().stream())
                .flatMap(node -> node.asText().stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
