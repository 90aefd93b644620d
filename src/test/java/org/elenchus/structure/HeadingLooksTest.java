package org.elenchus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.elenchus.paragraph.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingLooksTest {
    private static final String TEXT =
            "The lake was measured every summer, and the keepers of the lock wrote down what they saw in a book that"
                + " still lies there. Nobody has read it through before us, so we did, all the winter, and copied what"
                + " could still be read.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For the older half of the keepers we obtain",
                "R> levels <- read.table(\"lake.txt\")",
                "Level = depth + rain",
                "5. Write the level down",
                "D D A"
            })
    void aPlainLineIsNoHeadingWhereHeadingsAreBold(String line) {
        assertThat(headings(boldPaper().plain(line).prose(TEXT).list())).doesNotContain(line);
    }

    @Test
    void aShortPlainLineMayBeAHeadingOfLowerRank() {
        assertThat(headings(boldPaper().plain("Keepers of the lock").prose(TEXT).list()))
                .contains("Keepers of the lock");
    }

    @Test
    void aPlainLineIsAHeadingWhereNoneIsSetApart() {
        List<Block> paper = new Blocks()
                .prose(TEXT)
                .plain("What the keepers of the lock had been told to measure there")
                .prose(TEXT)
                .list();
        assertThat(headings(paper)).containsExactly("What the keepers of the lock had been told to measure there");
    }

    @Test
    void aLabelBetweenRowsOfATableIsARow() {
        List<Block> paper = boldPaper()
                .row("spring 12 14")
                .bold("Dry years")
                .row("spring 8 9")
                .prose(TEXT)
                .list();
        BlockKinds kinds = new BlockKinds(paper);
        assertThat(kinds.of(paper.size() - 3)).isEqualTo(org.elenchus.text.ParagraphKind.TABLE);
    }

    private static Blocks boldPaper() {
        return new Blocks()
                .bold("1. Introduction")
                .prose(TEXT)
                .bold("2. The lake")
                .prose(TEXT)
                .bold("3. The keepers")
                .prose(TEXT)
                .prose(TEXT)
                .prose(TEXT)
                .prose(TEXT);
    }

    private static List<String> headings(List<Block> blocks) {
        HeadingLooks looks = new HeadingLooks(blocks, Blocks.SIZE);
        return IntStream.range(0, blocks.size())
                .filter(looks::isHeading)
                .mapToObj(i -> blocks.get(i).string())
                .toList();
    }
}
