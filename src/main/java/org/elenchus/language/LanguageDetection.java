package org.elenchus.language;

/** Guesses the language of a text by script and letters. */
final class LanguageDetection {
    private LanguageDetection() {}

    static String detect(CharSequence text) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x400 && c < 0x530) {
                cyrillic++;
            } else if (Character.isLetter(c) && c < 0x250) {
                latin++;
            }
        }
        return cyrillic == 0 && latin == 0 ? "und" : cyrillic * 2 >= latin ? "ru" : "en";
    }
}
