package org.elenchus.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.text.Span;

/**
 * Mends the characters of one line: ligatures into letters, NFC, one plain blank for any run of blanks, nothing for
 * soft hyphens inside the line and for what has no width. Thread safe.
 */
public final class LineCleaner {
    private static final Map<Character, String> LIGATURES = Map.of(
            '\uFB00', "ff", '\uFB01', "fi", '\uFB02', "fl", '\uFB03', "ffi", '\uFB04', "ffl", '\uFB05', "st", '\uFB06',
            "st");
    static final char SOFT_HYPHEN = '\u00AD';

    private LineCleaner() {}

    /** Words as short as the signs of units and variables, which carry exponents; these carry notes only. */
    private static final Set<String> SHORT_WORDS = Set.copyOf(List.of(
            ("и а в о у я к на не но по от до из за об во ко со ни их ее её им ей ею он мы вы ты то же бы ли да it is"
                            + " of to us we so he me as at by on or be if no")
                    .split(" ")));

    /** @param repairs where ligatures and the like are told, with places in the result */
    public static MappedText clean(String original, Span span, List<Edit> repairs) {
        MappedText out = new MappedText();
        boolean plain = isPlain(original, span);
        int at = span.start();
        while (at < span.end()) {
            char c = original.charAt(at);
            if (isBlank(c)) {
                int next = at + 1;
                while (next < span.end() && isBlank(original.charAt(next))) {
                    next++;
                }
                if (!out.isEmpty()) {
                    out.append(' ', at, next);
                }
                at = next;
            } else if (plain) {
                out.append(c, at, ++at);
            } else if (isRaised(c) && marksNote(out)) {
                at = dropMarker(original, at, span.end(), out, repairs);
            } else {
                at = odd(original, at, span.end(), out, repairs);
            }
        }
        return trimmed(out);
    }

    private static MappedText trimmed(MappedText text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == text.length()) {
            return text;
        }
        MappedText out = new MappedText();
        out.append(text, 0, end);
        return out;
    }

    /** Whether raised digits here would be a note's marker rather than an exponent: after a word or its punctuation. */
    private static boolean marksNote(MappedText before) {
        int at = before.length() - 1;
        if (at >= 0 && ",.;:!?»”\")".indexOf(before.charAt(at)) >= 0) {
            at--;
        }
        int end = at + 1;
        while (at >= 0 && Character.isLetter(before.charAt(at))) {
            at--;
        }
        int letters = end - at - 1;
        return letters >= 3
                || (letters > 0
                        && SHORT_WORDS.contains(before.subSequence(at + 1, end).toString()));
    }

    private static int dropMarker(String original, int at, int end, MappedText out, List<Edit> repairs) {
        int next = at;
        while (next < end
                && (isRaised(original.charAt(next)) || (next > at && ",–-".indexOf(original.charAt(next)) >= 0))) {
            next++;
        }
        while (next > at + 1 && !isRaised(original.charAt(next - 1))) {
            next--;
        }
        repairs.add(new Edit("note-marker", original.substring(at, next), "", out.length(), out.length()));
        return next;
    }

    private static boolean isRaised(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    /** Appends what the character at {@code at} becomes; returns where to go on. */
    private static int odd(String original, int at, int end, MappedText out, List<Edit> repairs) {
        char c = original.charAt(at);
        String letters = LIGATURES.get(c);
        if (letters != null) {
            repairs.add(
                    new Edit("ligature", String.valueOf(c), letters, out.length(), out.length() + letters.length()));
            out.append(letters, at, at + 1);
            return at + 1;
        }
        if (isNothing(c) || (c == SOFT_HYPHEN && at + 1 < end && !isBlank(original.charAt(at + 1)))) {
            return at + 1;
        }
        int next = at + 1;
        while (next < end && combines(original, next)) {
            next++;
        }
        String cluster = original.substring(at, next);
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (composed.equals(cluster)) {
            for (int i = at; i < next; i++) {
                out.append(original.charAt(i), i, i + 1);
            }
        } else {
            repairs.add(new Edit("composition", cluster, composed, out.length(), out.length() + composed.length()));
            out.append(composed, at, next);
        }
        return next;
    }

    /** Whether no character needs more than a look: ASCII, Cyrillic and common punctuation. */
    private static boolean isPlain(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean ordinary = (c >= ' ' && c < 0x7F)
                    || c == '\t'
                    || (c >= 0x0400 && c < 0x0483)
                    || (c >= 0x2010 && c < 0x2028)
                    || c == '«'
                    || c == '»'
                    || c == '\u00A0';
            if (!ordinary) {
                return false;
            }
        }
        return true;
    }

    private static boolean combines(String text, int at) {
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
