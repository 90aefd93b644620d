package org.elenchus.mining;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.text.TokenRange;
import org.junit.jupiter.api.Test;

class TermUsesTest {
    private static TermUses.Use use(int sentence, int start, boolean subject, boolean first) {
        return new TermUses.Use(sentence, new TokenRange(start, start + 2), subject, first, true);
    }

    private static TermUses uses(TermUses.Use... all) {
        TermUses uses = new TermUses("learning region");
        for (TermUses.Use use : all) {
            uses.add(use);
        }
        return uses;
    }

    @Test
    void aTermThatOpensTheStretchAsItsSubjectIsToldFromOneThatFollows() {
        assertThat(uses(use(3, 1, true, true)).around(3, 0, 9)).contains("in:firstsubject", "in-words:2");
        assertThat(uses(use(3, 5, false, false)).around(3, 0, 9)).contains("in:object");
        assertThat(uses(use(3, 5, true, false)).around(3, 0, 4)).contains("in:no", "out-words:2", "before:0");
    }

    @Test
    void whatWasNamedLongAgoIsToldFromWhatWasNamedJustNow() {
        assertThat(uses(use(2, 0, true, true)).around(3, 0, 9)).contains("before:1", "after:+", "near:1");
        assertThat(uses(use(2, 0, true, true)).around(30, 0, 9)).contains("before:+", "near:1");
        assertThat(uses(use(7, 0, true, true)).around(3, 0, 9)).contains("before:+", "after:4");
    }

    @Test
    void aTermThatOnlyEverStandsWithinALongerOneIsMarked() {
        TermUses uses = uses(use(0, 0, false, false), use(4, 0, false, false));
        uses.within("learning region policy");
        assertThat(uses.shares()).doesNotContain("always-in:2+", "mostly-in");
        uses.within("learning region policy");
        assertThat(uses.shares()).contains("always-in:2+", "freq:2", "subjects:0");
    }
}
