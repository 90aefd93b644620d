package org.elenchus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;

class PlainDocumentTest {

    @Test
    void blankLinesPartParagraphs() {
        assertThat(paragraphs("\n One.\nStill one. \n \nTwo.\n\n\n")).containsExactly("One.\nStill one.", "Two.");
        assertThat(paragraphs(" \n\n ")).isEmpty();
        assertThat(paragraphs("")).isEmpty();
    }

    @Test
    void aParagraphMayBeAsLongAsABook() {
        String text = "A line of a long paragraph.\n".repeat(20_000).strip();

        assertThat(paragraphs(text)).containsExactly(text);
    }

    private static List<String> paragraphs(String text) {
        Document document = PlainDocument.of("", "a.txt", Metadata.NONE, text, List.of(), List.of());
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.span().cover(text))
                .toList();
    }
}
