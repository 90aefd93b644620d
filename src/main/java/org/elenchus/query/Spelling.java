package org.elenchus.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How names are written: on the wrong keyboard layout (ghbdtn for «привет»), and in the other script (Florida for «Флорида»).
 */
final class Spelling {
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String CYRILLIC_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final List<String> LATIN = List.of(
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "h", "ts", "ch", "sh", "sh", "", "i", "", "e", "iu", "ia");

    /** What is written in several ways, in the order in which it is brought to one. */
    private static final List<Map.Entry<Pattern, String>> SAME = List.of(
            same("shch|sch", "sh"),
            same("kh", "h"),
            same("ph", "f"),
            same("th", "t"),
            same("tz", "ts"),
            same("ck", "k"),
            same("oo|ou", "u"),
            same("x", "ks"),
            same("w", "v"),
            same("[yj]", "i"),
            same("q|c(?!h)", "k"),
            same("ie", "e"),
            same("(.)\\1+", "$1"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Spelling() {}

    private static Map.Entry<Pattern, String> same(String pattern, String instead) {
        return Map.entry(Pattern.compile(pattern), instead);
    }

    /** The text as the same keys give it on the other layout, by its first letter; lower case. */
    static String onOtherLayout(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        boolean isCyrillic = isCyrillic(folded);
        String from = isCyrillic ? CYRILLIC_KEYS : LATIN_KEYS;
        String to = isCyrillic ? LATIN_KEYS : CYRILLIC_KEYS;
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int key = from.indexOf(c);
            other.append(key < 0 ? c : to.charAt(key));
        }
        return other.toString();
    }

    static boolean isCyrillic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    }

    /** How a name sounds, in a few Latin letters: the same for the usual transliterations of it. */
    static String sound(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            int letter = CYRILLIC.indexOf(c);
            latin.append(letter < 0 ? String.valueOf(c) : LATIN.get(letter));
        }
        String sound =
                MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFD)).replaceAll("");
        for (Map.Entry<Pattern, String> same : SAME) {
            sound = same.getKey().matcher(sound).replaceAll(same.getValue());
        }
        return sound;
    }
}
