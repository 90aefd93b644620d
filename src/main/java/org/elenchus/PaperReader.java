package org.elenchus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Relation;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.ingest.Ingestor;
import org.elenchus.ingest.Intake;
import org.elenchus.ingest.PaperFile;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.mining.Miner;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.Match;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.worker.WorkerPool;
import org.elenchus.worker.WorkerSettings;
import org.elenchus.workspace.ConceptSchemeReader;

/**
 * Reads papers and what they argue, without a workspace: file → document → analysis → annotations. Thread-safe; language
 * models are loaded when a text first needs them.
 */
public final class PaperReader implements Closeable {
    private static final String SHIPPED_SCHEME = "/org/elenchus/scheme/concepts.yaml";

    private final LanguageAnalysis language;
    private final Intake intake;
    private final WorkerPool workers;
    private final Miner miner;

    /**
     * One paper as read.
     *
     * @param name the file as it was given
     * @param document empty if the file could not be read
     * @param annotations what it argues; empty if the file could not be read
     * @param problems what is wrong with the file, each with the next step
     */
    public record Reading(
            String name, Optional<Document> document, Optional<Annotations> annotations, List<Problem> problems) {}

    private PaperReader(LanguageAnalysis language, RuleSet rules, WorkerPool workers) {
        this.language = language;
        this.workers = workers;
        intake = new Intake(workers.settings().limits());
        miner = new Miner(language, rules);
    }

    /** A reader with the rules that the program brings. */
    public static PaperReader shipped() throws IOException, ProblemException {
        return shipped(WorkerSettings.usual());
    }

    /** The same with other limits. */
    public static PaperReader shipped(WorkerSettings settings) throws IOException, ProblemException {
        return new PaperReader(LanguageAnalysis.load(), RuleSet.load(RuleSources.builtIn()), new WorkerPool(settings));
    }

    /** A reader with those rules, and over them the {@code rules} and {@code lexicon} folders of another folder. */
    public static PaperReader with(Path folder) throws IOException, ProblemException {
        return with(LanguageAnalysis.load(), folder, new WorkerPool(WorkerSettings.usual()));
    }

    /** The same, with models that somebody else uses too, and processes that are this reader's from now on. */
    static PaperReader with(LanguageAnalysis language, Path folder, WorkerPool workers)
            throws IOException, ProblemException {
        return with(language, RuleSet.load(RuleSources.builtIn().with(folder)), workers);
    }

    /** A reader with these rules and no others. */
    static PaperReader with(LanguageAnalysis language, RuleSet rules, WorkerPool workers) {
        return new PaperReader(language, rules, workers);
    }

    /** The concept scheme that the program brings, as YAML. */
    public static String shippedSchemeText() throws IOException {
        try (InputStream in = Objects.requireNonNull(PaperReader.class.getResourceAsStream(SHIPPED_SCHEME))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The concept scheme that the program brings. */
    public static ConceptScheme shippedScheme() throws IOException, ProblemException {
        return ConceptSchemeReader.read("concepts.yaml", shippedSchemeText());
    }

    /** A concept scheme from a file. */
    public static ConceptScheme scheme(Path file) throws IOException, ProblemException {
        return ConceptSchemeReader.read(file);
    }

    /** What {@link #rulesDigest()} is for the rules that the program brings, without loading them. */
    public static String shippedRulesDigest() throws IOException {
        return Miner.rulesDigest(RuleSources.builtIn());
    }

    /** Names the rules and weights that what is mined depends on. */
    public String rulesDigest() {
        return miner.rulesDigest();
    }

    /** The miner that the results depend on too: the program's version, and what its code and models are. */
    static String version() {
        String version = Optional.ofNullable(PaperReader.class.getPackage().getImplementationVersion())
                .orElse("development");
        String digest = MinerDigest.ofThisProgram();
        return digest.isEmpty() ? version : version + "+" + digest;
    }

    WorkerSettings settings() {
        return workers.settings();
    }

    /** What takes files from the disk for this reader. */
    Intake intake() {
        return intake;
    }

    /** Extracts a paper's text and structure, in a process of its own. */
    Ingestor.Result document(String name, byte[] content, Metadata given) {
        return workers.read(name, content, given);
    }

    /**
     * The document that a text in memory is.
     *
     * @throws ProblemException if it cannot be read
     */
    Document document(String name, byte[] content) throws ProblemException {
        Ingestor.Result result = document(name, content, Metadata.NONE);
        return result.document().orElseThrow(() -> new ProblemException(result.problems()));
    }

    /**
     * The document that a file is.
     *
     * @throws ProblemException if it cannot be read
     */
    Document document(Path file) throws ProblemException {
        Ingestor.Result result = result(PaperFile.of(file));
        return result.document().orElseThrow(() -> new ProblemException(result.problems()));
    }

    /** The sentences of a document, each with the fate of every rule on it. */
    List<Miner.TracedSentence> trace(Document document, ConceptScheme scheme) {
        return miner.trace(language.analyse(document), scheme);
    }

    /** The matches of the rules in each sentence of a document. */
    List<List<Match>> matches(Document document, ConceptScheme scheme) {
        return miner.matches(language.analyse(document), scheme);
    }

    /** Mines a document. */
    public Annotations mine(Document document, ConceptScheme scheme) {
        return miner.mine(language.analyse(document), scheme);
    }

    /** The relations between units that somebody else marked in a document. */
    List<Relation> relate(Document document, ConceptScheme scheme, List<ArgumentUnit> units) {
        return miner.relate(language.analyse(document), scheme, units);
    }

    /** Why a unit of a document is what it is; empty if the document has no such unit by today's rules. */
    Optional<Explanation> explain(Document document, ConceptScheme scheme, String unitId) {
        return miner.explain(language.analyse(document), scheme, unitId);
    }

    /** Reads a paper from a file. */
    public Reading read(Path file, ConceptScheme scheme) {
        PaperFile paper = PaperFile.of(file);
        try {
            return read(paper.name(), result(paper), scheme);
        } catch (ProblemException e) {
            return new Reading(paper.name(), Optional.empty(), Optional.empty(), e.problems());
        }
    }

    private Ingestor.Result result(PaperFile paper) throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        byte[] content = intake.bytes(paper);
        Ingestor.Result result = document(paper.name(), content, intake.said(paper, problems));
        problems.addAll(result.problems());
        return new Ingestor.Result(result.document(), problems);
    }

    /** Reads a paper that is in memory. */
    public Reading read(String name, byte[] content, ConceptScheme scheme) {
        return read(name, document(name, content, Metadata.NONE), scheme);
    }

    private Reading read(String name, Ingestor.Result result, ConceptScheme scheme) {
        return new Reading(name, result.document(), result.document().map(d -> mine(d, scheme)), result.problems());
    }

    /** Ends the processes that read files. */
    @Override
    public void close() {
        workers.close();
    }
}
