package org.elenchus.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.problem.Severity;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;

/** Checks every file of a workspace against its digest and its invariants. Changes nothing. For one call, on one thread. */
public final class Doctor {
    private static final String RESTORE = "restore it from a copy, or ingest the source again";

    private final Workspace workspace;
    private final Layout layout;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ConceptId> concepts = new HashSet<>();

    private Doctor(Workspace workspace) {
        this.workspace = workspace;
        this.layout = new Layout(workspace.root());
    }

    /**
     * Everything that is wrong; empty if the workspace is sound.
     *
     * @param checked told the id of each document that was checked
     */
    public static List<Problem> check(Workspace workspace, Consumer<String> checked) throws IOException {
        Doctor doctor = new Doctor(workspace);
        doctor.checkConcepts();
        doctor.checkNothingIsLeftOver();
        for (String id : workspace.documentIds()) {
            doctor.checkDocument(id);
            checked.accept(id);
        }
        return List.copyOf(doctor.problems);
    }

    /** Whether ingesting the source of a document again would mend nothing: its files are whole, and its mined layer. */
    public static boolean isSound(Workspace workspace, String id) throws IOException {
        Doctor doctor = new Doctor(workspace);
        doctor.checkDocument(id);
        Layout.Folder folder = doctor.layout.document(id);
        String layers = folder.layers().toString();
        String mined = folder.layer(Workspace.MINED).toString();
        return doctor.problems.stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .map(p -> p.place().file())
                .allMatch(file -> file.startsWith(layers) && !file.equals(mined));
    }

    private void checkConcepts() throws IOException {
        try {
            workspace.scheme().concepts().stream().map(Concept::id).forEach(concepts::add);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
    }

    /** What lies in staging while nobody writes was left by a process that died. */
    private void checkNothingIsLeftOver() throws IOException {
        if (!new Staging(layout.staging()).isEmpty()
                && workspace.tryWriter().map(Doctor::release).isPresent()) {
            findings(layout.staging()).warning("a process died here; what it left is cleared now", "nothing to do");
        }
    }

    private static boolean release(WorkspaceWriter writer) {
        try {
            writer.close();
        } catch (IOException e) {
            return true; // the lock is gone with its channel either way
        }
        return true;
    }

    private void checkDocument(String id) throws WorkspaceException {
        Layout.Folder folder = layout.document(id);
        Document document;
        try {
            checkSeal(folder.json());
            document = workspace.document(id);
            checkSource(document);
        } catch (WorkspaceException e) {
            problems.add(e.problem());
            return;
        }
        if (!document.id().equals(id)) {
            findings(folder.path()).error("holds the document '" + document.id() + "'", "rename the folder to that");
        }
        checkNoStrangers(folder);
        Findings findings = findings(folder.json());
        DocumentCheck.ALL.forEach(check -> check.check(document, findings));
        for (String layer : workspace.layers(id)) {
            checkLayer(document, layer, folder.layer(layer));
        }
    }

    private void checkNoStrangers(Layout.Folder folder) throws WorkspaceException {
        Set<Path> ours = Set.of(folder.json(), folder.text(), folder.layers());
        try (Stream<Path> entries = Files.list(folder.path())) {
            entries.filter(e -> !ours.contains(e) && !e.getFileName().toString().startsWith(Layout.SOURCE_PREFIX))
                    .sorted()
                    .forEach(e -> findings(e).warning("is no file of a workspace", "move it elsewhere"));
        } catch (IOException e) {
            throw WorkspaceException.of(folder.path(), e);
        }
    }

    private void checkSeal(Path file) throws WorkspaceException {
        if (!Seal.isUnbroken(new WorkspaceFile(file).text())) {
            findings(file).error("was cut off or changed since it was written", RESTORE);
        }
    }

    private void checkSource(Document document) throws WorkspaceException {
        Path source = workspace.source(document.id());
        try (InputStream bytes = Files.newInputStream(source)) {
            if (!Sha256.of(bytes).equals(document.source().digest())) {
                findings(source).error("was changed since it was ingested", RESTORE);
            }
        } catch (IOException e) {
            throw WorkspaceException.of(source, e);
        }
    }

    private void checkLayer(Document document, String name, Path file) {
        Findings findings = findings(file);
        try {
            String lines = new WorkspaceFile(file).text();
            LayerHeader header =
                    LayerReader.readHeader(lines.lines().findFirst().orElse(""));
            boolean isByHand = header.provenance().equals(Provenance.BY_HAND);
            if (!Seal.isUnbroken(lines) && !(isByHand && Seal.of(lines).isEmpty())) {
                findings.error("was cut off or changed since it was written", LayerCheck.MINE);
            }
            if (!header.document().equals(document.id()) || !header.layer().equals(name)) {
                findings.error(1, "is layer '" + header.layer() + "' of '" + header.document() + "'", "move it there");
            }
            LayerCheck.Layer layer = new LayerCheck.Layer(document.text(), LayerReader.read(lines), concepts);
            LayerCheck.ALL.forEach(check -> check.check(layer, findings));
        } catch (Malformed e) {
            findings.error(e.line(), String.valueOf(e.getMessage()), LayerCheck.MINE);
        } catch (WorkspaceException e) {
            problems.add(e.problem());
        }
    }

    private Findings findings(Path file) {
        return new Findings(file, problems);
    }
}
