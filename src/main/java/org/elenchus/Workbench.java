package org.elenchus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.DossierMaker;
import org.elenchus.exchange.Parcel;
import org.elenchus.index.CorpusIndex;
import org.elenchus.index.DamagedIndexException;
import org.elenchus.index.IndexUpdate;
import org.elenchus.index.LanguageLemmas;
import org.elenchus.index.Lemmas;
import org.elenchus.index.Wording;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;
import org.elenchus.text.Box;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Span;
import org.elenchus.translation.Twins;
import org.elenchus.worker.SettingsFile;
import org.elenchus.worker.WorkerPool;
import org.elenchus.worker.WorkerSettings;
import org.elenchus.workspace.Doctor;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceWriter;

/**
 * All that can be done with a workspace: the door behind which the rooms are wired together. Methods that write hold the
 * workspace's lock while they run; the others need none. An {@link IOException} is one line with the next step. For one thread
 * at a time.
 */
public final class Workbench implements Closeable {
    private final Workspace workspace;
    private final LanguageAnalysis language = LanguageAnalysis.load();
    private final Lemmas lemmas = new LanguageLemmas(language);
    private final QuoteAnalysis quotes;
    private final IndexKeeper index;

    private Workbench(Workspace workspace) {
        this.workspace = workspace;
        this.quotes = new QuoteAnalysis(language, workspace.root());
        this.index = new IndexKeeper(workspace, lemmas, quotes);
    }

    /** Opens a workspace, after clearing away what a process that died there left. Loads no language model. */
    public static Workbench open(Path folder) throws IOException {
        return new Workbench(Workspace.open(folder));
    }

    /** Makes a workspace with the concept scheme that comes with the program. */
    public static Workbench create(Path folder) throws IOException {
        return create(folder, PaperReader.shippedSchemeText());
    }

    /**
     * Makes a workspace.
     *
     * @param concepts content of its {@code concepts.yaml}
     */
    public static Workbench create(Path folder, String concepts) throws IOException {
        return new Workbench(Workspace.create(folder, concepts));
    }

    public static boolean isWorkspace(Path folder) {
        return Workspace.isWorkspace(folder);
    }

    public Path root() {
        return workspace.root();
    }

    /**
     * Reads, mines, keeps and indexes papers, with all cores, as the workspace's settings want it. A file that cannot be read never
     * stops the others.
     *
     * @param paths files, and folders to look through
     * @param given what the user says of them as publications; wins over what the files say
     * @throws ProblemException if {@code concepts.yaml} or a rule has mistakes
     */
    public IngestReport ingest(List<Path> paths, Metadata given, Progress progress)
            throws IOException, ProblemException {
        return ingest(paths, given, settings(), progress);
    }

    /** The same, with other settings. */
    public IngestReport ingest(List<Path> paths, Metadata given, WorkerSettings settings, Progress progress)
            throws IOException, ProblemException {
        WorkerPool workers = new WorkerPool(settings);
        workers.warmUp();
        return writing(workers, production -> production.ingest(paths, given), progress);
    }

    /**
     * How files are read: by the workspace's {@code settings.yaml}, and as usual where that says nothing.
     *
     * @throws ProblemException if the file has mistakes
     */
    public WorkerSettings settings() throws IOException, ProblemException {
        return SettingsFile.in(root());
    }

