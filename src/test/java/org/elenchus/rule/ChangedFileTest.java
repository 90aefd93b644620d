package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSources.Layer;
import org.elenchus.rule.RuleSources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedFileTest {
    private static final SourceFile PACK = rules("- id: en.claim.old\n");
    private static final SourceFile WORDS =
            new SourceFile("lang/en/lexicon/w.txt", "en", SourceFile.Kind.LEXICON, "w", "a\nb\n");
    private static final RuleSources SOURCES =
            new RuleSources(List.of(new Layer(true, List.of(PACK, WORDS)), new Layer(false, List.of())));

    @TempDir
    Path folder;

    @Test
    void aFileThatRepeatsRulesOfAPackReplacesThePacksFile() throws Exception {
        RuleSources changed = SOURCES.changedBy(write("claim.yaml", "- id: en.claim.old\n  why: new\n"));

        assertThat(changed.layers()).hasSize(2);
        assertThat(changed.layers().getFirst().files()).hasSize(2);
        assertThat(changed.layers().getFirst().files().getFirst().text()).contains("new");
    }

    @Test
    void aFileOfNewOrOverridingRulesIsAdded() throws Exception {
        for (String text : List.of("- id: en.claim.new\n", "- id: en.claim.old\n  overrides: en.claim.old\n")) {
            RuleSources changed = SOURCES.changedBy(write("claim.yaml", text));

            assertThat(changed.layers()).hasSize(3);
            assertThat(changed.layers().getFirst().files()).contains(PACK);
        }
    }

    @Test
    void aWorkspacesFileIsReplacedWhateverItSays() throws Exception {
        RuleSources sources = SOURCES.with(List.of(rules("- id: en.claim.mine\n")));

        RuleSources changed = sources.changedBy(write("draft.yaml", "- id: en.claim.other\n"));

        assertThat(changed.layers().getLast().files())
                .singleElement()
                .satisfies(file -> assertThat(file.text()).contains("other"));
    }

    @Test
    void wordsReplaceThePacksOnlyInAFolderLikeThePacks() throws Exception {
        assertThat(SOURCES.changedBy(write("en/lexicon/w.txt", "a\n")).layers()).hasSize(2);
        assertThat(SOURCES.changedBy(write("lexicon/en/w.txt", "a\n")).layers()).hasSize(3);
    }

    private Path write(String name, String text) throws IOException, ProblemException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static SourceFile rules(String text) {
        return new SourceFile("claim.yaml", "en", SourceFile.Kind.RULES, "claim", text);
    }
}
