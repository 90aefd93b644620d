package org.elenchus.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.elenchus.yaml.YamlResult;

/** What stands in {@code NAME.yaml} beside the file {@code NAME.…} or {@code NAME.….yaml}: metadata said by hand. */
final class Sidecar {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final int LARGEST = 1 << 20;

    private Sidecar() {}

    /** @param problems gets every mistake in it */
    static Metadata of(Path paper, List<Problem> problems) throws IOException {
        Optional<Path> file = beside(paper);
        if (file.isEmpty()) {
            return Metadata.NONE;
        }
        String name = file.get().toString();
        YamlResult yaml = YamlReader.read(name, Files.readString(file.get()));
        problems.addAll(yaml.problems());
        if (yaml.root().isEmpty()) {
            return Metadata.NONE;
        }
        Optional<YamlNode.Mapping> mapping = yaml.root().flatMap(YamlNode::asMapping);
        if (mapping.isEmpty()) {
            problems.add(Problem.error(
                    yaml.root().get().place(), "must hold keys and values", "write title: …, authors: […], year: …"));
            return Metadata.NONE;
        }
        return read(new YamlFields(mapping.get(), problems), mapping.get(), problems);
    }

    private static Metadata read(YamlFields fields, YamlNode.Mapping mapping, List<Problem> problems) {
        Metadata metadata = new Metadata(
                fields.text("title").orElse(""),
                fields.texts("authors"),
                matching(fields, mapping, "year", YEAR, "four digits", problems),
                fields.text("doi").orElse("").replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""),
                fields.text("journal").orElse(""),
                matching(fields, mapping, "lang", LANGUAGE, "two letters, such as ru or en", problems));
        fields.done();
        return metadata;
    }

    private static String matching(
            YamlFields fields,
            YamlNode.Mapping mapping,
            String key,
            Pattern wanted,
            String words,
            List<Problem> problems) {
        String value = fields.text(key).orElse("");
        if (!value.isEmpty() && !wanted.matcher(value).matches()) {
            problems.add(Problem.error(
                    mapping.get(key).orElse(mapping).place(), key + " '" + value + "' must be " + words, "correct it"));
            return "";
        }
        return value;
    }

    private static Optional<Path> beside(Path paper) throws IOException {
        Path named = paper.getFileName();
        if (named == null) {
            return Optional.empty();
        }
        String name = named.toString();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (String candidate : List.of(name + ".yaml", stem + ".yaml", stem + ".yml")) {
            Path file = paper.resolveSibling(candidate);
            if (!file.equals(paper) && Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
