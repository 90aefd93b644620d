package org.elenchus.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;
import org.junit.jupiter.api.Test;

class EntryBlocksTest {
    private static final String TEXT =
            "The lake was measured every summer, and the keepers of the lock wrote down what they saw in a book that"
                + " still lies there. Nobody has read it through before us, so we did, all the winter, and copied what"
                + " could still be read.";

    @Test
    void aSectionAboutNotesIsNoListOfNotes() {
        List<Part> parts = parts(
                paper().bold("2.7 Footnotes").prose(TEXT).bold("2.8 Margins").prose(TEXT));
        assertThat(parts).extracting(Part::kind).doesNotContain(SectionKind.NOTES);
    }

    @Test
    void numberedNotesUnderTheirHeadingAreNotes() {
        List<Part> parts = parts(paper().bold("Notes").prose("1. " + TEXT).prose("2. " + TEXT));
        assertThat(parts.getLast().kind()).isEqualTo(SectionKind.NOTES);
    }

    @Test
    void aSectionAboutReferencesIsNoListOfThem() {
        List<Part> parts = parts(paper().bold("1.5 References")
                .prose(TEXT)
                .prose(TEXT)
                .bold("2 Tables")
                .prose(TEXT));
        assertThat(parts).extracting(Part::kind).doesNotContain(SectionKind.REFERENCES);
    }

    @Test
    void whatFollowsNotesInARankAsHighIsNoNote() {
        List<Part> parts = parts(paper().bold("2.7 Notes")
                .prose("1. " + TEXT)
                .prose("2. " + TEXT)
                .bold("2.8 Margins")
                .prose(TEXT));
        assertThat(parts.getLast().kind()).isEqualTo(SectionKind.BODY);
    }

    @Test
    void aBoldHeadingAfterTheEntriesEndsTheList() {
        List<Part> parts =
                parts(list().bold("A. Levels of the lake").prose(TEXT).prose(TEXT));
        assertThat(kinds(parts, SectionKind.REFERENCES))
                .containsExactly(ParagraphKind.HEADING, ParagraphKind.REFERENCE, ParagraphKind.REFERENCE);
    }

    @Test
    void aBoldHeadingBetweenEntriesPartsTheList() {
        List<Part> parts = parts(list().bold("Other people's books")
                .prose("Orlova, V. (1999). Rain and levels. Tver: Beacon.")
                .prose("Petrov, A. (2004). Keepers. Tver: Beacon."));
        assertThat(kinds(parts, SectionKind.REFERENCES))
                .containsExactly(
                        ParagraphKind.HEADING,
                        ParagraphKind.REFERENCE,
                        ParagraphKind.REFERENCE,
                        ParagraphKind.HEADING,
                        ParagraphKind.REFERENCE,
                        ParagraphKind.REFERENCE);
    }

    @Test
    void aTableBetweenEntriesIsNone() {
        List<Part> parts = parts(list().row("Levels yes yes no")
                .row("Rains yes no no")
                .prose("Petrov, A. (2004). Keepers. Tver: Beacon."));
        assertThat(kinds(parts, SectionKind.REFERENCES))
                .containsExactly(
                        ParagraphKind.HEADING,
                        ParagraphKind.REFERENCE,
                        ParagraphKind.REFERENCE,
                        ParagraphKind.TABLE,
                        ParagraphKind.TABLE,
                        ParagraphKind.REFERENCE);
    }

    private static Blocks paper() {
        return new Blocks()
                .large("Keepers and levels of one northern lake", 16)
                .bold("1 Introduction")
                .prose(TEXT)
                .prose(TEXT)
                .bold("2 The lake")
                .prose(TEXT)
                .prose(TEXT);
    }

    private static Blocks list() {
        return paper().bold("References")
                .prose("Ivanova, M. (1987). Locks of the north. Tver: Beacon.")
                .prose("Karpov, L. (1991). The book of the lock. Tver: Beacon.");
    }

    private static List<Part> parts(Blocks blocks) {
        return new SectionFinder(blocks.list(), new org.elenchus.repair.Languages(text -> "en")).find();
    }

    private static List<ParagraphKind> kinds(List<Part> parts, SectionKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.items().stream())
                .map(Part.Item::kind)
                .toList();
    }
}
