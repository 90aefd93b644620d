package org.elenchus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Watch;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Sha256;
import org.elenchus.text.Source;

/**
 * A folder that holds documents, what is said of them, and the concept scheme (docs/formats.md). Reading needs no lock, since
 * every file is replaced as a whole; safe to share between threads. Writing goes through {@link #writer()}, one process at a
 * time. Every {@link IOException} is a {@link WorkspaceException}: one line that names the file and the next step.
 */
public final class Workspace {
    /** The layer that the miner writes. */
    public static final String MINED = "mined";

    /** The newest format that this program writes and reads. */
    static final int FORMAT = 1;

    private final Layout layout;

    private Workspace(Layout layout) {
        this.layout = layout;
    }

    public static boolean isWorkspace(Path folder) {
        return Files.isRegularFile(new Layout(folder).marker());
    }

    /**
     * Opens a workspace and clears away what a process that died here left half done.
     *
     * @throws WorkspaceException if there is none, or if a newer Elenchus made it
     */
    public static Workspace open(Path root) throws IOException {
        if (!isWorkspace(root)) {
            throw new WorkspaceException(
                    root, "is no workspace", "name one with -w, or make one: elenchus ingest PATH…");
        }
        Layout layout = new Layout(root);
        checkFormat(layout);
        if (!new Staging(layout.staging()).isEmpty() && Files.isWritable(root)) {
            // taking the lock clears it; if somebody has the lock, the staged files are that process's work
            WorkspaceLock.tryAcquire(layout).ifPresent(Workspace::release);
        }
        return new Workspace(layout);
    }

    /**
     * Makes an empty workspace with a concept scheme.
     *
     * @param concepts content of its {@code concepts.yaml}
     * @throws WorkspaceException if the folder holds a workspace already or cannot be made
     */
    public static Workspace create(Path root, String concepts) throws IOException {
        Layout layout = new Layout(root);
        try {
            Files.createDirectories(root);
            try (WorkspaceLock lock = WorkspaceLock.acquire(layout)) {
                if (isWorkspace(root)) {
                    throw new WorkspaceException(root, "is a workspace already", "open it, or name another with -w");
                }
                Files.createDirectories(layout.documents());
                lock.staging().replace(layout.concepts(), concepts);
                // the marker comes last: a folder is a workspace once it is complete
                lock.staging().replace(layout.marker(), "{\"format\": " + FORMAT + "}\n");
            }
        } catch (IOException e) {
            throw WorkspaceException.of(root, e);
        }
        return new Workspace(layout);
    }

