package org.elenchus.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Span;

/**
 * Cuts a paragraph where a sentence seems to end. Roughly: a cut too many or too few is mended where sentences are paired, for two may
 * stand for one. Stateless.
 */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?…]+[\"»”’)\\]]*\\s+(?=[\"«“„‘(\\[]?\\p{Lu})");

    private Sentences() {}

    static List<Span> of(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher ends = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (ends.find()) {
            sentences.add(new Span(start, ends.end()));
            start = ends.end();
        }
        sentences.add(new Span(start, paragraph.end()));
        return sentences;
    }
}
