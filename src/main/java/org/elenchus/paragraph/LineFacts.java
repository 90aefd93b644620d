package org.elenchus.paragraph;

import java.util.regex.Pattern;
import org.elenchus.repair.Hyphens;

/**
 * What can be seen of one printed line: how it begins and how it ends.
 *
 * @param finished ends like a sentence
 * @param announcing ends with a colon or semicolon
 * @param broken ends within a word, at a hyphen
 * @param begins how it begins
 * @param marker the list marker it begins with ({@code 1)}, {@code •}), empty if none
 * @param caption begins like the caption of a figure or table
 * @param capitals all its letters are capitals, and there are four or more
 */
record LineFacts(
        String text,
        boolean finished,
        boolean announcing,
        boolean broken,
        Start begins,
        String marker,
        boolean caption,
        boolean capitals) {

    enum Start {
        LOWER,
        UPPER,
        DIGIT,
        OTHER
    }

    private static final Pattern FINISHED = Pattern.compile("[.!?…][\\d\\s]{0,3}[»\"”“’')\\]]*$");
    private static final Pattern MARKER = Pattern.compile(
            "^(?:[•·▪■□○●◦‣⁃∙\\uE000-\\uF8FF]|[–—-](?=\\s)|(?:\\d{1,2}|[а-яёa-z])\\)|\\d{1,2}\\.(?=\\s)|\\(\\d{1,2}\\))\\s?");

    private static final Pattern MAIL = Pattern.compile("[^\\s@]@[^\\s@]+\\.\\p{L}{2,}$");

    static LineFacts of(String line) {
        var marker = MARKER.matcher(line);
        boolean marked = marker.find();
        String rest = marked ? line.substring(marker.end()) : line;
        char last = line.charAt(line.length() - 1);
        return new LineFacts(
                line,
                FINISHED.matcher(line).find(),
                last == ':' || last == ';',
                Hyphens.endsBroken(line),
                start(rest),
                marked ? marker.group().strip() : "",
                Captions.isCaption(line),
                isCapitals(line));
    }

    private static Start start(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return Start.LOWER;
            }
            if (Character.isLetter(c)) {
                return Start.UPPER;
            }
            if (Character.isDigit(c)) {
                return Start.DIGIT;
            }
            if ("«\"“„‘'(".indexOf(c) < 0) {
                return Start.OTHER;
            }
        }
        return Start.OTHER;
    }

    private static boolean isCapitals(String line) {
        int upper = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.charAt(i))) {
                return false;
            }
            if (Character.isUpperCase(line.charAt(i))) {
                upper++;
            }
        }
        return upper >= 4;
    }

    /** Ends in the middle of a sentence. */
    boolean unfinished() {
        return !finished && !announcing;
    }

    /** The next line can only be the rest of this one. */
    boolean flowsInto(LineFacts next) {
        return next.marker.isEmpty() && next.begins == Start.LOWER && unfinished();
    }

    /** Ends with a word or mark that must be followed by more: a comma, «и», "of", an open bracket. */
    boolean dangles() {
        return text.endsWith(",")
                || text.endsWith("//")
                || isOpen('(', ')')
                || isOpen('[', ']')
                || DANGLING.matcher(text).find();
    }

    private boolean isOpen(char opening, char closing) {
        int open = text.lastIndexOf(opening);
        return open >= 0 && text.indexOf(closing, open) < 0 && text.length() - open < 60;
    }

    /** Ends with an address of mail, after which another author's name begins a paragraph of its own. */
    boolean endsInMail() {
        return MAIL.matcher(text).find();
    }

    /** Ends with the full stop of an abbreviation or an initial. */
    boolean abbreviated() {
        return ABBREVIATED.matcher(text).find();
    }

    /** Begins with what closes something or cannot stand first. */
    boolean closes() {
        return ",;.)]»”:%/".indexOf(text.charAt(0)) >= 0 && !text.startsWith("...");
    }

    /** Begins like a sentence: with a word that has one capital, its first letter. */
    boolean startsSentence() {
        int end = firstWordLength();
        if (!Character.isUpperCase(text.charAt(0)) || end == text.length()) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end > 1 || "ВКСОУИАЯAI".indexOf(text.charAt(0)) >= 0;
    }

    private static final Pattern DANGLING = Pattern.compile(
            "(?:^|\\s)(?:и|в|на|с|со|к|о|об|от|до|из|за|для|по|при|под|над|или|а|но|не|что|как|№|the|a|an|of|and|or|in|on|to|for|with|by|from|that|is|are|as)$");
    private static final Pattern PUBLISHER =
            Pattern.compile("^\\p{Lu}[\\p{L}\\s.&’'-]{2,40},\\s(?:1[5-9]|20)\\d\\d\\b");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?:^|[\\s(.«])(?:\\p{Lu}|гг?|вв?|им|т|см|ср|рис|табл|с|стр|ст|руб|тыс|млн|проф|акад|al|cf|fig|vol|pp?|no|e\\.g|i\\.e|etc|Dr|Mr|St|vs)\\.$");

    /** Begins with the rest of a word in capitals that broke at the end of the line before. */
    boolean continuesCapitals(LineFacts before) {
        return before.text.length() > 2
                && text.length() > 1
                && Character.isUpperCase(before.text.charAt(before.text.length() - 2))
                && Character.isUpperCase(before.text.charAt(before.text.length() - 3))
                && Character.isUpperCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(1));
    }

    /** Goes on with the publisher after the place at the end of the line before: “Oxford:”, “Clarendon Press, 1983.” */
    boolean namesPublisher(LineFacts before) {
        return before.text.endsWith(":") && PUBLISHER.matcher(text).find();
    }

    int firstWordLength() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
