package org.elenchus.pages;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Affiliation;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Keywords;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.junit.jupiter.api.Test;

/**
 * What is read off the first and last pages of invented papers, laid out as journals of several habits do; against the
 * floors in a file. With {@code -Dfronts.dump=true} it prints what came out wrong.
 */
class FrontsEval {
    private static final Path FILES = Path.of("src/test/fronts/files");
    private static final Ingestor INGESTOR = new Ingestor(WordLists.NONE, text -> "", Limits.DEFAULT);

    /** Counts of one row: right, found, wanted. */
    private record Count(int right, int found, int wanted) {
        Count plus(Count other) {
            return new Count(right + other.right, found + other.found, wanted + other.wanted);
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private String name = "";

    @Test
    void frontAndBackMatterComeOutRight() throws IOException {
        List<Path> truths;
        try (Stream<Path> files = Files.list(FILES)) {
            truths = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path truth : truths) {
            name = truth.getFileName().toString().replace(".json", "");
            Ingestor.Result result = INGESTOR.ingest(FILES.resolve(name + ".pdf"), Metadata.NONE);
            compare(
                    new ObjectMapper().readTree(truth.toFile()),
                    result.document()
                            .orElseThrow(
                                    () -> new AssertionError(result.problems().toString())));
        }
        report();
    }

    private void compare(JsonNode truth, Document found) {
        Metadata said = found.metadata();
        values("title", single(truth.get("title").asText()), single(said.title()));
        values("authors", texts(truth.get("authors")), said.authors());
        values("year", single(truth.get("year").asText()), single(said.year()));
        values("doi", single(truth.get("doi").asText()), single(said.doi()));
        values("journal", single(truth.get("journal").asText()), single(said.journal()));
        values("codes", texts(truth.get("codes")), said.codes());
        values(
                "affiliations",
                texts(truth.get("affiliations")),
                said.affiliations().stream().map(Affiliation::name).toList());
        List<String> wanted = new ArrayList<>();
        truth.get("keywords").properties().forEach(e -> wanted.add(e.getKey() + texts(e.getValue())));
        values(
                "keywords",
                wanted,
                said.keywords().stream()
                        .map((Keywords k) -> k.language() + k.words())
                        .toList());
        List<String> abstracts = new ArrayList<>();
        truth.get("abstracts")
                .properties()
                .forEach(e -> abstracts.add(e.getKey() + e.getValue().asText()));
        values("abstracts", abstracts, abstracts(found));
        values(
                "headings",
                texts(truth.get("headings")),
                found.sections().stream()
                        .filter(section -> section.kind() == SectionKind.BODY)
                        .map(Section::heading)
                        .filter(heading -> !heading.isEmpty())
                        .toList());
        references(truth, found);
    }

    private static List<String> abstracts(Document found) {
        List<String> texts = new ArrayList<>();
        for (Section section : found.sections()) {
            if (section.kind() == SectionKind.ABSTRACT || section.kind() == SectionKind.SUMMARY) {
                String text = section.span().cover(found.text()).strip();
                String bare = text.substring(section.heading().length())
                        .strip()
                        .replaceFirst("(?iU)^(?:аннотация|abstract)[.:]", "");
                texts.add(section.language() + bare);
            }
        }
        return texts;
    }

    private void references(JsonNode truth, Document found) {
        Map<String, JsonNode> wanted = new HashMap<>();
        truth.get("references")
                .forEach(entry -> wanted.put(letters(entry.get("text").asText()), entry));
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < truth.get("references").size(); i++) {
            order.put(letters(truth.get("references").get(i).get("text").asText()), i);
        }
        Map<String, Integer> ids = new HashMap<>();
        Map<String, Function<Reference, String>> fields = Map.of(
                "authors", r -> String.join(";", r.authors()), "year", Reference::year, "title", Reference::title);
        List<Reference> entries = found.references();
        for (Reference entry : entries) {
            String text = letters(entry.text()
                    .substring(entry.label().isEmpty() ? 0 : entry.label().length()));
            JsonNode printed = wanted.get(text);
            ids.put(entry.id(), order.getOrDefault(text, -1));
            if (printed == null) {
                say("no such entry", entry.text());
                continue;
            }
            fields.forEach((field, value) -> {
                JsonNode told = printed.get(field);
                String is = told.isArray() ? String.join(";", texts(told)) : told.asText();
                values("entry " + field, single(is), single(value.apply(entry)));
            });
        }
        int right = (int) ids.values().stream().filter(n -> n >= 0).count();
        add("entries", new Count(right, entries.size(), wanted.size()));
        List<String> cited = new ArrayList<>();
        for (JsonNode n : truth.get("citations")) {
            cited.add(String.valueOf(n.asInt()));
        }
        List<String> markers = new ArrayList<>();
        for (Citation citation : found.citations()) {
            String to = String.join(
                    " ",
                    citation.references().stream()
                            .map(id -> String.valueOf(ids.get(id)))
                            .toList());
            markers.add(to);
            if (to.isEmpty()) {
                say("citation of nothing", citation.marker());
            }
        }
        values("citations", cited, markers);
    }

    /** Compares lists in which order and kind of letters do not matter. */
    private void values(String row, List<String> wanted, List<String> found) {
        List<String> left =
                new ArrayList<>(wanted.stream().map(FrontsEval::letters).toList());
        int right = 0;
        for (String value : found) {
            right += left.remove(letters(value)) ? 1 : 0;
        }
        add(row, new Count(right, found.size(), wanted.size()));
        if (right < wanted.size() || right < found.size()) {
            say(row, wanted + "\n        found " + found);
        }
    }

    private void add(String row, Count count) {
        counts.merge(row, count, Count::plus);
    }

    private void say(String row, String what) {
        if (Boolean.getBoolean("fronts.dump")) {
            System.out.println(name + "  " + row + ": " + what);
        }
    }

    private static List<String> single(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private void report() throws IOException {
        Properties floors = new Properties();
        try (InputStream data =
                Objects.requireNonNull(FrontsEval.class.getResourceAsStream("/floors/fronts.properties"))) {
            floors.load(data);
        }
        counts.forEach((row, count) -> System.out.printf(
                "%-16s F1 %.3f  (%d right, %d found, %d wanted)%n",
                row, count.f1(), count.right(), count.found(), count.wanted()));
        assertSoftly(softly -> counts.forEach((row, count) -> softly.assertThat(count.f1())
                .as(row)
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(row.replace(' ', '.'), "1")))));
    }
}
