package org.elenchus.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends the characters of a line: ligatures into letters, NFC, one plain blank for any run of blanks, nothing for soft
 * hyphens inside the line, for marks of notes and for what has no width. Thread safe.
 */
public final class LineCleaner {
    private static final Map<Character, String> LIGATURES = Map.of(
            '\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl", '\uFB05', "st", '\uFB06',
            "st");
    static final char SOFT_HYPHEN = '\u00AD';
    private static final int FEWEST_LETTERS = 3;

    /** Words as short as the signs of units and variables, which carry exponents; these carry notes only. */
    private static final Set<String> SHORT_WORDS = Set.copyOf(List.of(
            ("и а в о у я к на не но по от до из за об во ко со ни их ее её им ей ею он мы вы ты то же бы ли да it is"
                            + " of to us we so he me as at by on or be if no")
                    .split(" ")));

    private LineCleaner() {}

    static List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (isBlank(c)) {
                at = blanks(line, at, found);
            } else if (isOrdinary(c) && (at + 1 == line.length() || !combines(line, at + 1))) {
                at++;
            } else if (isRaised(c) && marksNote(line, at)) {
                at = dropMarker(line, at, found);
            } else {
                at = odd(line, at, found);
            }
        }
        return found;
    }

    /** One blank for several, none at the ends. */
    private static int blanks(CharSequence line, int at, List<Replacement> found) {
        int end = at + 1;
        boolean wraps = line.charAt(at) == '\n';
        while (end < line.length() && isBlank(line.charAt(end))) {
            wraps |= line.charAt(end) == '\n';
            end++;
        }
        String wanted = at == 0 || end == line.length() ? "" : " ";
        if (!wanted.contentEquals(line.subSequence(at, end))) {
            boolean layout = wraps || wanted.isEmpty() || end == at + 1;
            found.add(new Replacement(at, end, wanted, layout ? "" : "doubled-space"));
        }
        return end;
    }

    /** Whether raised digits here would be a note's marker rather than an exponent: after a word or its punctuation. */
    private static boolean marksNote(CharSequence line, int raised) {
        int at = raised - 1;
        if (at >= 0 && ",.;:!?»”\")".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        int end = at + 1;
        while (at >= 0 && Character.isLetter(line.charAt(at))) {
            at--;
        }
        int letters = end - at - 1;
        return letters >= FEWEST_LETTERS
                || (letters > 0
                        && SHORT_WORDS.contains(line.subSequence(at + 1, end).toString()));
    }

    private static int dropMarker(CharSequence line, int at, List<Replacement> found) {
        int next = at;
        while (next < line.length()
                && (isRaised(line.charAt(next)) || (next > at && ",–-".indexOf(line.charAt(next)) >= 0))) {
            next++;
        }
        while (next > at + 1 && !isRaised(line.charAt(next - 1))) {
            next--;
        }
        found.add(new Replacement(at, next, "", "note-marker"));
        return next;
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    /** Mends the character at {@code at}; returns where to go on. */
    private static int odd(CharSequence line, int at, List<Replacement> found) {
        char c = line.charAt(at);
        String letters = LIGATURES.get(c);
        if (letters != null) {
            found.add(new Replacement(at, at + 1, letters, "ligature"));
            return at + 1;
        }
        if (isNothing(c)) {
            found.add(new Replacement(at, at + 1, "", "invisible"));
            return at + 1;
        }
        if (c == SOFT_HYPHEN && at + 1 < line.length() && !isBlank(line.charAt(at + 1))) {
            found.add(new Replacement(at, at + 1, "", "soft-hyphen"));
            return at + 1;
        }
        int next = at + 1;
        while (next < line.length() && combines(line, next)) {
            next++;
        }
        String cluster = line.subSequence(at, next).toString();
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (!composed.equals(cluster)) {
            found.add(new Replacement(at, next, composed, "composition"));
        }
        return next;
    }

    /** Whether a character needs no more than a look: ASCII, Cyrillic and common punctuation. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0x0400 && c < 0x0483)
                || (c >= 0x2010 && c < 0x2028)
                || c == '«'
                || c == '»';
    }

    private static boolean combines(CharSequence text, int at) {
        int type = Character.getType(text.charAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isLowSurrogate(text.charAt(at))
                || (text.charAt(at) >= 0x1160 && text.charAt(at) < 0x1200);
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters that show nothing: controls, zero-width spaces and joiners, byte order marks. */
    private static boolean isNothing(char c) {
        return Character.isISOControl(c) || c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
    }
}
