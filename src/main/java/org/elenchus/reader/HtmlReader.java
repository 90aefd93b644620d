package org.elenchus.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Charsets;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML by jsoup: the article itself, without the page's menus and banners. */
public final class HtmlReader implements SourceReader {
    private static final String CLUTTER =
            "script, style, noscript, nav, aside, form, button, iframe, svg, select, template, [role=navigation],"
                    + " [role=banner], [role=contentinfo], [role=search], [aria-hidden=true], [hidden], .breadcrumb,"
                    + " .breadcrumbs, .menu, .navbar, .cookie, .share, .social, .advert, .sidebar";

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException {
        Document page = parse(file);
        Metadata metadata = metadata(page);
        String language = language(page);
        page.select(CLUTTER).remove();
        BlockWriter out = new BlockWriter(limits);
        new HtmlBlocks(out).write(article(page));
        return out.toRawText(metadata, properties(page), language);
    }

    /** In the encoding that the page names; where it names none, as any text. */
    private static Document parse(SourceFile file) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), null, "");
        long broken = page.text().chars().filter(c -> c == '\uFFFD').count();
        return broken == 0 ? page : Jsoup.parse(Charsets.decode(file, new ArrayList<>()), "");
    }

    /** The element that holds the article: the one that says so, else the body without its page head and foot. */
    private static Element article(Document page) {
        for (String wanted : new String[] {"article", "main", "[role=main]", "#content", ".article"}) {
            Element best = null;
            for (Element candidate : page.select(wanted)) {
                best = best == null || candidate.text().length() > best.text().length() ? candidate : best;
            }
            if (best != null && best.text().length() * 2 > page.body().text().length()) {
                return best;
            }
        }
        page.body().select("> header, > footer").remove();
        return page.body();
    }

    private static Metadata metadata(Document page) {
        List<String> authors =
                page.select("meta[name=citation_author], meta[name=DC.creator], meta[name=dc.creator]").stream()
                        .map(meta -> meta.attr("content").strip())
                        .filter(author -> !author.isEmpty())
                        .distinct()
                        .toList();
        String date =
                content(page, "citation_publication_date", "citation_date", "citation_year", "DC.date", "dc.date");
        return new Metadata(
                content(page, "citation_title", "DC.title", "dc.title"),
                authors,
                date.length() >= 4 && date.substring(0, 4).matches("\\d{4}") ? date.substring(0, 4) : "",
                content(page, "citation_doi", "DC.identifier.doi")
                        .replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", ""),
                content(page, "citation_journal_title"),
                "");
    }

    private static Metadata properties(Document page) {
        String author = content(page, "author");
        return new Metadata(page.title(), author.isEmpty() ? List.of() : List.of(author), "", "", "", "");
    }

    private static String content(Document page, String... names) {
        for (String name : names) {
            Element meta = page.selectFirst("meta[name=" + name + "]");
            if (meta != null && !meta.attr("content").isBlank()) {
                return meta.attr("content").strip();
            }
        }
        return "";
    }

    private static String language(Document page) {
        Element html = page.selectFirst("html[lang]");
        String code = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
        return code.length() >= 2 ? code.substring(0, 2) : "";
    }
}
