package org.elenchus.reference;

import java.util.Locale;
import java.util.regex.Pattern;

/** The surname in a printed name, and whether two are the same though one may be inflected. */
final class Surnames {
    private static final Pattern INITIALS = Pattern.compile("(?:(?:\\p{Lu}\\p{Ll}?|Дж|Chr|Th)\\.[\\s-]*)+");
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s+\\p{Lu}{1,4}(?:-\\p{Lu})?|\\s*(?:\\p{Lu}\\p{Ll}{0,2}\\.[\\s-]*)+)$");
    private static final int LONGEST_ENDING = 3;

    private Surnames() {}

    /** {@code di Bella} of "di Bella K", "K. di Bella", "di Bella, Karen". */
    static String of(String author) {
        String name = author.strip();
        int comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma).strip();
        }
        var leading = INITIALS.matcher(name);
        if (leading.lookingAt() && leading.end() < name.length()) {
            return name.substring(leading.end()).strip();
        }
        String bare = TAIL.matcher(name).replaceFirst("").strip();
        if (!bare.equals(name) && !bare.isEmpty()) {
            return bare;
        }
        String[] words = name.split("\\s+", -1);
        if (words.length == 3 && words[2].matches(".*(?:вич|вна|ична|оглы|кызы)")) {
            return words[0];
        }
        return words.length == 2 || words.length == 3 ? words[words.length - 1] : name;
    }

    /** The same surname, though its ending may be inflected and a particle may be left out. */
    static boolean isSame(String a, String b) {
        String one = folded(a);
        String other = folded(b);
        if (one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one)) {
            return !one.isEmpty() && !other.isEmpty();
        }
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) < 0x400) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 3 && one.length() - same <= 2 && other.length() - same <= LONGEST_ENDING;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('\u2011', '-')
                .replaceAll("\\s+", " ")
                .strip();
    }
}
