package org.elenchus;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.Scores;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.mining.Miner;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.Rule;
import org.elenchus.rule.RuleExamples;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.rule.Trace;
import org.elenchus.text.Document;
import org.elenchus.worker.WorkerPool;
import org.elenchus.worker.WorkerSettings;
import org.elenchus.workspace.Workspace;

/**
 * Work on the rules themselves: which there are, whether their examples come out, what they do on a sentence and on many
 * texts, and what a change of them would change. Writes nothing. For one thread.
 */
public final class RuleDesk implements Closeable {
    private final LanguageAnalysis language = LanguageAnalysis.load();
    private final WorkerPool workers = new WorkerPool(WorkerSettings.usual());
    private final RuleSources sources;
    private final ConceptScheme scheme;
    private final RuleSet rules;
    private final PaperReader reader;

    private final Optional<Workspace> workspace;

    private RuleDesk(RuleSources sources, ConceptScheme scheme, Optional<Workspace> workspace) throws ProblemException {
        this.sources = sources;
        this.scheme = scheme;
        this.workspace = workspace;
        this.rules = RuleSet.load(sources);
        this.reader = PaperReader.with(language, rules, workers);
    }

    /**
     * The rules and concepts that the program brings.
     *
     * @throws ProblemException with everything that is wrong with them
     */
    public static RuleDesk shipped() throws IOException, ProblemException {
        return new RuleDesk(RuleSources.builtIn(), PaperReader.shippedScheme(), Optional.empty());
    }

    /**
     * Those rules, and over them those of a workspace, with its concepts.
     *
     * @throws ProblemException with everything that is wrong with them
     */
    public static RuleDesk of(Path workspace) throws IOException, ProblemException {
        Workspace opened = Workspace.open(workspace);
        return new RuleDesk(RuleSources.builtIn().with(opened.root()), opened.scheme(), Optional.of(opened));
    }

    /** All rules, in order of file and line. */
    public List<RuleCard> rules() {
        return rules.rules().stream().map(RuleCard::of).toList();
    }

    /** What is doubtful in the rule files, though usable. */
    public List<Problem> warnings() {
        return rules.warnings();
    }

    /**
     * Runs examples as tests.
     *
     * @param ids of the rules whose examples are run
     * @return a problem for each example that does not come out
     */
    public List<Problem> test(Set<String> ids) {
        List<Rule> some =
                rules.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
        return new RuleExamples(rules, (code, text) -> language.analyse(text, code))
                .run(some).stream()
                        .map(failure -> Problem.error(
                                failure.place(),
                                failure.rule() + " expected " + failure.expected(),
                                "got " + failure.got()))
                        .toList();
    }

    /**
     * What became of the rules on each sentence of a text.
     *
     * @param wanted which of the rules that missed are told
     * @param misses how many of the rules that missed are told at most, the nearest
     * @throws ProblemException if nothing of the text is running text
     */
    public List<RuleFate.OfSentence> explain(String text, Predicate<RuleCard> wanted, int misses)
            throws ProblemException {
        Document document = reader.document("text.txt", text.getBytes(StandardCharsets.UTF_8));
        return reader.trace(document, scheme).stream()
                .map(traced -> fates(document, traced, wanted, misses))
                .toList();
    }

    private static RuleFate.OfSentence fates(
            Document document, Miner.TracedSentence traced, Predicate<RuleCard> wanted, int misses) {
        List<RuleFate> fates = new ArrayList<>();
        List<RuleFate> missed = new ArrayList<>();
        for (Trace.Trial trial : byNearness(traced.trace())) {
            RuleFate fate = RuleFate.of(trial, traced.sentence());
            if (fate.kind() != RuleFate.Kind.MISSED) {
                fates.add(fate);
            } else if (missed.size() < misses && wanted.test(fate.rule())) {
                missed.add(fate);
            }
        }
        fates.removeIf(fate -> !wanted.test(fate.rule()));
        fates.sort(Comparator.comparing(RuleFate::kind));
        fates.addAll(missed);
        List<String> tokens = traced.sentence().tokens().stream()
                .map(t -> t.form() + "/" + t.lemma() + "/" + t.pos()
                        + (t.features().isEmpty() ? "" : "/" + t.features()))
                .toList();
        return new RuleFate.OfSentence(traced.sentence().span().cover(document.text()), tokens, fates);
    }

    private static List<Trace.Trial> byNearness(Trace trace) {
        return trace.trials().stream()
                .sorted(Comparator.comparingInt(
                        trial -> -trial.nearest().map(near -> near.passed()).orElse(0)))
                .toList();
    }

