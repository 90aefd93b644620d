package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Provenance TODAY = new Provenance("1", "rules", "scheme");

    @TempDir
    Path folder;

    private Path root;
    private Document paper;

    @BeforeEach
    void aPaper() throws IOException {
        root = folder.resolve("workspace");
        paper = Samples.document(folder, "paper.txt", "Clusters lack evidence.\nКластеры не измерить.");
    }

    @Test
    void whatWasAddedIsThereAfterOpeningAgain() throws IOException, ProblemException {
        add(Workspace.create(root, Samples.CONCEPTS));
        Workspace workspace = Workspace.open(root);
        assertThat(workspace.documentIds()).containsExactly(paper.id());
        assertThat(workspace.document(paper.id())).isEqualTo(paper);
        assertThat(workspace.layers(paper.id())).containsExactly("mined");
        assertThat(workspace.annotations(paper.id(), "mined")).contains(Samples.criticisms(paper));
        assertThat(workspace.header(paper.id(), "mined").orElseThrow().provenance())
                .isEqualTo(TODAY);
        assertThat(workspace.source(paper.id())).hasFileName("source.txt").hasContent(paper.text());
        assertThat(workspace.sourceOf(paper.id())).isEqualTo(paper.source());
        assertThat(workspace.scheme().find(new ConceptId("cluster"))).isPresent();
    }

    @Test
    void aLayerIsReplacedAsAWhole() throws IOException {
        Workspace workspace = add(Workspace.create(root, Samples.CONCEPTS));
        Annotations none = new Annotations("mined", "", List.of(), List.of(), List.of(), List.of());
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.replace(paper.id(), none, TODAY);
        }
        assertThat(workspace.annotations(paper.id(), "mined")).contains(none);
    }

    @Test
    void aDocumentCanBeTakenAway() throws IOException {
        Workspace workspace = add(Workspace.create(root, Samples.CONCEPTS));
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.remove(paper.id());
            writer.remove("never-there");
        }
        assertThat(workspace.documentIds()).isEmpty();
    }

    @Test
    void aSourceThatChangedWhileItWasReadIsRefusedAndLeavesNothing() throws IOException {
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        List<Path> before = filesOf(root);
        Files.writeString(folder.resolve("paper.txt"), "other bytes");
        try (WorkspaceWriter writer = workspace.writer()) {
            assertThat(writer.add(paper, folder.resolve("paper.txt"), Samples.criticisms(paper), TODAY))
                    .hasValueSatisfying(p -> assertThat(p)
                            .hasToString(
                                    folder.resolve("paper.txt") + ": changed while it was read – ingest it again"));
        }
        assertThat(filesOf(root)).isEqualTo(before);
    }

    @Test
    void onlyOneWritesAtATime() throws IOException {
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        try (WorkspaceWriter writer = workspace.writer()) {
            assertThat(writer.workspace()).isSameAs(workspace);
            assertThatThrownBy(() -> Workspace.open(root).writer())
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessage(root + ": locked by process "
                            + ProcessHandle.current().pid()
                            + " – wait until it is done, or end that process, and run the command again");
            assertThat(workspace.tryWriter()).isEmpty();
        }
        workspace.writer().close();
    }

    @Test
    void readersSeeTheOldStateWhileAnotherWrites() throws IOException {
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        try (WorkspaceWriter writer = workspace.writer()) {
            Workspace reader = Workspace.open(root);
            assertThat(reader.documentIds()).isEmpty();
            writer.add(paper, folder.resolve("paper.txt"), Samples.criticisms(paper), TODAY);
            assertThat(reader.documentIds()).containsExactly(paper.id());
        }
    }

    @Test
    void openingClearsWhatADeadWriterLeftButNotWhatALivingOneStages() throws IOException {
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        Path half = root.resolve(".tmp/half-done");
        Files.createDirectories(half);
        Workspace.open(root);
        assertThat(half).doesNotExist();
        try (WorkspaceWriter writer = workspace.writer()) {
            Files.createDirectories(half);
            Workspace.open(root);
            assertThat(half).exists();
            assertThat(writer.workspace().documentIds()).isEmpty();
        }
    }

    @Test
    void aNewerFormatIsRefusedInOneLine() throws IOException {
        Workspace.create(root, Samples.CONCEPTS);
        Files.writeString(root.resolve("workspace.json"), "{\"format\": 7, \"more\": []}");
        assertThatThrownBy(() -> Workspace.open(root))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage(root + ": is of format 7, made by a newer Elenchus; this one knows 1"
                        + " – update Elenchus, or name another workspace with -w");
    }

    @Test
    void aBrokenMarkerIsToldWithAStepThatMendsIt() throws IOException {
        Workspace.create(root, Samples.CONCEPTS);
        Files.writeString(root.resolve("workspace.json"), "{\"format\": ");
        assertThatThrownBy(() -> Workspace.open(root))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageStartingWith(root.resolve("workspace.json") + ": is damaged: ")
                .hasMessageEndingWith(" – restore it from a copy, or write {\"format\": 1} into it");
        Files.writeString(root.resolve("workspace.json"), "{\"format\": 1}");
        Workspace.open(root);
    }

    @Test
    void aDocumentThatIsRenewedKeepsItsLayersByHand() throws IOException {
        Workspace workspace = add(Workspace.create(root, Samples.CONCEPTS));
        Path document = root.resolve("documents/" + paper.id());
        Files.writeString(document.resolve("text.txt"), "a line more", StandardOpenOption.APPEND);
        Files.writeString(document.resolve("annotations/mine.jsonl"), "by hand");
        Files.delete(document.resolve("source.txt"));
        assertThat(workspace.damage(paper.id())).isPresent();
        assertThat(Doctor.isSound(workspace, paper.id())).isFalse();
        try (WorkspaceWriter writer = workspace.writer()) {
            assertThat(writer.renew(paper, folder.resolve("paper.txt"), Samples.criticisms(paper), TODAY))
                    .isEmpty();
        }
        assertThat(workspace.document(paper.id())).isEqualTo(paper);
        assertThat(workspace.damage(paper.id())).isEmpty();
        assertThat(Doctor.isSound(workspace, paper.id())).isTrue();
        assertThat(document.resolve("annotations/mine.jsonl")).hasContent("by hand");
        assertThat(root.resolve(".tmp")).doesNotExist();
    }

    @Test
    void aFolderThatIsNoWorkspaceIsRefused() {
        assertThatThrownBy(() -> Workspace.open(folder))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("is no workspace – name one with -w");
    }

    @Test
    void aWorkspaceIsNotMadeTwice() throws IOException {
        Workspace.create(root, Samples.CONCEPTS);
        assertThatThrownBy(() -> Workspace.create(root, "")).isInstanceOf(WorkspaceException.class);
        assertThat(root.resolve("concepts.yaml")).hasContent(Samples.CONCEPTS);
    }

    @Test
    void aTextThatWasEditedIsNotTakenForTheOneThatWasMined() throws IOException {
        Workspace workspace = add(Workspace.create(root, Samples.CONCEPTS));
        Files.writeString(root.resolve("documents/" + paper.id() + "/text.txt"), "edited");
        assertThatThrownBy(() -> workspace.document(paper.id()))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("was changed after it was written");
    }

    @Test
    void anIdCannotLeadOutOfTheWorkspace() throws IOException {
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        assertThat(workspace.hasDocument("../documents")).isFalse();
        assertThatThrownBy(() -> workspace.layers("../../x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStampTellsAWrite() throws IOException {
        Workspace workspace = add(Workspace.create(root, Samples.CONCEPTS));
        String stamp = workspace.stamp(paper.id(), "mined");
        assertThat(workspace.stamp(paper.id(), "mined")).isEqualTo(stamp);
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.replace(paper.id(), Samples.criticisms(paper), new Provenance("2", "rules", "scheme"));
        }
        assertThat(workspace.stamp(paper.id(), "mined")).isNotEqualTo(stamp);
        assertThat(workspace.stamp(paper.id(), "none")).endsWith("-");
    }

    private Workspace add(Workspace workspace) throws IOException {
        try (WorkspaceWriter writer = workspace.writer()) {
            assertThat(writer.add(paper, folder.resolve("paper.txt"), Samples.criticisms(paper), TODAY))
                    .isEmpty();
        }
        return workspace;
    }

    private static List<Path> filesOf(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }
}
