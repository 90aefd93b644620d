package org.elenchus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elenchus.PaperReader.Reading;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.GoldReader;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.ScoredRelation;
import org.elenchus.evaluation.ScoredText;
import org.elenchus.evaluation.ScoredUnit;
import org.elenchus.evaluation.Scorer;
import org.elenchus.evaluation.Scores;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Document;
import org.elenchus.workspace.Workspace;

/**
 * Mines texts that a person annotated and scores the miner by them. The gold is a file of texts with their units, a file of
 * units beside (or in {@code ../sources} beside) the file that they annotate, a folder of such files, or a workspace with
 * layers called {@code gold}.
 */
public final class GoldTrial {
    private static final String GOLD_LAYER = "gold";
    private static final String ENDING = ".jsonl";

    private final PaperReader reader;
    private final ConceptScheme scheme;
    private final boolean given;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A text that waits to be mined: what the gold says of it, and where it comes from. */
    private record Candidate(GoldText gold, Source source) {}

    private sealed interface Source {
        record OfText(String text) implements Source {}

        record OfFile(Path file) implements Source {}

        record OfDocument(Document document) implements Source {}
    }

    /** A trial of the reader's rules with the concepts of the scheme. */
    public GoldTrial(PaperReader reader, ConceptScheme scheme) {
        this(reader, scheme, false);
    }

    /** @param given whether only relations are tried, and between the units of the gold instead of mined ones */
    public GoldTrial(PaperReader reader, ConceptScheme scheme, boolean given) {
        this.reader = reader;
        this.scheme = scheme;
        this.given = given;
    }

    /**
     * Mines and scores everything, on all cores.
     *
     * @param gold files and folders
     * @param mined told the name of each text once it is mined
     * @throws ProblemException with all that is wrong with the gold
     */
    public Scores score(List<Path> gold, Consumer<String> mined) throws IOException, ProblemException {
        for (Path path : gold) {
            gather(path);
        }
        if (candidates.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    Place.file(gold.toString()), "there is no gold here", "docs/formats.md tells how gold is written"));
        }
        List<ScoredText> texts = new ArrayList<>();
        if (problems.isEmpty()) {
            InOrder.<Candidate, Optional<ScoredText>, RuntimeException>each(candidates.iterator(), this::mine, text -> {
                text.ifPresent(texts::add);
                text.ifPresent(t -> mined.accept(t.name()));
                return true;
            });
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return Scorer.score(texts);
    }

    private void gather(Path path) throws IOException {
        if (Workspace.isWorkspace(path)) {
            gatherLayers(Workspace.open(path));
        } else if (Files.isDirectory(path)) {
            for (Path file : filesIn(path)) {
                gatherFile(file);
            }
        } else {
            gatherFile(path);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING))
                    .filter(f -> !f.toString().endsWith(".relations" + ENDING))
                    .sorted()
                    .toList();
        }
    }

    private void gatherLayers(Workspace workspace) throws IOException {
        for (String id : workspace.documentIds()) {
            Optional<Annotations> gold = workspace.annotations(id, GOLD_LAYER);
            if (gold.isPresent()) {
                Document document = workspace.document(id);
                List<ScoredUnit> units = gold.get().units().stream()
                        .map(u -> ScoredUnit.of(u, scheme))
                        .toList();
                candidates.add(new Candidate(
                        new GoldText(id, document.text(), units, ScoredRelation.of(gold.get())),
                        new Source.OfDocument(document)));
            }
        }
    }

    private void gatherFile(Path file) throws IOException {
        List<GoldText> texts;
        try {
            texts = GoldReader.read(file);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return;
        }
        for (GoldText text : texts) {
            if (text.text().isEmpty()) {
                gatherBeside(file, text);
            } else {
                candidates.add(new Candidate(text, new Source.OfText(text.text())));
            }
        }
    }

    private void gatherBeside(Path gold, GoldText text) throws IOException {
        Optional<Path> source = source(gold);
        if (source.isEmpty()) {
            problems.add(Problem.error(
                    Place.file(gold.toString()),
                    "the text that this annotates is not here",
                    "put it beside, under the same name: " + text.name() + ".txt, .pdf, .docx …"));
            return;
        }
        // A plain text is compared as it stands; of every other format, what reading it gives.
        String compared = source.get().toString().endsWith(".txt") ? Files.readString(source.get()) : "";
        candidates.add(new Candidate(
                new GoldText(text.name(), compared, text.units(), text.relations()), new Source.OfFile(source.get())));
    }

    /** The paper of the same name, here or in {@code ../sources}; else the only paper that lies beside. */
    private static Optional<Path> source(Path gold) throws IOException {
        String fileName = gold.getFileName().toString();
        String stem = fileName.substring(0, fileName.length() - ENDING.length() + 1);
        Path folder = Objects.requireNonNull(gold.toAbsolutePath().getParent(), "a file lies in a folder");
        List<Path> beside = papersIn(folder);
        List<Path> all = new ArrayList<>(beside);
        all.addAll(papersIn(folder.resolveSibling("sources")));
        Optional<Path> named = all.stream()
                .filter(f -> f.getFileName().toString().startsWith(stem))
                .findFirst();
        return named.isEmpty() && beside.size() == 1 ? Optional.of(beside.getFirst()) : named;
    }

    private static List<Path> papersIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(ENDING) && !f.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private Optional<ScoredText> mine(Candidate candidate) {
        return switch (candidate.source()) {
            case Source.OfText given -> {
                byte[] bytes = given.text().getBytes(StandardCharsets.UTF_8);
                yield scored(candidate, reader.read(candidate.gold().name() + ".txt", bytes, scheme));
            }
            case Source.OfFile file -> scored(candidate, reader.read(file.file(), scheme));
            case Source.OfDocument known ->
                Optional.of(scored(
                        candidate.gold(),
                        candidate.gold().text(),
                        known.document(),
                        reader.mine(known.document(), scheme)));
        };
    }

    private Optional<ScoredText> scored(Candidate candidate, Reading reading) {
        if (reading.annotations().isEmpty()) {
            synchronized (problems) {
                problems.addAll(reading.problems());
            }
            return Optional.empty();
        }
        String text = candidate.gold().text().isEmpty()
                ? reading.document().orElseThrow().text()
                : candidate.gold().text();
        return Optional.of(scored(
                candidate.gold(),
                text,
                reading.document().orElseThrow(),
                reading.annotations().get()));
    }

    private ScoredText scored(GoldText gold, String text, Document document, Annotations mined) {
        if (given) {
            return GivenUnits.related(reader, scheme, gold, text, document);
        }
        ConceptScheme labels = scheme.with(mined.discovered());
        List<ScoredUnit> units =
                mined.units().stream().map(u -> ScoredUnit.of(u, labels)).toList();
        return new ScoredText(gold.name(), text, gold.units(), units, gold.relations(), ScoredRelation.of(mined));
    }
}
