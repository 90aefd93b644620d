package org.elenchus.segmentation;

import java.util.Locale;
import java.util.function.Predicate;

/** Tells the full stops of abbreviations, initials and list numbers from those that end sentences. Immutable. */
final class FullStops {
    private final Abbreviations abbreviations;
    private final Predicate<String> starters;

    /** @param starters whether a lower-case word, capitalised, opens a sentence rather than being a name */
    FullStops(Abbreviations abbreviations, Predicate<String> starters) {
        this.abbreviations = abbreviations;
        this.starters = starters;
    }

    /**
     * Whether the full stop at {@code at} belongs to the word before it and so ends no sentence.
     *
     * @param start where the sentence begins
     * @param next where the next word begins
     */
    boolean belongToWord(CharSequence text, int start, int at, int next) {
        int begin = at;
        while (begin > start && isAbbreviationPart(text.charAt(begin - 1))) {
            begin--;
        }
        String word = text.subSequence(begin, at).toString();
        String joined = joined(text, start, begin, word);
        if (word.isEmpty()) {
            return false;
        }
        if (isItemNumber(text, start, begin, word)) {
            return true;
        }
        boolean starter = isStarter(text, next);
        Abbreviations.Stop stop = abbreviations.stop(joined);
        char first = firstLetter(text, next);
        if (isInitial(word) && !starter && Character.isUpperCase(first) && sameScript(word, first)) {
            return true;
        }
        if (stop == null) {
            return false;
        }
        return switch (stop) {
            case NEVER -> true;
            case NUMBER -> Character.isDigit(text.charAt(next)) || isRoman(text, next);
            case MAYBE -> !starter;
            case END -> false;
        };
    }

    /** An abbreviation written with blanks, «т. е.», as it is without. */
    private static String joined(CharSequence text, int start, int begin, String word) {
        if (begin - 3 < start || word.length() > 3 || !Character.isWhitespace(text.charAt(begin - 1))) {
            return word;
        }
        boolean single = text.charAt(begin - 2) == '.'
                && Character.isLowerCase(text.charAt(begin - 3))
                && (begin - 4 < start || !Character.isLetter(text.charAt(begin - 4)));
        return single ? text.charAt(begin - 3) + "." + word : word;
    }

    /** A short number with which a sentence begins, or that follows a colon, semicolon or comma: the number of a list item. */
    private static boolean isItemNumber(CharSequence text, int start, int begin, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && word.charAt(i) != '.' && word.length() > 1) {
                return false;
            }
        }
        if (begin == start) {
            return true;
        }
        int before = begin - 1;
        while (before > start && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return Character.isDigit(word.charAt(0)) && word.length() <= 2 && ":;,".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isInitial(String word) {
        int last = word.length() - 1;
        return Character.isUpperCase(word.charAt(last))
                && (last == 0 || word.charAt(last - 1) == '.' || word.charAt(last - 1) == '-');
    }

    /** A Latin «I.» before a Russian word is a numeral, not an initial. */
    private static boolean sameScript(String word, char next) {
        return Character.UnicodeScript.of(word.charAt(word.length() - 1)) == Character.UnicodeScript.of(next);
    }

    private boolean isStarter(CharSequence text, int next) {
        int begin = next;
        while (begin < text.length() && SentenceRules.OPENERS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end > begin
                && Character.isUpperCase(text.charAt(begin))
                && !(end < text.length() && text.charAt(end) == '.' && end - begin == 1)
                && starters.test(text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT));
    }

    private static char firstLetter(CharSequence text, int next) {
        int begin = next;
        while (begin < text.length() - 1 && SentenceRules.OPENERS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return text.charAt(begin);
    }

    private static boolean isRoman(CharSequence text, int next) {
        int end = next;
        while (end < text.length() && "IVXLCDM".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > next && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean isAbbreviationPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