    /**
     * Mines documents again, after a change of rules, concepts or the program.
     *
     * @param names ids, beginnings of ids or file names; if empty, all documents that are not up to date
     * @throws ProblemException if a name is of no document, or if {@code concepts.yaml} or a rule has mistakes
     */
    public MineReport mine(List<String> names, Progress progress) throws IOException, ProblemException {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(documentId(name));
        }
        return writing(new WorkerPool(WorkerSettings.usual()), production -> production.mine(ids), progress);
    }

    /**
     * Takes documents away with all that is said of them.
     *
     * @param names ids, beginnings of ids or file names
     * @return the papers that were removed; of damaged ones only the id is known
     * @throws ProblemException if a name is of no document, or of several; then nothing is removed
     */
    public List<Paper> remove(List<String> names, Progress progress) throws IOException, ProblemException {
        Map<String, Paper> papers = reading(CorpusIndex::papers, progress);
        Map<String, Paper> removed = new LinkedHashMap<>();
        for (String name : names) {
            String id = documentId(name);
            removed.put(id, papers.getOrDefault(id, new Paper(id, "", "", List.of(), "")));
        }
        try (WorkspaceWriter writer = workspace.writer();
                IndexUpdate update = index.update(writer, progress)) {
            for (String id : removed.keySet()) {
                writer.remove(id);
                update.remove(id);
            }
            update.commit();
        }
        return List.copyOf(removed.values());
    }

    private interface Write<T> {
        T run(Production production) throws IOException, ProblemException;
    }

    private <T> T writing(WorkerPool workers, Write<T> write, Progress progress) throws IOException, ProblemException {
        try (workers;
                PaperReader reader = PaperReader.with(language, workspace.root(), workers);
                WorkspaceWriter writer = workspace.writer();
                IndexUpdate update = index.update(writer, progress)) {
            T done = write.run(new Production(reader, workspace.scheme(), writer, update, progress));
            update.commit();
            return done;
        }
    }

    /**
     * The units that match. A concept may be named by its id or by any of its labels.
     *
     * @throws ProblemException if a concept is unknown, with the nearest
     */
    public SearchResult search(Search question) throws IOException, ProblemException {
        return search(question, Progress.NONE);
    }

    /** The same; the progress hears if the index has to be mended first. */
    public SearchResult search(Search question, Progress progress) throws IOException, ProblemException {
        Query resolved = names(progress).resolve(question.query());
        if (question.after().isPresent()) {
            question.after().get().checkIsOf(resolved, question.order());
        }
        return reading(i -> i.search(question.with(resolved)), progress);
    }

    /** The query with every concept and document by its id. */
    public Query resolve(Query query) throws IOException, ProblemException {
        return names(Progress.NONE).resolve(query);
    }

    /** The searches that are kept in the workspace. */
    public Watches watches() {
        return new Watches(workspace, this);
    }

    /** Where the units that match begin, by document. */
    Map<String, Set<Integer>> places(Query query) throws IOException, ProblemException {
        Query resolved = resolve(query);
        return reading(i -> i.places(resolved), Progress.NONE);
    }

    /** What a reader may have meant. */
    public Suggestions suggestions() throws IOException, ProblemException {
        return new Suggestions(index.current(Progress.NONE), scheme(Progress.NONE));
    }

    /** How words are used in the units. */
    public WordStudies words() throws IOException {
        return new WordStudies(workspace, index.current(Progress.NONE), quotes);
    }

    /** How many papers a query leaves out for the sole reason that no year is known of them. */
    public long undated(Query query) throws IOException, ProblemException {
        Query rest = Undated.of(query);
        if (rest.equals(query)) {
            return 0;
        }
        Query resolved = names(Progress.NONE).resolve(rest);
        Map<String, Paper> papers = papers();
        return reading(i -> i.places(resolved), Progress.NONE).keySet().stream()
                .filter(id -> papers.containsKey(id) && papers.get(id).year().isEmpty())
                .count();
    }

    /** The concepts of the scheme, and those discovered in the documents, each with what is argued about it. */
    public List<ConceptCount> concepts(Progress progress) throws IOException, ProblemException {
        Map<ConceptId, Map<UnitType, Integer>> counts = reading(CorpusIndex::concepts, progress);
        return scheme(progress).concepts().stream()
                .map(c -> new ConceptCount(c, counts.getOrDefault(c.id(), Map.of())))
                .toList();
    }

    /** The scheme of {@code concepts.yaml}, and after it the concepts discovered in the documents. */
    public ConceptScheme scheme(Progress progress) throws IOException, ProblemException {
        return workspace.scheme().with(reading(CorpusIndex::discovered, progress));
    }

    /**
     * The concept of a name: its id, or any of its labels in any form.
     *
     * @throws ProblemException if there is none, with the nearest
     */
    public Concept concept(String name) throws IOException, ProblemException {
        return names(Progress.NONE).concept(name);
    }

    private Names names(Progress progress) throws IOException, ProblemException {
        CorpusNames corpus = new CorpusNames(documentNames(), question -> reading(i -> i.search(question), progress));
        return new Names(scheme(progress), new Wording(lemmas), corpus, quotes);
    }

    /** How many documents there are. */
    public int documentCount() throws IOException {
        return workspace.documentIds().size();
    }

    /** The papers, by their documents' ids. */
    public Map<String, Paper> papers() throws IOException {
        return reading(CorpusIndex::papers, Progress.NONE);
    }

    /**
     * A document.
     *
     * @param name its id, the beginning of its id, or its file's name
     * @throws ProblemException if it is of none or of several
     */
    public Document document(String name) throws IOException, ProblemException {
        return workspace.document(documentId(name));
    }

    /**
     * Where units that a search found stand on the pages of their sources.
     *
     * @return by the unit's reference; an empty list for a unit whose source has no pages
     */
    public Map<String, List<Box>> boxes(List<Hit> hits) throws IOException {
        Map<String, List<Hit>> byDocument =
                hits.stream().collect(Collectors.groupingBy(hit -> hit.paper().id()));
        Map<String, List<Box>> boxes = new HashMap<>();
        for (String id : byDocument.keySet()) {
            Document document = workspace.document(id);
            for (Hit hit : byDocument.getOrDefault(id, List.of())) {
                boxes.put(hit.reference(), document.boxes(hit.span()));
            }
        }
        return boxes;
    }

    /** What searches show of a document: what was mined, else what was imported; nothing if there is neither. */
    public Annotations mined(String documentId) throws IOException {
        return workspace
                .annotations(documentId, workspace.shownLayer(documentId))
                .orElse(Production.NOTHING);
    }

    /** What a layer says of a document; empty if it has none of that name. */
    public Optional<Annotations> layer(String documentId, String layer) throws IOException {
        return workspace.annotations(documentId, layer);
    }

    /** Ids of the documents that have a layer, sorted. */
    public List<String> withLayer(String layer) throws IOException {
        List<String> ids = new ArrayList<>();
        for (String id : workspace.documentIds()) {
            if (workspace.layers(id).contains(layer)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /**
     * Takes foreign annotations in, as a layer of their own.
     *
     * @throws ProblemException if {@code concepts.yaml} has mistakes
     */
    public ImportReport importing(Parcel parcel, String layer, Progress progress) throws IOException, ProblemException {
        Map<String, Paper> papers = reading(CorpusIndex::papers, progress);
        ConceptScheme scheme = workspace.scheme();
        try (WorkspaceWriter writer = workspace.writer();
                IndexUpdate update = index.update(writer, progress)) {
            ImportReport report = new Importing(writer, update, scheme, papers, layer).take(parcel);
            update.commit();
            return report;
        }
    }

    private String documentId(String name) throws IOException, ProblemException {
        return documentNames().id(name);
    }

    private DocumentNames documentNames() {
        return new DocumentNames(workspace, this::papers);
    }

    /**
     * A unit.
     *
     * @param reference name of its document, {@code #}, its id
     * @throws ProblemException if there is none
     */
    public PlacedUnit unit(String reference) throws IOException, ProblemException {
        int hash = reference.lastIndexOf('#');
        String unitId = reference.substring(hash + 1);
        if (hash > 0) {
            Document document = document(reference.substring(0, hash));
            List<ArgumentUnit> units = mined(document.id()).units();
            Optional<PlacedUnit> unit = units.stream()
                    .filter(u -> u.id().equals(unitId))
                    .findFirst()
                    .map(u -> new PlacedUnit(
                            Paper.of(document),
                            document.metadata().language(),
                            u,
                            Optional.ofNullable(Twins.of(document, units).get(unitId))));
            if (unit.isPresent()) {
                return unit.get();
            }
        }
        throw new ProblemException(List.of(Problem.error(
                Place.file(reference),
                "no such unit",
                "write DOCUMENT#UNIT as a search shows it; mining renumbers units")));
    }

    /**
     * Why a unit is what it is, by the rules and concepts of today.
     *
     * @throws ProblemException if there is no such unit, or if today's rules find another in its place
     */
    public Explanation explain(PlacedUnit placed) throws IOException, ProblemException {
        PaperReader reader = PaperReader.with(language, workspace.root(), new WorkerPool(WorkerSettings.usual()));
        Document document = workspace.document(placed.paper().id());
        return reader.explain(document, workspace.scheme(), placed.unit().id())
                .filter(e -> e.unit().span().equals(placed.unit().span()))
                .orElseThrow(() -> new ProblemException(List.of(Problem.error(
                        Place.file(placed.reference()),
                        "was mined with other rules or concepts than today's",
                        "mine it again: elenchus mine " + placed.paper().id()))));
    }

    /** Takes units one by one. */
    public interface UnitTaker {
        void take(PlacedUnit unit) throws IOException;
    }

    /** Every unit that matches, by document and place, however many there are. */
    public void units(Query query, UnitTaker taker) throws IOException, ProblemException {
        Query resolved = names(Progress.NONE).resolve(query);
        new UnitStream(workspace, reading(i -> i.places(resolved), Progress.NONE)).each(taker);
    }

    /** Takes documents one by one. */
    public interface DocumentTaker {
        void take(Document document, Annotations annotations) throws IOException, ProblemException;
    }

    /** Every document with units that match, by its id, and those units with their relations, however many there are. */
    public void documents(Query query, DocumentTaker taker) throws IOException, ProblemException {
        Query resolved = names(Progress.NONE).resolve(query);
        new UnitStream(workspace, reading(i -> i.places(resolved), Progress.NONE)).eachDocument(taker);
    }

    /** What is argued about a concept across the documents. */
    public ArgumentMap map(Concept concept, String title) throws IOException {
        Query about = new Query.About(concept.id().value());
        return new UnitStream(workspace, reading(i -> i.places(about), Progress.NONE)).map(concept, title);
    }

    /**
     * What papers say of a concept, in the order in which a scholar reads it.
     *
     * @param confidence from which on units are taken, 0 to 1
     */
    public Dossier dossier(Concept concept, double confidence) throws IOException, ProblemException {
        Query about = new Query.About(concept.id().value());
        Query wanted = confidence > 0 ? new Query.And(List.of(about, new Query.Confident(confidence))) : about;
        DossierMaker maker = new DossierReader(language, scheme(Progress.NONE)).dossier(concept);
        documents(wanted, maker::take);
        return maker.dossier();
    }

    /** The sentence in which a place stands or which ends there, as where the marker of a note was taken out. */
    public Optional<Span> sentence(Document document, int offset) {
        for (Paragraph paragraph : document.paragraphs()) {
            Span span = paragraph.span();
            if (span.start() < offset && offset <= span.end()) {
                String code = document.sectionAt(span.start()).language();
                return language.analyse(span.cover(document.text()), code).stream()
                        .map(s -> new Span(
                                s.span().start() + span.start(), s.span().end() + span.start()))
                        .filter(s -> s.start() < offset)
                        .reduce((first, last) -> last);
            }
        }
        return Optional.empty();
    }

    /** What the papers say together. */
    public Discussion discussion() {
        return new Discussion(this, language);
    }

    /**
     * Checks every file against its digest and its invariants, and the index against its checksums. Mends nothing. What an
     * older miner mined is a warning.
     */
    public List<Problem> verify(Progress progress) throws IOException {
        progress.begin("checking", workspace.documentIds().size());
        List<Problem> problems = new ArrayList<>(Doctor.check(workspace, progress::done));
        problems.addAll(OldLayers.warning(workspace));
        index.damage().ifPresent(problems::add);
        return problems;
    }

    /** What is wrong with the documents that were left out of all that was done so far, since their files are damaged. */
    public List<Problem> leftOut() {
        return index.leftOut();
    }

    /** Throws the index away and builds it from the files. */
    public void rebuild(Progress progress) throws IOException {
        try (WorkspaceWriter writer = workspace.writer()) {
            index.discard();
            try (IndexUpdate update = index.update(writer, progress)) {
                update.commit();
            }
        }
    }

    private interface Read<T> {
        T run(CorpusIndex index) throws IOException;
    }

    /** A damaged index costs time, never an answer. */
    private <T> T reading(Read<T> read, Progress progress) throws IOException {
        try {
            return read.run(index.current(progress));
        } catch (DamagedIndexException e) {
            progress.note(String.valueOf(e.getMessage()));
            rebuild(progress);
            return read.run(index.current(progress));
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