    private static void release(WorkspaceLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // the lock is gone with its channel either way
        }
    }

    private static void checkFormat(Layout layout) throws IOException {
        WorkspaceFile marker = new WorkspaceFile(layout.marker());
        int format;
        try {
            format = marker.parse(marker.text(), text -> Json.parse(text, 1).number("format"));
        } catch (WorkspaceException e) {
            throw new WorkspaceException(
                    layout.marker(),
                    "is damaged: " + e.problem().message(),
                    "restore it from a copy, or write {\"format\": " + FORMAT + "} into it");
        }
        if (format > FORMAT) {
            throw new WorkspaceException(
                    layout.root(),
                    "is of format " + format + ", made by a newer Elenchus; this one knows " + FORMAT,
                    "update Elenchus, or name another workspace with -w");
        }
    }

    public Path root() {
        return layout.root();
    }

    /** Where derived data goes that can be deleted without loss. It may not exist yet. */
    public Path derived() {
        return layout.derived();
    }

    /**
     * Takes the right to write.
     *
     * @throws WorkspaceException if another process has it
     */
    public WorkspaceWriter writer() throws WorkspaceException {
        try {
            return new WorkspaceWriter(this, layout, WorkspaceLock.acquire(layout));
        } catch (IOException e) {
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    /** Takes the right to write unless another process has it. */
    public Optional<WorkspaceWriter> tryWriter() throws WorkspaceException {
        try {
            return WorkspaceLock.tryAcquire(layout).map(lock -> new WorkspaceWriter(this, layout, lock));
        } catch (IOException e) {
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    /** Ids of all documents, sorted. */
    public List<String> documentIds() throws WorkspaceException {
        return names(layout.documents());
    }

    public boolean hasDocument(String id) {
        return Layout.isPlain(id) && Files.isDirectory(layout.document(id).path());
    }

    /** The file that a document was made from, by what its file says, without reading the document. */
    public Source sourceOf(String id) throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(layout.document(id).json());
        return file.parse(file.text(), DocumentJson::readSource);
    }

    /** What is known of a document as a publication, without reading the document. */
    public Metadata metadata(String id) throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(layout.document(id).json());
        return file.parse(file.text(), DocumentJson::readMetadata);
    }

    /** What keeps a document, or what was mined of it, from being read; empty if nothing does, or if it is not there. */
    public Optional<Problem> damage(String id) {
        if (!hasDocument(id)) {
            return Optional.empty();
        }
        try {
            document(id);
            annotations(id, shownLayer(id));
            return Optional.empty();
        } catch (WorkspaceException e) {
            return Optional.of(e.problem());
        }
    }

    /**
     * A document, whole.
     *
     * @throws WorkspaceException if there is no such document or its files are damaged
     */
    public Document document(String id) throws WorkspaceException {
        if (!hasDocument(id)) {
            throw new WorkspaceException(layout.root(), "has no document '" + id + "'", "list them: elenchus show");
        }
        WorkspaceFile file = new WorkspaceFile(layout.document(id).json());
        String json = file.text();
        String text = new WorkspaceFile(layout.document(id).text()).text();
        if (!file.parse(json, DocumentJson::textDigest).equals(Sha256.of(text))) {
            throw new WorkspaceException(
                    layout.document(id).text(),
                    "was changed after it was written",
                    "restore it, or ingest its source again");
        }
        return file.parse(json, j -> DocumentJson.read(j, text));
    }

    /** The file that the document was made from, as kept here. */
    public Path source(String id) throws WorkspaceException {
        Path folder = layout.document(id).path();
        return names(folder).stream()
                .filter(n -> n.startsWith(Layout.SOURCE_PREFIX))
                .findFirst()
                .map(folder::resolve)
                .orElseThrow(() -> new WorkspaceException(folder, "has lost its source", "put the file back"));
    }

    /** Names of the layers of a document, sorted. */
    public List<String> layers(String id) throws WorkspaceException {
        return names(layout.document(id).layers()).stream()
                .filter(n -> n.endsWith(Layout.LAYER_SUFFIX))
                .map(n -> n.substring(0, n.length() - Layout.LAYER_SUFFIX.length()))
                .toList();
    }

    /**
     * The layer that searches show: what was mined; where nothing was, the first of the others by name; where there is none, what might
     * be mined.
     */
    public String shownLayer(String id) throws WorkspaceException {
        List<String> layers = layers(id);
        return layers.isEmpty() || layers.contains(MINED) ? MINED : layers.getFirst();
    }

    /** What a layer says of a document; empty if there is no such layer. */
    public Optional<Annotations> annotations(String id, String layer) throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(layout.document(id).layer(layer));
        return file.exists() ? Optional.of(file.parse(file.text(), LayerReader::read)) : Optional.empty();
    }

    /** What a layer was made with; empty if there is no such layer. Reads one line. */
    public Optional<LayerHeader> header(String id, String layer) throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(layout.document(id).layer(layer));
        return file.exists() ? Optional.of(file.parse(file.firstLine(), LayerReader::readHeader)) : Optional.empty();
    }

    /** Changes whenever the document or its layer is written; cheap, but differs between copies of a workspace. */
    public String stamp(String id, String layer) throws WorkspaceException {
        return new WorkspaceFile(layout.document(id).json()).stamp() + " "
                + new WorkspaceFile(layout.document(id).text()).stamp() + " "
                + new WorkspaceFile(layout.document(id).layer(layer)).stamp();
    }

    /**
     * The concept scheme; empty if the workspace has none.
     *
     * @throws ProblemException with every mistake in {@code concepts.yaml}
     */
    public ConceptScheme scheme() throws IOException, ProblemException {
        return Files.exists(layout.concepts()) ? ConceptSchemeReader.read(layout.concepts()) : ConceptScheme.EMPTY;
    }

    /** The searches that are watched, in the order in which they were added. */
    public List<Watch> watches() throws WorkspaceException {
        WorkspaceFile file = new WorkspaceFile(layout.watches());
        return file.exists() ? file.parse(file.text(), WatchList::read) : List.of();
    }

    private static List<String> names(Path folder) throws WorkspaceException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(f -> f.getFileName().toString())
                    .filter(n -> !n.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw WorkspaceException.of(folder, e);
        }
    }
}
