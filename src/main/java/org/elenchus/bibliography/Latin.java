package org.elenchus.bibliography;

import java.text.Normalizer;
import java.util.Locale;

/** Letters of any script of ours as plain Latin ones, for keys: «Эннс» → {@code enns}, «Müller» → {@code muller}. */
final class Latin {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў";
    private static final String[] ROMAN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "iu", "ia", "i", "i", "e", "g", "u"
    };

    private Latin() {}

    /** Small letters a–z and digits, all else left out; empty if there are none. */
    static String letters(String text) {
        StringBuilder latin = new StringBuilder();
        String small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            int place = CYRILLIC.indexOf(c);
            if (place >= 0) {
                latin.append(ROMAN[place]);
            } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .chars()
                        .filter(n -> (n >= 'a' && n <= 'z') || (n >= '0' && n <= '9'))
                        .forEach(n -> latin.append((char) n));
            }
        }
        return latin.toString();
    }
}
