package org.elenchus.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.elenchus.text.Boxes;
import org.elenchus.text.Document;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

/** Whether the boxes of stretches of text cover the very letters of these stretches, on pages read anew by PDFBox. */
class BoxesEval {
    private static final int SPANS = 60;
    private static final int LONGEST = 400;
    /** Every file would take long and has shown nothing more. */
    private static final int EVERY = 3;

    private static final int MOST_BYTES_A_PAGE = 4_000;

    @Test
    void boxesOfAnyStretchCoverItsVeryWords() throws Exception {
        int bytes = 0;
        int pages = 0;
        List<Truth> truths =
                PagesEval.truths().stream().filter(truth -> !truth.isScan()).toList();
        for (int i = 0; i < truths.size(); i += EVERY) {
            Document document = PagesEval.document(truths.get(i));
            compare(truths.get(i), document);
            bytes += bytes(document.boxes());
            pages += document.boxes().sheets().size();
        }
        System.out.println("boxes: " + bytes / pages + " bytes a page");
        assertThat(bytes / pages).as("bytes a page").isLessThan(MOST_BYTES_A_PAGE);
    }

    private static void compare(Truth truth, Document document) throws Exception {
        GlyphsOnPages glyphs = GlyphsOnPages.of(PagesEval.FILES.resolve(truth.name() + ".pdf"));
        assertSoftly(softly -> spans(document.text(), new Random(7))
                .forEach(span -> softly.assertThat(glyphs.lettersIn(document.boxes(span)))
                        .as(truth.name() + " " + span)
                        .isEqualTo(GlyphsOnPages.letters(span.cover(document.text())))));
    }

    private static int bytes(Boxes boxes) {
        return boxes.stretches().stream()
                .mapToInt(stretch -> stretch.lines().getBytes(StandardCharsets.UTF_8).length + 40)
                .sum();
    }

    /** Whole words of the text, few or many. */
    private static List<Span> spans(String text, Random random) {
        List<Span> spans = new ArrayList<>();
        while (spans.size() < SPANS) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(LONGEST));
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            Span span = new Span(start, end);
            if (!span.cover(text).isBlank()) {
                spans.add(span);
            }
        }
        return spans;
    }
}
