package org.elenchus.morphology;

import java.util.Locale;
import java.util.Set;

/** Features of English words by their form, the dictionary and the auxiliaries before them. */
public final class EnglishFeatures {
    private static final Set<String> HAVE_BE = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having", "'s", "'ve", "'re",
            "'m", "get", "gets", "got");
    private static final Set<String> BEFORE_INFINITIVE = Set.of(
            "to", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "do", "does", "did",
            "'ll", "'d", "ca", "wo");
    private static final String PAST = "Mood=Ind|Tense=Past|VerbForm=Fin";
    private static final String PARTICIPLE = "Tense=Past|VerbForm=Part";

    private EnglishFeatures() {}

    /** Features of the token at {@code at}, in the shapes of {@link EnglishDictionary}. */
    public static String of(String[] forms, String[] parts, int at, EnglishDictionary dictionary) {
        String lower = forms[at].toLowerCase(Locale.ROOT);
        return switch (parts[at]) {
            case "NOUN", "PROPN" -> "Number=" + (isPlural(lower, parts[at], dictionary) ? "Plur" : "Sing");
            case "ADJ", "ADV" ->
                has(lower, parts[at], "Degree=Cmp", dictionary)
                        ? "Degree=Cmp"
                        : has(lower, parts[at], "Degree=Sup", dictionary) ? "Degree=Sup" : "";
            case "VERB", "AUX" -> verb(forms, parts, at, lower, dictionary);
            default -> "";
        };
    }

    private static boolean isPlural(String lower, String pos, EnglishDictionary dictionary) {
        boolean known = dictionary.readings(lower).stream()
                .anyMatch(reading -> reading.pos().equals("NOUN"));
        if (known) {
            return has(lower, "NOUN", "Number=Plur", dictionary) && !has(lower, "NOUN", "Number=Sing", dictionary);
        }
        return pos.equals("NOUN")
                && lower.length() > 3
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is");
    }

    private static String verb(String[] forms, String[] parts, int at, String lower, EnglishDictionary dictionary) {
        if (lower.length() > 4 && lower.endsWith("ing")) {
            return "VerbForm=Ger";
        }
        String before = before(forms, parts, at);
        boolean isPast = has(lower, "VERB", PAST, dictionary);
        boolean isParticiple = has(lower, "VERB", PARTICIPLE, dictionary);
        boolean unknownPast = lower.length() > 4
                && lower.endsWith("ed")
                && dictionary.readings(lower).isEmpty();
        if (BEFORE_INFINITIVE.contains(before) && has(lower, "VERB", "VerbForm=Inf", dictionary)) {
            return "VerbForm=Inf";
        }
        if (isParticiple && HAVE_BE.contains(before)) {
            return PARTICIPLE;
        }
        if (isPast || isParticiple || unknownPast) {
            // a past form right after its noun, or with no subject before it, is more often a participle; only a
            // parser could tell, so what may be both counts as past unless an auxiliary stands before it
            return isPast || unknownPast ? PAST : PARTICIPLE;
        }
        String third = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
        if (has(lower, "VERB", third, dictionary)) {
            return third;
        }
        return BEFORE_INFINITIVE.contains(before) ? "VerbForm=Inf" : "Mood=Ind|Tense=Pres|VerbForm=Fin";
    }

    /** The nearest word before, without adverbs and negation. */
    private static String before(String[] forms, String[] parts, int at) {
        int i = at - 1;
        while (i >= 0 && (parts[i].equals("ADV") || forms[i].equals("not") || forms[i].equals("n't"))) {
            i--;
        }
        return i < 0 ? "" : forms[i].toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean has(String lower, String pos, String features, EnglishDictionary dictionary) {
        for (Reading reading : dictionary.readings(lower)) {
            if (reading.pos().equals(pos) && reading.features().equals(features)) {
                return true;
            }
        }
        return false;
    }
}
