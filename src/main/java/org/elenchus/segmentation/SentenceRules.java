package org.elenchus.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/**
 * Finds the ends of sentences by rules. A full stop, question or exclamation mark or an ellipsis ends a sentence
 * unless something speaks against it: what follows does not look like a start, brackets are open, or the full stop
 * belongs to an abbreviation, an initial or the number of a list item. Immutable and thread safe.
 */
public final class SentenceRules implements SentenceDetector {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'»”’“)]";
    static final String OPENERS = "\"'`«„“‘([—–-";
    /** Brackets further apart than this are taken for a mistake in the text. */
    private static final int BRACKET_REACH = 250;

    private final FullStops fullStops;

    /** @param starters whether a lower-case word, capitalised, opens a sentence rather than being a name */
    public SentenceRules(Abbreviations abbreviations, Predicate<String> starters) {
        this.fullStops = new FullStops(abbreviations, starters);
    }

    @Override
    public String[] sentDetect(CharSequence text) {
        Span[] spans = sentPosDetect(text);
        String[] sentences = new String[spans.length];
        for (int i = 0; i < spans.length; i++) {
            sentences[i] = spans[i].getCoveredText(text).toString();
        }
        return sentences;
    }

    @Override
    public Span[] sentPosDetect(CharSequence text) {
        List<Span> sentences = new ArrayList<>();
        int start = skipBlank(text, 0);
        int at = start;
        while (at < text.length()) {
            if (ENDS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int end = end(text, at);
            if (ends(text, start, at, end)) {
                sentences.add(new Span(start, end));
                start = skipBlank(text, end);
                at = start;
            } else {
                at = Math.max(end, at + 1);
            }
        }
        int last = trimmedEnd(text, start);
        if (last > start) {
            sentences.add(new Span(start, last));
        }
        return sentences.toArray(Span[]::new);
    }

    /** One past the marks at {@code at}, with the closing quotes, brackets, citations and note numbers after them. */
    private static int end(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int note = end;
        if (note < text.length() && text.charAt(note) == '[') {
            while (note < text.length() && note - end < 40 && text.charAt(note) != ']') {
                note++;
            }
            return note < text.length() && text.charAt(note) == ']' ? note + 1 : end;
        }
        while (note < text.length() && note - end < 3 && Character.isDigit(text.charAt(note))) {
            note++;
        }
        boolean isNote = note > end
                && at > 1
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && (note == text.length() || Character.isWhitespace(text.charAt(note)));
        return isNote ? note : end;
    }

    private boolean ends(CharSequence text, int start, int at, int end) {
        int next = skipBlank(text, end);
        if (next >= text.length()) {
            return true;
        }
        if (next == end || !opensSentence(text, next)) {
            return false;
        }
        if (isInBrackets(text, start, at, end)) {
            return false;
        }
        boolean bareStop = text.charAt(at) == '.' && (at + 1 == text.length() || text.charAt(at + 1) != '.');
        return !bareStop || !fullStops.belongToWord(text, start, at, next);
    }

    /** Whether a sentence may begin at {@code next}: a capital, a number, an opening quote, or an item «а)». */
    private static boolean opensSentence(CharSequence text, int next) {
        char c = text.charAt(next);
        if ((c == '—' || c == '–' || c == '-')
                && next + 1 < text.length()
                && Character.isWhitespace(text.charAt(next + 1))) {
            return false;
        }
        int first = next;
        while (first < text.length() && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        if (first >= text.length()) {
            return false;
        }
        char letter = text.charAt(first);
        boolean item = first + 1 < text.length() && text.charAt(first + 1) == ')';
        return Character.isUpperCase(letter)
                || Character.isDigit(letter)
                || Character.isLetter(letter) && (item || !Character.isLowerCase(letter))
                || "•●▪■✓*§№$€".indexOf(letter) >= 0;
    }

    /** Whether a bracket is open at {@code at} that closes later than {@code end}. */
    private static boolean isInBrackets(CharSequence text, int start, int at, int end) {
        int depth = 0;
        for (int i = at; i >= Math.max(start, at - BRACKET_REACH); i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if ((c == '(' || c == '[') && --depth < 0) {
                return closes(text, end, c == '(' ? ')' : ']');
            }
        }
        return false;
    }

    private static boolean closes(CharSequence text, int from, char closer) {
        for (int i = from; i < Math.min(text.length(), from + BRACKET_REACH); i++) {
            if (text.charAt(i) == closer) {
                return true;
            }
        }
        return false;
    }

    private static int skipBlank(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(CharSequence text, int start) {
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
