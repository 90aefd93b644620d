package org.elenchus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.elenchus.IngestReport.Item;
import org.elenchus.IngestReport.Outcome;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.index.IndexUpdate;
import org.elenchus.ingest.Ingestor;
import org.elenchus.ingest.Intake;
import org.elenchus.ingest.PaperFile;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.structure.DocumentId;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Sha256;
import org.elenchus.workspace.LayerHeader;
import org.elenchus.workspace.Original;
import org.elenchus.workspace.Provenance;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceException;
import org.elenchus.workspace.WorkspaceWriter;

/**
 * Makes annotations and writes them: reading and mining on all cores, writing and indexing on the calling thread. Holds a few
 * papers at a time. For one call.
 */
final class Production {
    static final Annotations NOTHING = new Annotations(Workspace.MINED, "", List.of(), List.of(), List.of(), List.of());

    /** So much is to be indexed again after a crash. */
    private static final int COMMIT_EVERY = 200;

    private final PaperReader reader;
    private final ConceptScheme scheme;
    private final WorkspaceWriter writer;
    private final IndexUpdate index;
    private final Progress progress;
    private final Workspace workspace;
    private final Provenance provenance;
    private int indexed;

    Production(PaperReader reader, ConceptScheme scheme, WorkspaceWriter writer, IndexUpdate index, Progress progress) {
        this.reader = reader;
        this.scheme = scheme;
        this.writer = writer;
        this.index = index;
        this.progress = progress;
        this.workspace = writer.workspace();
        this.provenance = new Provenance(PaperReader.version(), reader.rulesDigest(), Sha256.of(scheme.toString()));
    }

    IngestReport ingest(List<Path> paths, Metadata given) throws IOException {
        List<Problem> beside = new ArrayList<>();
        Intake intake = reader.intake();
        List<PaperFile> files =
                PaperFiles.under(paths, intake::accepts, reader.settings().limits(), beside);
        KnownSources known = new KnownSources(workspace);
        List<Item> items = new ArrayList<>();
        progress.begin("ingesting", files.size());
        int threads = reader.settings().workers();
        LargePapers large = LargePapers.asMemoryAllows();
        Iterator<Integer> numbers = IntStream.range(0, files.size()).iterator();
        InOrder.<Integer, Produced, IOException>each(
                threads,
                numbers,
                number -> produce(files.get(number), given, known, length -> large.enter(number, length)),
                produced -> {
                    if (!progress.isWanted()) {
                        return false;
                    }
                    items.add(keep(produced, known));
                    large.leave(items.size() - 1);
                    progress.done(produced.file.name());
                    return true;
                });
        return new IngestReport(items, beside, files.size() - items.size());
    }

    /**
     * A paper on its way from the workers to the writer.
     *
     * @param renews whether the workspace has the document already, and this one is to take its place
     */
    private record Produced(
            PaperFile file,
            String digest,
            boolean renews,
            Optional<Document> document,
            Optional<Annotations> mined,
            List<Problem> problems) {}

    /** @param room asked for, with the length of the text, before a text is analysed */
    private Produced produce(PaperFile file, Metadata given, KnownSources known, IntConsumer room) {
        try {
            byte[] content = reader.intake().bytes(file);
            String digest = DocumentId.digest(content);
            List<Problem> problems = new ArrayList<>();
            Metadata said = given.or(reader.intake().said(file, problems));
            Optional<KnownDocument> before = known.find(digest).map(id -> KnownDocument.of(workspace, id));
            boolean anew = before.isPresent()
                    && before.get().isRecognisedBy(reader.settings().handling());
            if (before.isPresent() && !anew && !before.get().isRenewedBy(said)) {
                return new Produced(file, digest, false, Optional.empty(), Optional.empty(), problems);
            }
            // what was read off a page before may have been read wrong
            Metadata metadata = before.map(b -> anew ? b.metadata().stated() : b.metadata())
                    .map(said::or)
                    .orElse(said);
            Ingestor.Result result = reader.document(file.name(), content, metadata);
            problems.addAll(result.problems());
            Optional<Document> document = result.document()
                    .map(d -> described(file, said, d))
                    .map(d -> before.map(b -> b.name(d)).orElse(d));
            document.ifPresent(d -> room.accept(d.text().length()));
            Optional<Annotations> mined = document.map(d -> reader.mine(d, scheme));
            return new Produced(file, digest, before.isPresent(), document, mined, problems);
        } catch (ProblemException e) {
            return new Produced(file, "", false, Optional.empty(), Optional.empty(), e.problems());
        } catch (OutOfMemoryError e) {
            return new Produced(
                    file, "", false, Optional.empty(), Optional.empty(), List.of(tooMuch(Place.file(file.name()))));
        } catch (RuntimeException | StackOverflowError e) {
            // one file never stops the batch, whatever it does to us
            Problem problem = Problem.error(
                    Place.file(file.name()), "broke the program: " + e, "report it with this file, and leave it out");
            return new Produced(file, "", false, Optional.empty(), Optional.empty(), List.of(problem));
        }
    }

    private static Problem tooMuch(Place place) {
        return Problem.error(
                place,
                "argues more than there is memory for",
                "split it, or give the program more: ELENCHUS_JAVA_OPTIONS=-Xmx4g elenchus ingest …");
    }

