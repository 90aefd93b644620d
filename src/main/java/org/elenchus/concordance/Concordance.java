package org.elenchus.concordance;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.elenchus.query.Hit;
import org.elenchus.text.Span;

/** Key words in context. Contexts are cut at characters, and reach beyond the unit into the text around it. */
public final class Concordance {

    /** How lines are ordered; ties by paper and place. */
    public enum Order {
        /** By paper and place. */
        PAPER,
        /** By the words before the key word, the nearest first. */
        LEFT,
        /** By the key word and the words after it. */
        RIGHT
    }

    private Concordance() {}

    /**
     * A line for each thing in a hit that was searched for.
     *
     * @param text the canonical text of the hit's document
     * @param width characters on each side, at most
     */
    public static List<KwicLine> lines(Hit hit, String text, int width) {
        List<KwicLine> lines = new ArrayList<>();
        for (Span found : hit.highlights()) {
            int start = hit.span().start() + found.start();
            int end = hit.span().start() + found.end();
            lines.add(new KwicLine(
                    hit.paper(),
                    hit.reference(),
                    hit.page(),
                    start,
                    left(text.substring(Math.max(0, start - 2 * width), start), width),
                    blanks(text.substring(start, end)),
                    right(text.substring(end, Math.min(text.length(), end + 2 * width)), width)));
        }
        return lines;
    }

    /** The end of a text, of so many characters, none of them half a pair. */
    private static String left(String text, int width) {
        String line = blanks(text).stripLeading();
        int from = Math.max(0, line.length() - width);
        return line.substring(from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from);
    }

    private static String right(String text, int width) {
        String line = blanks(text).stripTrailing();
        int to = Math.min(line.length(), width);
        return line.substring(0, to > 0 && Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to);
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** In the order of the alphabet, whatever the case. */
    public static Comparator<KwicLine> by(Order order) {
        Comparator<KwicLine> place = Comparator.<KwicLine, String>comparing(
                        line -> line.paper().id())
                .thenComparingInt(KwicLine::start);
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        return switch (order) {
            case PAPER -> place;
            case LEFT ->
                Comparator.comparing(Concordance::wordsBefore, alphabet).thenComparing(place);
            case RIGHT ->
                Comparator.<KwicLine, String>comparing(l -> letters(l.keyword() + " " + l.right()), alphabet)
                        .thenComparing(place);
        };
    }

    private static String wordsBefore(KwicLine line) {
        List<String> words = Arrays.asList(letters(line.left()).split(" ", -1));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    /** Words alone: signs do not order lines. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
