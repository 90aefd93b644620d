package org.elenchus.repair;

import java.util.Set;
import java.util.function.Function;

/**
 * The language of a stretch of text: Russian and English are told by their letters and commonest words, at no cost;
 * only what looks like neither goes to the detector, which is slow to load.
 */
public final class Languages {
    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "in", "to", "is", "that", "for", "with", "as", "are", "by", "this", "was", "on");
    private static final int ENOUGH = 20;

    private final Function<CharSequence, String> detector;

    public Languages(Function<CharSequence, String> detector) {
        this.detector = detector;
    }

    /** @return ISO 639-1 code; empty if there are too few letters to say */
    public String of(CharSequence text) {
        int cyrillic = 0;
        int latin = 0;
        int russian = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'а' && c <= 'я' || c >= 'А' && c <= 'Я' || c == 'ё' || c == 'Ё') {
                cyrillic++;
                russian += c == 'ы' || c == 'э' || c == 'ё' || c == 'щ' ? 1 : 0;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                latin++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        int letters = cyrillic + latin + other;
        if (letters < ENOUGH) {
            return letters == 0 || latin * 2 > letters ? "" : cyrillic * 2 > letters ? "ru" : "";
        }
        if (cyrillic * 2 > letters && other * 100 <= letters && (russian > 0 || cyrillic < 300)) {
            return "ru";
        }
        if (latin * 20 > letters * 19 && englishShare(text) > 0.12) {
            return "en";
        }
        return detector.apply(text);
    }

    /** The share of the commonest English words among the words. */
    private static double englishShare(CharSequence text) {
        int words = 0;
        int english = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Vocabulary.wordEnd(text, at);
            words++;
            english += end - at <= 4 && ENGLISH.contains(Vocabulary.folded(text.subSequence(at, end))) ? 1 : 0;
            at = end;
        }
        return words == 0 ? 0 : (double) english / words;
    }
}