    /** Over what was read off the paper goes what a catalogue says of it; over both, what was said before. */
    private Document described(PaperFile file, Metadata said, Document document) {
        Metadata catalogued = reader.intake().catalogued(file, document.metadata());
        return catalogued.equals(Metadata.NONE)
                ? document
                : document.described(said.or(catalogued).or(document.metadata()));
    }

    /** Read again, for a paper's bytes are not held until its turn to be written comes. */
    private Original original(PaperFile file) {
        return new Original(file.name(), () -> {
            try {
                return new ByteArrayInputStream(reader.intake().bytes(file));
            } catch (ProblemException e) {
                throw new NoSuchFileException(file.name());
            }
        });
    }

    private Item keep(Produced produced, KnownSources known) throws IOException {
        // asked again here: a file of the same bytes may have come in while this one was read
        Optional<String> before = known.find(produced.digest);
        if (before.isPresent() && !produced.renews) {
            return new Item(produced.file, Outcome.KNOWN, before, 0, produced.problems);
        }
        if (produced.document.isEmpty() || produced.mined.isEmpty()) {
            return new Item(produced.file, Outcome.FAILED, Optional.empty(), 0, produced.problems);
        }
        Document document = produced.document.get();
        Annotations mined = produced.mined.get();
        Optional<Problem> refused = write(produced, document, mined);
        if (refused.isPresent()) {
            return new Item(produced.file, Outcome.FAILED, Optional.empty(), 0, List.of(refused.get()));
        }
        if (!produced.renews) {
            known.add(document.id());
        }
        index(document, mined);
        return new Item(
                produced.file,
                produced.renews ? Outcome.UPDATED : Outcome.ADDED,
                Optional.of(document.id()),
                mined.units().size(),
                produced.problems);
    }

    private Optional<Problem> write(Produced produced, Document document, Annotations mined) throws IOException {
        Original original = original(produced.file);
        try {
            return produced.renews
                    ? writer.renew(document, original, mined, provenance)
                    : writer.add(document, original, mined, provenance);
        } catch (OutOfMemoryError e) {
            return Optional.of(tooMuch(Place.file(produced.file.name())));
        }
    }

    /** @param ids if empty, all documents that are not up to date */
    MineReport mine(List<String> ids) throws IOException {
        Map<String, Staleness> wanted = new LinkedHashMap<>();
        List<String> upToDate = new ArrayList<>();
        for (String id : ids.isEmpty() ? workspace.documentIds() : ids) {
            Optional<Staleness> reason = ids.isEmpty() ? staleness(id) : Optional.of(Staleness.ASKED);
            reason.ifPresentOrElse(r -> wanted.put(id, r), () -> upToDate.add(id));
        }
        List<String> mined = new ArrayList<>();
        Map<Staleness, Integer> reasons = new EnumMap<>(Staleness.class);
        List<Problem> problems = new ArrayList<>();
        progress.begin("mining", wanted.size());
        InOrder.<String, Mined, IOException>each(wanted.keySet().iterator(), this::mineAgain, result -> {
            if (!progress.isWanted()) {
                return false;
            }
            problems.addAll(result.problems);
            if (result.document.isPresent()) {
                Document document = result.document.get();
                writer.replace(document.id(), result.mined, provenance);
                index(document, result.mined);
                mined.add(document.id());
                reasons.merge(wanted.getOrDefault(result.id, Staleness.ASKED), 1, Integer::sum);
            }
            progress.done(result.id);
            return true;
        });
        return new MineReport(mined, reasons, upToDate, problems, wanted.size() - mined.size() - problems.size());
    }

    private void index(Document document, Annotations mined) throws IOException {
        IndexKeeper.index(workspace, index, document, mined);
        if (++indexed % COMMIT_EVERY == 0) {
            index.commit();
        }
    }

    /** Why a document is to be mined again; empty if it is up to date. */
    private Optional<Staleness> staleness(String id) {
        try {
            if (!workspace.shownLayer(id).equals(Workspace.MINED)) {
                return Optional.empty(); // came with annotations, which stay in view until somebody asks for more
            }
            Optional<LayerHeader> header = workspace.header(id, Workspace.MINED);
            boolean isWhole = header.isPresent()
                    && workspace.annotations(id, Workspace.MINED).isPresent();
            return isWhole ? Staleness.between(header.get().provenance(), provenance) : Optional.of(Staleness.MISSING);
        } catch (WorkspaceException e) {
            return Optional.of(Staleness.MISSING); // a damaged layer is mined again
        }
    }

    private record Mined(String id, Optional<Document> document, Annotations mined, List<Problem> problems) {}

    private Mined mineAgain(String id) {
        try {
            Document document = workspace.document(id);
            return new Mined(id, Optional.of(document), reader.mine(document, scheme), List.of());
        } catch (WorkspaceException e) {
            return new Mined(id, Optional.empty(), NOTHING, List.of(e.problem()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Problem problem =
                    Problem.error(Place.file(id), "broke the program: " + e, "report it with this document's source");
            return new Mined(id, Optional.empty(), NOTHING, List.of(problem));
        }
    }
}
