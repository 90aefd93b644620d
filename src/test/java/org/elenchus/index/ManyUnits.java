package org.elenchus.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.query.Paper;
import org.elenchus.text.Span;

/**
 * As many papers as are wanted, made out of the units of our own texts: each unit is the beginning of one and the end of another
 * in the same language, about a concept that is as frequent as the n-th of many is. The same number gives the same paper.
 */
final class ManyUnits {
    static final int UNITS_A_PAPER = 50;
    private static final int CONCEPTS = 500;
    private static final int HOLDERS = 3000;

    private final List<JsonNode> russian = new ArrayList<>();
    private final List<JsonNode> english = new ArrayList<>();
    private final List<ConceptId> concepts = new ArrayList<>();

    ManyUnits(Path gold) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Path> files;
        try (Stream<Path> all = Files.list(gold)) {
            files = all.filter(f -> f.toString().matches(".*-(ru|en)\\.jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            List<JsonNode> units = file.toString().endsWith("-ru.jsonl") ? russian : english;
            for (String line : Files.readAllLines(file)) {
                units.add(json.readTree(line));
            }
        }
        Stream.concat(russian.stream(), english.stream())
                .flatMap(u -> Stream.of(u.path("concepts").path(0).asText()))
                .filter(c -> !c.isEmpty())
                .distinct()
                .sorted()
                .map(ConceptId::new)
                .forEach(concepts::add);
        for (int i = concepts.size(); i < CONCEPTS; i++) {
            concepts.add(new ConceptId("concept-" + i));
        }
    }

    /** The n-th is the more frequent the smaller n is. */
    ConceptId concept(int n) {
        return concepts.get(n);
    }

    Paper paper(int number) {
        Random random = new Random(number);
        String author = "Author " + random.nextInt(20_000);
        return new Paper(
                "paper-" + number,
                "paper-" + number + ".pdf",
                "On the argument number " + number,
                List.of(author),
                "" + (1960 + random.nextInt(66)));
    }

    Annotations annotations(int paper) {
        Random random = new Random(31L * paper + 7);
        List<JsonNode> drafts = random.nextInt(100) < 60 ? russian : english;
        List<ArgumentUnit> units = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < UNITS_A_PAPER; i++) {
            ArgumentUnit unit = unit(i, drafts, random);
            units.add(unit);
            if (i > 0 && unit.type() == UnitType.CRITICISM && random.nextInt(4) == 0) {
                relations.add(new Relation.OfUnits(unit.id(), "u" + i, Relation.UnitKind.ATTACKS));
            }
        }
        return new Annotations("mined", "", units, relations, List.of(), List.of());
    }

    private ArgumentUnit unit(int place, List<JsonNode> drafts, Random random) {
        JsonNode beginning = drafts.get(random.nextInt(drafts.size()));
        String quote = spliced(
                beginning.path("quote").asText(),
                drafts.get(random.nextInt(drafts.size())).path("quote").asText());
        UnitType type = UnitType.parse(beginning.path("type").asText()).orElseThrow();
        List<ConceptId> about = new ArrayList<>(List.of(concepts.get(zipf(random, CONCEPTS))));
        if (random.nextInt(3) == 0) {
            about.add(concepts.get(zipf(random, CONCEPTS)));
        }
        int start = place * 400;
        return new ArgumentUnit(
                "u" + (place + 1),
                type,
                new Span(start, start + quote.length()),
                quote,
                about.stream().distinct().toList(),
                random.nextInt(3) > 0 ? Holder.AUTHOR : new Holder("Holder" + zipf(random, HOLDERS)),
                type == UnitType.CRITICISM
                        ? Optional.of(Topic.values()[random.nextInt(Topic.values().length)])
                        : Optional.empty(),
                List.of(),
                "" + (1 + place / 5),
                place < 10 ? "Introduction" : place < 40 ? "Discussion" : "Conclusion",
                drafts == russian ? "ru" : "en",
                random.nextInt(1000) / 1000.0,
                List.of());
    }

    /** The first half of the words of one, the second of another. */
    private static String spliced(String one, String other) {
        List<String> beginning = List.of(one.split(" "));
        List<String> end = List.of(other.split(" "));
        List<String> words = new ArrayList<>(beginning.subList(0, (beginning.size() + 1) / 2));
        words.addAll(end.subList(end.size() / 2, end.size()));
        return String.join(" ", words);
    }

    private static int zipf(Random random, int size) {
        return (int) Math.min(size - 1, Math.pow(size, random.nextDouble()) - 1);
    }
}
