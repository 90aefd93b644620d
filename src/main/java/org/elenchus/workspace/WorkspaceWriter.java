package org.elenchus.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.Annotations;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Watch;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.elenchus.text.Source;

/**
 * The right to write a workspace, until closed. Each method leaves the old state or the new one, and has the new one on the
 * disk when it returns. For one thread.
 */
public final class WorkspaceWriter implements Closeable {
    private final Workspace workspace;
    private final Layout layout;
    private final WorkspaceLock lock;

    WorkspaceWriter(Workspace workspace, Layout layout, WorkspaceLock lock) {
        this.workspace = workspace;
        this.layout = layout;
        this.lock = lock;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The same, where the source is a file of its own. */
    public Optional<Problem> add(Document document, Path source, Annotations annotations, Provenance provenance)
            throws WorkspaceException {
        return add(document, Original.of(source), annotations, provenance);
    }

    /**
     * Adds a document with its source and a layer, all at once.
     *
     * @return what keeps the document out: its source is no longer the file that it was read from, or a document of this id is there
     *     already; empty if it was added
     * @throws WorkspaceException if the disk refuses
     */
    public Optional<Problem> add(Document document, Original source, Annotations annotations, Provenance provenance)
            throws WorkspaceException {
        Path target = layout.document(document.id()).path();
        Place place = Place.file(source.name());
        if (Files.exists(target)) {
            return Optional.of(
                    Problem.error(place, "the workspace has a document '" + document.id() + "'", "rename it"));
        }
        Layout.Folder made = new Layout.Folder(lock.staging().folder().resolve(document.id()));
        try {
            lock.staging().begin(document.id());
            if (!keepSource(made, document.source(), source)) {
                Staging.delete(made.path());
                return Optional.of(Problem.error(place, "changed while it was read", "ingest it again"));
            }
            fill(made, document, annotations, provenance);
            Staging.publish(made.path(), target);
            return Optional.empty();
        } catch (IOException e) {
            throw giveUp(made.path(), e);
        }
    }

    /** The same, where the source is a file of its own. */
    public Optional<Problem> renew(Document document, Path source, Annotations annotations, Provenance provenance)
            throws WorkspaceException {
        return renew(document, Original.of(source), annotations, provenance);
    }

    /**
     * Writes a document that is there already anew, with its source and a layer; its other layers stay. Each file is replaced as a
     * whole: where the text is the same, no crash can leave a document that cannot be read.
     *
     * @return what keeps it from being written: its source is no longer the file that it was read from; empty if it was written
     * @throws WorkspaceException if the disk refuses
     */
    public Optional<Problem> renew(Document document, Original source, Annotations annotations, Provenance provenance)
            throws WorkspaceException {
        Layout.Folder target = layout.document(document.id());
        Layout.Folder made = new Layout.Folder(lock.staging().folder().resolve(document.id()));
        String extension = extension(document.source().name());
        try {
            lock.staging().begin(document.id());
            if (!keepSource(made, document.source(), source)) {
                Staging.delete(made.path());
                return Optional.of(
                        Problem.error(Place.file(source.name()), "changed while it was read", "ingest it again"));
            }
            fill(made, document, annotations, provenance);
            Files.createDirectories(target.layers());
            Staging.put(made.source(extension), keptSource(document.id()).orElse(target.source(extension)));
            Staging.put(made.text(), target.text());
            Staging.put(made.layer(annotations.layer()), target.layer(annotations.layer()));
            Staging.put(made.json(), target.json());
            Staging.delete(made.path());
            return Optional.empty();
        } catch (IOException e) {
            throw giveUp(made.path(), e);
        }
    }

    private Optional<Path> keptSource(String id) {
        try {
            return Optional.of(workspace.source(id));
        } catch (WorkspaceException e) {
            return Optional.empty(); // it was lost: that is why it is written anew
        }
    }

    private static boolean keepSource(Layout.Folder folder, Source expected, Original source) throws IOException {
        Path kept = folder.source(extension(expected.name()));
        try {
            Staging.copy(source, kept);
        } catch (NoSuchFileException e) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(kept)) {
            return Sha256.of(bytes).equals(expected.digest());
        }
    }

    private WorkspaceException giveUp(Path made, IOException cause) {
        WorkspaceException told = WorkspaceException.of(layout.root(), cause);
        try {
            Staging.delete(made);
        } catch (IOException e) {
            told.addSuppressed(e); // the next to take the lock clears it
        }
        return told;
    }

    private static void fill(Layout.Folder folder, Document document, Annotations annotations, Provenance provenance)
            throws IOException {
        Staging.write(folder.text(), document.text());
        Staging.write(folder.json(), DocumentJson.write(document));
        Files.createDirectories(folder.layers());
        Staging.write(folder.layer(annotations.layer()), LayerWriter.write(document.id(), annotations, provenance));
        Staging.sync(folder.layers());
    }

    /**
     * Writes a layer of a document in place of the one of that name.
     *
     * @throws WorkspaceException if there is no such document, or if the disk refuses
     */
    public void replace(String id, Annotations annotations, Provenance provenance) throws WorkspaceException {
        if (!workspace.hasDocument(id)) {
            throw new WorkspaceException(layout.root(), "has no document '" + id + "'", "list them: elenchus show");
        }
        try {
            Files.createDirectories(layout.document(id).layers());
            lock.staging()
                    .replace(
                            layout.document(id).layer(annotations.layer()),
                            LayerWriter.write(id, annotations, provenance));
        } catch (IOException e) {
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    /**
     * Puts concepts behind those of the scheme, whose lines stay as they are.
     *
     * @param items of {@code concepts.yaml}, each with its line end, not indented
     * @param head what a new file begins with
     * @return what keeps them from being added; empty if they were
     * @throws WorkspaceException if the disk refuses
     */
    public Optional<Problem> addConcepts(String items, String head) throws WorkspaceException {
        Path file = layout.concepts();
        try {
            String old = Files.exists(file) ? Files.readString(file) : head;
            String open = old.replaceFirst("(?m)^concepts:\\s*\\[\\s*]\\s*$", "concepts:");
            Matcher first = Pattern.compile("(?m)^( *)- ").matcher(open);
            String indent = first.find() ? first.group(1) : "";
            String all = (open.endsWith("\n") ? open : open + "\n") + items.replaceAll("(?m)^(?=.)", indent);
            ConceptSchemeReader.read(file.toString(), all);
            lock.staging().replace(file, all);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problems().getFirst());
        } catch (IOException e) {
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    /** Takes a document away with all that is said of it; nothing happens if it is not there. */
    public void remove(String id) throws WorkspaceException {
        if (workspace.hasDocument(id)) {
            try {
                lock.staging().remove(layout.document(id).path());
            } catch (IOException e) {
                throw WorkspaceException.of(layout.root(), e);
            }
        }
    }

    /** Writes the searches that are watched in place of those before. */
    public void watch(List<Watch> watches) throws WorkspaceException {
        try {
            lock.staging().replace(layout.watches(), WatchList.write(watches));
        } catch (IOException e) {
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    private static String extension(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return end.length() < fileName.length() && end.matches("[a-z0-9]{1,8}") ? end : "bin";
    }

    /** Gives the right to write back. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
