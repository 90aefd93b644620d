package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work on rules with the real models. */
class RuleDeskIT {
    private static final String SENTENCE = "The concept of the learning region lacks empirical evidence.";

    /** Its example cannot come out: the sentence has no such word. */
    private static final String RULE = """
        - id: en.criticism.%s
          yields: Criticism
          weight: 9.0
          why: says that something is a fad
          pattern: '[lemma="fad"]'
          examples:
            match: ['It is a %s.']
            no-match: ['It is a town.']
        """;

    @TempDir
    Path folder;

    private final List<RuleDesk> desks = new ArrayList<>();

    @Test
    void aSentenceIsExplainedByWhatFiresAndWhatAllButFires() throws Exception {
        List<RuleFate.OfSentence> sentences = opened(RuleDesk.shipped()).explain(SENTENCE, rule -> true, 3);

        assertThat(sentences).hasSize(1);
        List<RuleFate> fates = sentences.getFirst().fates();
        assertThat(fates)
                .filteredOn(f -> f.kind() == RuleFate.Kind.FIRED)
                .extracting(f -> f.rule().id())
                .contains("en.criticism.lack-of-evidence");
        assertThat(fates)
                .filteredOn(f -> f.kind() == RuleFate.Kind.MISSED)
                .hasSize(3)
                .allSatisfy(f -> assertThat(f.account()).contains("expected"));
    }

    @Test
    void anExampleThatDoesNotComeOutIsToldWithItsPlace() throws Exception {
        Path workspace = workspaceWith("en/criticism.yaml", RULE.formatted("fad", "town"));

        assertThat(opened(RuleDesk.of(workspace)).test(Set.of("en.criticism.fad")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().file()).endsWith("criticism.yaml");
                    assertThat(problem.message()).contains("expected match: It is a town.");
                });
        assertThat(opened(RuleDesk.of(workspace)).test(Set.of("en.criticism.unknown")))
                .isEmpty();
    }

    @Test
    void coverageCountsSentencesAndFindsRulesThatNeverHold() throws Exception {
        Path workspace = workspaceWith(
                "en/criticism.yaml",
                RULE.formatted("fad", "fad")
                        + RULE.formatted("twin", "fad")
                        + RULE.formatted("idle", "fad").replace("lemma=\"fad\"", "lemma=\"fad\" & word=\"town\""));
        Path text = Files.writeString(
                folder.resolve("a.txt"), "The learning region is a fad. The cluster is a fad, too. Nobody knows it.\n");
        RuleDesk desk = opened(RuleDesk.of(workspace));

        RuleCoverage coverage = desk.coverage(desk.texts(List.of(text)), Progress.NONE);

        assertThat(coverage.sentences()).isEqualTo(3);
        assertThat(coverage.counts())
                .filteredOn(c -> c.rule().id().equals("en.criticism.fad"))
                .singleElement()
                .satisfies(c -> assertThat(c.sentences()).isEqualTo(2));
        assertThat(coverage.idle()).extracting(RuleCard::id).contains("en.criticism.idle");
        assertThat(coverage.together()).contains(List.of("en.criticism.fad", "en.criticism.twin"));
        assertThat(coverage.counts())
                .allSatisfy(c -> assertThat(c.rule().language()).isEqualTo("en"));
    }

    @Test
    void impactTellsWhatAChangedFileWouldChangeAndChangesNothing() throws Exception {
        Path changed = Files.writeString(folder.resolve("draft.yaml"), RULE.formatted("fad", "fad"));
        Path text = Files.writeString(
                folder.resolve("b.txt"),
                "The town grew for ten years. In these years the learning region was a fad. The town is old.\n");
        RuleDesk desk = opened(RuleDesk.shipped());

        RuleImpact impact = desk.impact(changed, desk.texts(List.of(text)), List.of(), Progress.NONE);

        assertThat(impact.changes())
                .anySatisfy(change -> assertThat(change.after().orElseThrow().votes())
                        .anyMatch(vote -> vote.reason().equals("en.criticism.fad")));
        RuleImpact none = desk.impact(
                Files.writeString(
                        folder.resolve("idle.yaml"),
                        RULE.formatted("fad", "fad")
                                .replace("fad\"", "faddish\"")
                                .replace("a fad", "a faddish")),
                desk.texts(List.of(text)),
                List.of(),
                Progress.NONE);
        assertThat(none.changes()).isEmpty();
        assertThat(none.before()).isEqualTo(none.after()).isEqualTo(impact.before());
    }

    @Test
    void aFileThatTellsNoLanguageIsRefused() throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "fad\n");
        RuleDesk desk = opened(RuleDesk.shipped());

        assertThatThrownBy(() -> desk.impact(words, desk.texts(List.of(words)), List.of(), Progress.NONE))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lexicon/en/");
    }

    @AfterEach
    void close() {
        desks.forEach(RuleDesk::close);
    }

    private RuleDesk opened(RuleDesk desk) {
        desks.add(desk);
        return desk;
    }

    private Path workspaceWith(String file, String rules) throws Exception {
        Path workspace = folder.resolve("workspace");
        Workbench.create(workspace).close();
        Path path = workspace.resolve("rules").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, rules);
        return workspace;
    }
}
