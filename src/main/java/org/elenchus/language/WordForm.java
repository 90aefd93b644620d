package org.elenchus.language;

import java.util.List;

/**
 * A Russian word form with all that the taggers and the lemmatizer ask of it without its context.
 *
 * @param form as it stands in the text
 * @param folded see {@link RussianDictionary#fold}; one sign for all quotation marks and one for all dashes
 * @param shape letters, digits and case in few signs: {@code Aa}, {@code 9999}, {@code aL-}
 * @param compound how many letters of {@code folded} precede the part that {@code readings} is of: 0 unless the
 *     dictionary knows only the last part of a hyphenated word
 * @param readings of the dictionary, empty if it does not know the form
 * @param ambiguity what the readings leave open
 * @param kinds {@link Ambiguity#kinds()}, or a guess by shape where there are no readings
 * @param cases {@link Ambiguity#cases()}, or the form's end where there are no readings
 * @param features hashes of the features that depend on the form alone, see {@link RussianFeatures}
 */
record WordForm(
        String form,
        String folded,
        String shape,
        int compound,
        List<DictionaryReading> readings,
        Ambiguity ambiguity,
        String kinds,
        String cases,
        long[] features) {

    static WordForm of(String form, RussianDictionary dictionary) {
        String folded = sign(RussianDictionary.fold(form));
        String shape = folded.equals("\"") ? "#" : shape(form);
        List<DictionaryReading> readings = dictionary.lookUp(form);
        int compound = 0;
        int hyphen = form.lastIndexOf('-');
        if (readings.isEmpty() && hyphen > 0 && hyphen < form.length() - 2) {
            readings = dictionary.lookUp(form.substring(hyphen + 1));
            // stress marks are rare enough to let such a compound go
            compound = readings.isEmpty() || folded.length() != form.length() ? 0 : hyphen + 1;
        }
        Ambiguity ambiguity = dictionary.shared(Ambiguity.of(readings));
        boolean known = ambiguity.isKnown();
        String kinds = known ? (compound > 0 ? "-" : "") + ambiguity.kinds() : "?" + shape;
        String cases = known ? ambiguity.cases() : "?" + folded.substring(Math.max(0, folded.length() - 2));
        WordForm bare = new WordForm(form, folded, shape, compound, readings, ambiguity, kinds, cases, new long[0]);
        FeatureSink.Hashes hashes = new FeatureSink.Hashes();
        RussianFeatures.ofForm(bare, hashes);
        return new WordForm(form, folded, shape, compound, readings, ambiguity, kinds, cases, hashes.take());
    }

    boolean isCapitalised() {
        return shape.charAt(0) == 'A';
    }

    private static String sign(String folded) {
        return switch (folded) {
            case "«", "»", "“", "”", "„", "``", "''", "`", "'", "‘", "’", "\"" -> "\"";
            case "-", "--", "–", "—", "―", "−" -> "-";
            default -> folded;
        };
    }

    private static String shape(String form) {
        boolean letters = false;
        boolean digits = false;
        boolean latin = false;
        boolean upper = false;
        boolean lower = false;
        boolean other = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetter(c)) {
                letters = true;
                latin |= c < 0x250;
                upper |= Character.isUpperCase(c);
                lower |= !Character.isUpperCase(c);
            } else if (Character.isDigit(c)) {
                digits = true;
            } else {
                other |= c != '-';
            }
        }
        if (!letters) {
            return digits ? other ? "9," : form.length() == 4 ? "9999" : "9" : form.length() > 1 ? "##" : "#";
        }
        String letterCase = Character.isUpperCase(form.charAt(0))
                ? lower ? "Aa" : form.length() <= 2 ? "A" : "AA"
                : upper ? "aA" : "a";
        return letterCase
                + (latin ? "L" : "")
                + (digits ? "9" : "")
                + (form.indexOf('-') > 0 ? "-" : "")
                + (form.endsWith(".") ? "." : "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordForm word && word.form.equals(form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }
}
