package org.elenchus.language;

import org.elenchus.morphology.Word;

/**
 * A Russian form with all that the taggers ask of it without its context.
 *
 * @param word what the dictionary says
 * @param folded in lower case; one sign for all quotation marks and one for all dashes
 * @param shape letters, digits and case in few signs: {@code Aa}, {@code 9999}, {@code aL-}
 * @param ambiguity what the readings leave open
 * @param kinds {@link Ambiguity#kinds()}, or a guess by shape where there are no readings
 * @param cases {@link Ambiguity#cases()}, or the form's end where there are no readings
 * @param features hashes of the features that depend on the form alone, see {@link RussianFeatures}
 */
@SuppressWarnings("ArrayRecordComponent") // the tagger's inner loop reads it; nobody changes it
public record WordForm(
        Word word, String folded, String shape, Ambiguity ambiguity, String kinds, String cases, long[] features) {

    static WordForm of(Word word, Ambiguity ambiguity) {
        String folded = sign(word.folded());
        String shape = folded.equals("\"") ? "#" : shape(word.form());
        boolean known = ambiguity.isKnown();
        String kinds = known ? (word.compound() > 0 ? "-" : "") + ambiguity.kinds() : "?" + shape;
        String cases = known ? ambiguity.cases() : "?" + folded.substring(Math.max(0, folded.length() - 2));
        WordForm bare = new WordForm(word, folded, shape, ambiguity, kinds, cases, new long[0]);
        FeatureSink.Hashes hashes = new FeatureSink.Hashes();
        RussianFeatures.ofForm(bare, hashes);
        return new WordForm(word, folded, shape, ambiguity, kinds, cases, hashes.take());
    }

    boolean isCapitalised() {
        return shape.charAt(0) == 'A';
    }

    boolean isCompound() {
        return word.compound() > 0;
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
        return other instanceof WordForm form && form.word.form().equals(word.form());
    }

    @Override
    public int hashCode() {
        return word.form().hashCode();
    }
}
