package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.evaluation.GoldReader;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.ScoredText;
import org.elenchus.evaluation.Scorer;
import org.elenchus.evaluation.Scores;
import org.elenchus.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far the miner agrees with annotators on texts that it was not learned from, against the floors in a file. */
class MinerEval {
    private static final Path EXCERPTS = Path.of("../shared/data/excerpts");
    private static final int FOLDS = 5;

    /** Fewer units of one confidence say nothing of how often such are right. */
    private static final int ENOUGH = 30;

    @Test
    void theCorpusThatWeightsAreNotLearnedFrom() throws Exception {
        Path gold = Path.of("corpus/gold");
        assertThat(digest(goldFiles(gold))).isEqualTo(floors().getProperty("corpus.sha256"));
        holds(
                "corpus",
                new GoldTrial(PaperReader.shipped(), PaperReader.shippedScheme()).score(List.of(gold), n -> {}));
    }

    @Test
    void relationsBetweenTheUnitsOfTheCorpus() throws Exception {
        holds(
                "corpus.given",
                new GoldTrial(PaperReader.shipped(), PaperReader.shippedScheme(), true)
                        .score(List.of(Path.of("corpus/gold")), n -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void hardCasesThatWeightsAreNotLearnedFrom(String language) throws Exception {
        Path cases = Path.of("corpus/cases", language + ".jsonl");
        holds(
                "cases." + language,
                new GoldTrial(PaperReader.shipped(), PaperReader.shippedScheme()).score(List.of(cases), n -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void papersThatTheWeightsOfTheirFoldWereNotLearnedFrom(String language) throws Exception {
        assumeTrue(Files.isDirectory(EXCERPTS), "skipped: " + EXCERPTS + " is not there");
        Path dev = EXCERPTS.resolve(language + ".dev.jsonl");
        List<Path> running = excerpts(language + "-running");
        assertThat(digest(List.of(dev))).isEqualTo(floors().getProperty(language + ".dev.sha256"));
        Map<Path, List<GoldText>> gold = new LinkedHashMap<>();
        for (Path file : Stream.concat(Stream.of(dev), running.stream()).toList()) {
            gold.put(file, GoldReader.read(file));
        }
        Path own = Path.of("models/annotations", language + ".jsonl");
        gold.put(own, GoldReader.read(own, EXCERPTS.resolveSibling("")));
        List<GoldText> all = gold.values().stream().flatMap(List::stream).toList();

        List<GoldText> others = gold.get(own);
        List<ScoredText> scored =
                new MinerTraining().crossValidate(all, text -> !others.contains(text), language, FOLDS);

        holds(language + ".dev", of(scored, gold.get(dev)));
        holds(
                language + ".running",
                of(scored, running.stream().flatMap(f -> gold.get(f).stream()).toList()));
        holds(language + ".all", Scorer.score(scored));
        Set<String> excerpts = Stream.concat(Stream.of(dev), running.stream())
                .flatMap(f -> gold.get(f).stream())
                .map(GoldText::name)
                .collect(Collectors.toSet());
        keepsItsWord(Scorer.score(
                scored.stream().filter(text -> excerpts.contains(text.name())).toList()));
    }

    /** Of units shown with 0.6, about 60 % are right. */
    private static void keepsItsWord(Scores scores) {
        assertThat(scores.reliability().bands().stream()
                        .filter(band -> band.mined() >= ENOUGH)
                        .toList())
                .isNotEmpty()
                .allSatisfy(band -> assertThat(band.share()).as(band.toString()).isCloseTo(band.said(), within(0.1)));
    }

    private static Scores of(List<ScoredText> scored, List<GoldText> gold) {
        Set<String> names = gold.stream().map(GoldText::name).collect(Collectors.toSet());
        return Scorer.score(
                scored.stream().filter(text -> names.contains(text.name())).toList());
    }

    private static void holds(String set, Scores scores) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        scores.figures().forEach((name, figure) -> figures.put(name, figure.f1()));
        scores.topicAccuracy().ifPresent(value -> figures.put("topic", value));
        scores.holderAccuracy().ifPresent(value -> figures.put("holder", value));
        figures.forEach((name, value) -> System.out.printf(Locale.ROOT, "%-12s %-14s %.3f%n", set, name, value));
        Properties floors = floors();
        figures.forEach((name, value) -> {
            String floor = floors.getProperty(set + "." + name);
            if (floor != null) {
                assertThat(value).as(set + " " + name).isGreaterThanOrEqualTo(Double.parseDouble(floor));
            }
        });
        scores.unitsPerEmptyText()
                .ifPresent(value -> assertThat(value)
                        .as(set + " units per empty text")
                        .isLessThanOrEqualTo(Double.parseDouble(floors.getProperty(set + ".empty", "100"))));
    }

    private static List<Path> excerpts(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(EXCERPTS)) {
            return files.filter(f -> f.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> goldFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static String digest(List<Path> files) throws IOException {
        List<String> digests = new ArrayList<>();
        for (Path file : files) {
            digests.add(Sha256.of(Files.readAllBytes(file)));
        }
        return digests.size() == 1 ? digests.getFirst() : Sha256.of(String.join(" ", digests));
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream data = MinerEval.class.getResourceAsStream("/floors/miner.properties")) {
            floors.load(data);
        }
        return floors;
    }
}