    /**
     * Texts to try rules on.
     *
     * @param count how many there are
     * @param all read one by one as they are asked for
     */
    public record Texts(int count, Iterable<Document> all) {}

    /**
     * Papers from files, or, if none are named, the documents of the workspace.
     *
     * @throws ProblemException if there are neither
     */
    public Texts texts(List<Path> files) throws IOException, ProblemException {
        if (!files.isEmpty()) {
            List<Document> read = new ArrayList<>();
            for (Path file : files) {
                read.add(reader.document(file));
            }
            return new Texts(read.size(), read);
        }
        List<String> ids = workspace.isPresent() ? workspace.get().documentIds() : List.of();
        if (ids.isEmpty()) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file("."), "there are no texts to try the rules on", "name files, or a workspace with -w")));
        }
        return new Texts(ids.size(), () -> ids.stream().map(this::document).iterator());
    }

    private Document document(String id) {
        try {
            return workspace.orElseThrow().document(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts in which sentences of documents each rule holds. */
    public RuleCoverage coverage(Texts texts, Progress progress) {
        Map<RuleCard, List<Integer>> holds = new LinkedHashMap<>();
        Map<String, RuleCard> cards = new LinkedHashMap<>();
        rules().forEach(card -> cards.put(card.id(), card));
        Set<String> languages = new LinkedHashSet<>();
        int[] sentences = {0};
        progress.begin("reading", texts.count());
        InOrder.<Document, Firings, RuntimeException>each(texts.all().iterator(), this::firings, firings -> {
            for (Set<String> ids : firings.rules()) {
                ids.forEach(
                        id -> holds.computeIfAbsent(Objects.requireNonNull(cards.get(id)), card -> new ArrayList<>())
                                .add(sentences[0]));
                sentences[0]++;
            }
            languages.addAll(firings.languages());
            progress.done(firings.document());
            return true;
        });
        Map<RuleCard, List<Integer>> all = new LinkedHashMap<>();
        cards.values().stream()
                .filter(card -> languages.contains(card.language()))
                .forEach(card -> all.put(card, holds.getOrDefault(card, List.of())));
        return RuleCoverage.of(sentences[0], all);
    }

    /** @param rules for each sentence the ids of the rules that hold in it */
    private record Firings(String document, Set<String> languages, List<Set<String>> rules) {}

    private Firings firings(Document document) {
        Set<String> languages = new LinkedHashSet<>();
        document.sections().forEach(section -> languages.add(section.language()));
        List<Set<String>> ids = new ArrayList<>();
        reader.matches(document, scheme).forEach(matches -> {
            Set<String> inSentence = new LinkedHashSet<>();
            matches.forEach(match -> inSentence.add(match.rule().id()));
            ids.add(inSentence);
        });
        return new Firings(document.source().name(), languages, ids);
    }

    /**
     * What a changed file of rules or words would change, before it is saved where it belongs.
     *
     * @param changed a rule file or a lexicon: takes the place of the file of the same language and name, or is added
     * @param texts mined as things are and with the change
     * @param gold annotated texts, scored both ways; may be empty
     * @throws ProblemException with everything that is wrong with the changed file or the gold
     */
    public RuleImpact impact(Path changed, Texts texts, List<Path> gold, Progress progress)
            throws IOException, ProblemException {
        PaperReader other = PaperReader.with(language, RuleSet.load(sources.changedBy(changed)), workers);
        int[] counts = new int[2];
        List<RuleImpact.Change> changes = new ArrayList<>();
        progress.begin("mining", texts.count());
        InOrder.<Document, Pair, RuntimeException>each(texts.all().iterator(), d -> mine(d, other), pair -> {
            counts[0] += pair.before().size();
            counts[1] += pair.after().size();
            changes.addAll(RuleImpact.changes(pair.document().id(), pair.before(), pair.after()));
            progress.done(pair.document().source().name());
            return true;
        });
        return new RuleImpact(texts.count(), counts[0], counts[1], changes, scores(reader, gold), scores(other, gold));
    }

    private record Pair(Document document, List<ArgumentUnit> before, List<ArgumentUnit> after) {}

    private Pair mine(Document document, PaperReader other) {
        return new Pair(
                document,
                reader.mine(document, scheme).units(),
                other.mine(document, scheme).units());
    }

    private Optional<Scores> scores(PaperReader judged, List<Path> gold) throws IOException, ProblemException {
        return gold.isEmpty() ? Optional.empty() : Optional.of(new GoldTrial(judged, scheme).score(gold, name -> {}));
    }

    /** Ends the processes that read files. */
    @Override
    public void close() {
        workers.close();
    }
}
