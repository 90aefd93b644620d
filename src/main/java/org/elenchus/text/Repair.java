package org.elenchus.text;

import java.util.List;

/**
 * One change that text repair made. Those of a document are in order and do not overlap.
 *
 * @param kind what was mended, kebab-case: {@code hyphen}, {@code ligature}, {@code look-alike} …
 * @param original the characters before
 * @param result the characters after
 * @param span where the result stands in the canonical text
 */
public record Repair(String kind, String original, String result, Span span) {

    /**
     * The text before its repairs: as extracted, but for white space and for what the layout took out (running heads).
     *
     * @param repairs of that text, in order; one that overlaps the one before is passed over
     */
    public static String undo(String text, List<Repair> repairs) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Repair repair : repairs) {
            if (repair.span().start() >= at) {
                out.append(text, at, repair.span().start()).append(repair.original());
                at = repair.span().end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
