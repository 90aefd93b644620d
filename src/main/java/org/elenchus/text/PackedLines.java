package org.elenchus.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Printed lines as characters. Numbers are written as in source maps: base 64, five bits a digit, the sixth says that more
 * follow, the lowest bit of the number is its sign. A line: the characters that were passed over since the last line, its top
 * less the last line's top, its height, how many words, the left edge of the first less the last line's; then, a word: its
 * characters, for all but the first the characters and the free width before it (this less the one before), its width.
 */
final class PackedLines {
    /** A point has so many. */
    static final double UNITS = 10;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;
    private static final int MOST_BITS = 30;

    private PackedLines() {}

    static String pack(int start, List<PrintedLine> lines) {
        StringBuilder out = new StringBuilder();
        int at = start;
        int top = 0;
        int edge = 0;
        for (PrintedLine line : lines) {
            PrintedLine.Word first = line.words().getFirst();
            put(out, first.span().start() - at);
            put(out, line.top() - top);
            put(out, line.bottom() - line.top());
            put(out, line.words().size());
            put(out, first.left() - edge);
            top = line.top();
            edge = first.left();
            at = first.span().start();
            int right = edge;
            int gap = 0;
            boolean opens = true;
            for (PrintedLine.Word word : line.words()) {
                put(out, word.span().length());
                if (!opens) {
                    put(out, word.span().start() - at);
                    put(out, word.left() - right - gap);
                    gap = word.left() - right;
                }
                opens = false;
                put(out, word.right() - word.left());
                right = word.right();
                at = word.span().end();
            }
        }
        return out.toString();
    }

    private static void put(StringBuilder out, int number) {
        int rest = number < 0 ? -number << 1 | 1 : number << 1;
        while (rest >= MORE) {
            out.append(DIGITS.charAt(rest & (MORE - 1) | MORE));
            rest >>>= BITS;
        }
        out.append(DIGITS.charAt(rest));
    }

    /** @throws IllegalArgumentException if the characters are not such lines */
    static List<PrintedLine> unpack(int page, int start, String packed) {
        Numbers numbers = new Numbers(packed);
        List<PrintedLine> lines = new ArrayList<>();
        int at = start;
        int top = 0;
        int edge = 0;
        while (numbers.hasNext()) {
            at += numbers.next();
            top += numbers.next();
            int bottom = top + numbers.size();
            int count = numbers.size();
            edge += numbers.next();
            List<PrintedLine.Word> words = new ArrayList<>();
            int right = edge;
            int gap = 0;
            for (int i = 0; i < count; i++) {
                int length = numbers.next();
                if (i > 0) {
                    at += numbers.next();
                    gap += numbers.next();
                }
                int left = i == 0 ? edge : right + gap;
                right = left + numbers.size();
                words.add(new PrintedLine.Word(new Span(at, at + length), left, right));
                at += length;
            }
            lines.add(new PrintedLine(page, top, bottom, words));
        }
        return lines;
    }

    /** For one pass over packed numbers. */
    private static final class Numbers {
        private final String packed;
        private int at;

        Numbers(String packed) {
            this.packed = packed;
        }

        boolean hasNext() {
            return at < packed.length();
        }

        /** A number that is not negative. */
        int size() {
            int size = next();
            if (size < 0) {
                throw new IllegalArgumentException("size " + size + " in packed lines");
            }
            return size;
        }

        int next() {
            int number = 0;
            for (int shift = 0; shift <= MOST_BITS && hasNext(); shift += BITS) {
                int digit = DIGITS.indexOf(packed.charAt(at++));
                if (digit < 0) {
                    break;
                }
                number |= (digit & (MORE - 1)) << shift;
                if (digit < MORE) {
                    return (number & 1) == 0 ? number >>> 1 : -(number >>> 1);
                }
            }
            throw new IllegalArgumentException("no number at " + at + " of packed lines");
        }
    }
}
