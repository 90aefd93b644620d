package org.elenchus.morphology;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** English lemmas by dictionary, and by endings for what it does not know. Thread safe. */
public final class EnglishLemmas {
    /** Where the dictionary gives another lemma than readers and rules expect, or gives several. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("more", "more"),
            Map.entry("most", "most"),
            Map.entry("less", "less"),
            Map.entry("least", "least"),
            Map.entry("an", "a"),
            Map.entry("n't", "not"),
            Map.entry("ca", "can"),
            Map.entry("wo", "will"),
            Map.entry("sha", "shall"),
            Map.entry("'ve", "have"),
            Map.entry("'ll", "will"),
            Map.entry("'re", "be"),
            Map.entry("'m", "be"),
            Map.entry("former", "former"),
            Map.entry("latter", "latter"),
            Map.entry("further", "further"),
            Map.entry("lower", "lower"),
            Map.entry("goods", "goods"),
            Map.entry("primer", "primer"),
            Map.entry("criteria", "criterion"),
            Map.entry("phenomena", "phenomenon"),
            Map.entry("data", "data"),
            Map.entry("media", "media"),
            Map.entry("axes", "axis"),
            Map.entry("bases", "basis"),
            Map.entry("these", "this"),
            Map.entry("those", "that"),
            Map.entry("could", "could"),
            Map.entry("would", "would"),
            Map.entry("should", "should"),
            Map.entry("might", "might"));

    private static final Set<String> SIBILANTS = Set.of("ss", "sh", "ch", "zz");

    private final EnglishDictionary dictionary;

    public EnglishLemmas(EnglishDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * The lemma in lower case.
     *
     * @param features as {@link EnglishFeatures} tells them; they decide between «find» and «found»
     */
    public String lemma(String form, String pos, String features) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String exception = EXCEPTIONS.get(lower);
        if (exception != null && !pos.equals("PROPN")) {
            return exception;
        }
        boolean inflected = switch (pos) {
            case "NOUN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET" -> true;
            default -> false;
        };
        if (!inflected || !Character.isLetter(lower.charAt(0)) && !lower.equals("'s") && !lower.equals("'d")) {
            return lower;
        }
        if (lower.startsWith("'")) {
            return lower.equals("'s") ? "be" : "would";
        }
        String byDictionary = byDictionary(lower, pos, features);
        return byDictionary.isEmpty() ? byEnding(lower, pos) : byDictionary;
    }

    private String byDictionary(String lower, String pos, String features) {
        String wanted = pos.equals("AUX") ? "VERB" : pos;
        String first = "";
        String best = "";
        boolean known = false;
        for (Reading reading : dictionary.readings(lower)) {
            known = true;
            if (reading.pos().equals(wanted) || reading.pos().equals(pos)) {
                first = first.isEmpty() ? reading.lemma() : first;
                best = best.isEmpty() && reading.features().equals(features) ? reading.lemma() : best;
            }
        }
        if (!best.isEmpty() || !first.isEmpty()) {
            return best.isEmpty() ? first : best;
        }
        return known ? lower : "";
    }

    private static String byEnding(String lower, String pos) {
        int length = lower.length();
        if (length > 4 && lower.endsWith("ies")) {
            return lower.substring(0, length - 3) + "y";
        }
        boolean plural = pos.equals("NOUN") || pos.equals("VERB");
        boolean s = length > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
        if (plural && s) {
            boolean es = lower.endsWith("es")
                    && length > 5
                    && (SIBILANTS.contains(lower.substring(length - 4, length - 2)) || lower.charAt(length - 3) == 'x');
            return lower.substring(0, length - (es ? 2 : 1));
        }
        if (pos.equals("VERB") && length > 5 && lower.endsWith("ised")) {
            return lower.substring(0, length - 1);
        }
        if (pos.equals("VERB")
                && length > 6
                && (lower.endsWith("ising") || lower.endsWith("izing") || lower.endsWith("ating"))) {
            return lower.substring(0, length - 3) + "e";
        }
        if (pos.equals("VERB") && length > 5 && (lower.endsWith("ized") || lower.endsWith("ated"))) {
            return lower.substring(0, length - 1);
        }
        if (pos.equals("VERB") && length > 5 && lower.endsWith("ing")) {
            return lower.substring(0, length - 3);
        }
        return pos.equals("VERB") && length > 4 && lower.endsWith("ed") ? lower.substring(0, length - 2) : lower;
    }
}
