package org.elenchus.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.elenchus.argument.Annotations;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;

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

    /**
     * Adds a document with its source and a layer, all at once.
     *
     * @throws WorkspaceException if the source is no longer the file that the document was read from, if a document of this id is
     *     there already, or if the disk refuses
     */
    public void add(Document document, Path source, Annotations annotations, Provenance provenance) throws IOException {
        Path target = layout.document(document.id()).path();
        if (Files.exists(target)) {
            throw new WorkspaceException(target, "is there already", "rename the source file and ingest it again");
        }
        Path made = lock.staging().folder().resolve(document.id());
        try {
            lock.staging().begin(document.id());
            fill(made, document, source, annotations, provenance);
            Staging.publish(made, target);
        } catch (IOException e) {
            Staging.delete(made);
            throw WorkspaceException.of(layout.root(), e);
        }
    }

    private static void fill(Path made, Document document, Path source, Annotations annotations, Provenance provenance)
            throws IOException {
        Layout.Folder folder = new Layout.Folder(made);
        Path kept = folder.source(extension(document.source().name()));
        Staging.copy(source, kept);
        try (InputStream bytes = Files.newInputStream(kept)) {
            if (!Sha256.of(bytes).equals(document.source().digest())) {
                throw new WorkspaceException(source, "changed while it was read", "ingest it again");
            }
        }
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
    public void replace(String id, Annotations annotations, Provenance provenance) throws IOException {
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

    /** Takes a document away with all that is said of it; nothing happens if it is not there. */
    public void remove(String id) throws IOException {
        if (workspace.hasDocument(id)) {
            try {
                lock.staging().remove(layout.document(id).path());
            } catch (IOException e) {
                throw WorkspaceException.of(layout.root(), e);
            }
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
