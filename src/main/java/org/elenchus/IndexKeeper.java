package org.elenchus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elenchus.argument.Annotations;
import org.elenchus.index.CorpusIndex;
import org.elenchus.index.IndexUpdate;
import org.elenchus.index.Lemmas;
import org.elenchus.index.Outline;
import org.elenchus.index.QuoteReader;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.query.Paper;
import org.elenchus.text.Document;
import org.elenchus.translation.Twins;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceException;
import org.elenchus.workspace.WorkspaceWriter;

/**
 * Keeps the index in step with the files: compares the stamp of each document's files with the one it was indexed with, and
 * indexes anew what differs, whoever changed it and whatever crashed in between. For one thread.
 */
final class IndexKeeper implements Closeable {
    private final Workspace workspace;
    private final Path folder;
    private final Lemmas lemmas;
    private final QuoteReader reader;
    private final Set<String> damaged = new TreeSet<>();
    private Optional<CorpusIndex> open = Optional.empty();

    IndexKeeper(Workspace workspace, Lemmas lemmas, QuoteReader reader) {
        this.workspace = workspace;
        this.folder = workspace.derived().resolve("index");
        this.lemmas = lemmas;
        this.reader = reader;
    }

    /**
     * The index, in step with the files; where another process is just writing them, as that process last left it.
     *
     * @throws WorkspaceException if there is no index and another process holds the right to write one
     */
    CorpusIndex current(Progress progress) throws IOException {
        if (open.isPresent()) {
            return open.get();
        }
        Optional<CorpusIndex> found = CorpusIndex.open(folder, lemmas, reader);
        if (found.isEmpty() || needsUpdate(found.get())) {
            Optional<WorkspaceWriter> writer =
                    found.isPresent() ? workspace.tryWriter() : Optional.of(workspace.writer());
            if (writer.isPresent()) {
                close(found);
                try (WorkspaceWriter held = writer.get();
                        IndexUpdate update = update(held, progress)) {
                    update.commit();
                }
                found = CorpusIndex.open(folder, lemmas, reader);
            } else {
                progress.note("another process is writing this workspace: its newest papers may be missing here");
            }
        }
        open = found;
        return open.orElseThrow(() -> new WorkspaceException(folder, "cannot be read", "run elenchus rebuild"));
    }

    /** Opens the index for writing, brought in step; to be committed and closed by the caller, who holds the writer. */
    IndexUpdate update(WorkspaceWriter held, Progress progress) throws IOException {
        close();
        IndexUpdate update = IndexUpdate.open(folder, lemmas, reader);
        try {
            repair(held, update, progress);
            return update;
        } catch (IOException | RuntimeException e) {
            update.close();
            throw e;
        }
    }

    private void repair(WorkspaceWriter held, IndexUpdate update, Progress progress) throws IOException {
        List<String> ids = outOfStep(update.index());
        if (ids.isEmpty()) {
            return;
        }
        if (update.index().stamps().isEmpty()) {
            progress.note("the index is built anew from the files");
        }
        progress.begin("indexing", ids.size());
        for (String id : ids) {
            try {
                index(held.workspace(), update, id);
            } catch (WorkspaceException e) {
                // one damaged document never stops the others
                update.remove(id);
                damaged.add(id);
            }
            progress.done(id);
        }
    }

    /** Writes a document's units as its files have them now. */
    static void index(Workspace workspace, IndexUpdate update, String id) throws IOException {
        if (!workspace.hasDocument(id)) {
            update.remove(id);
            return;
        }
        // the stamp first: should the files change while they are read, the next comparison tells
        String shown = workspace.shownLayer(id);
        String stamp = workspace.stamp(id, shown);
        Annotations mined = workspace.annotations(id, shown).orElse(Production.NOTHING);
        Document document = workspace.document(id);
        update.replace(Paper.of(document), mined, outline(document, mined), stamp);
    }

    /** Writes the units of a document whose files were just written. */
    static void index(Workspace workspace, IndexUpdate update, Document document, Annotations mined)
            throws IOException {
        update.replace(
                Paper.of(document),
                mined,
                outline(document, mined),
                workspace.stamp(document.id(), workspace.shownLayer(document.id())));
    }

    private static Outline outline(Document document, Annotations mined) {
        return Outline.of(document, Twins.of(document, mined.units()));
    }

    /** Throws the index away. The caller holds the right to write. */
    void discard() throws IOException {
        close();
        IndexUpdate.delete(folder);
    }

    /** What is wrong with the documents that were left out, since their files are damaged. */
    List<Problem> leftOut() {
        return damaged.stream()
                .flatMap(id -> workspace.damage(id).stream())
                .map(p -> Problem.error(p.place(), p.message() + "; this document is left out", p.hint()))
                .toList();
    }

    /** What is wrong with the index on the disk; empty if it is whole or not there. Changes nothing. */
    Optional<Problem> damage() throws IOException {
        return CorpusIndex.damage(folder)
                .map(why -> Problem.error(
                        Place.file(folder.toString()),
                        "the index is damaged: " + why,
                        "build it anew: elenchus rebuild"));
    }

    /** Whether anything is out of step but damaged documents, which are out of the index as they should be. */
    private boolean needsUpdate(CorpusIndex index) throws IOException {
        Set<String> indexed = index.stamps().keySet();
        boolean needed = false;
        for (String id : outOfStep(index)) {
            if (!indexed.contains(id) && workspace.damage(id).isPresent()) {
                damaged.add(id);
            } else {
                needed = true;
            }
        }
        return needed;
    }

    /** Ids of documents that the index has not, or not as they are, or has no more. */
    private List<String> outOfStep(CorpusIndex index) throws IOException {
        Map<String, String> indexed = index.stamps();
        Set<String> wrong = new LinkedHashSet<>(indexed.keySet());
        for (String id : workspace.documentIds()) {
            if (workspace.stamp(id, workspace.shownLayer(id)).equals(indexed.get(id))) {
                wrong.remove(id);
            } else {
                wrong.add(id);
            }
        }
        return new ArrayList<>(wrong);
    }

    /** Forgets the open index; the next use opens it again. */
    @Override
    public void close() throws IOException {
        Optional<CorpusIndex> closing = open;
        open = Optional.empty();
        close(closing);
    }

    private static void close(Optional<CorpusIndex> index) throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
    }
}
