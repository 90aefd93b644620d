package org.elenchus.morphology;

import java.util.HashMap;
import java.util.Map;

/**
 * A part of speech with or without features, as the taggers put it out: {@code NOUN} or
 * {@code NOUN|Case=Gen|Number=Sing}.
 *
 * @param pos UD part of speech
 * @param features UD features by name
 */
public record UdTag(String pos, Map<String, String> features) {

    public UdTag {
        features = Map.copyOf(features);
    }

    public static UdTag parse(String tag) {
        int bar = tag.indexOf('|');
        return bar < 0 ? of(tag, "") : of(tag.substring(0, bar), tag.substring(bar + 1));
    }

    public static UdTag of(String pos, String features) {
        Map<String, String> values = new HashMap<>();
        if (!features.isEmpty() && !features.equals("_")) {
            for (String feature : features.split("\\|")) {
                int equals = feature.indexOf('=');
                values.put(feature.substring(0, equals), feature.substring(equals + 1));
            }
        }
        return new UdTag(pos, values);
    }

    /** The value of a feature, empty if there is none. */
    public String get(String feature) {
        return features.getOrDefault(feature, "");
    }

    /** See {@link DictionaryTag#agreement()}. */
    public String agreement() {
        String grammaticalCase = get("Case");
        return grammaticalCase.isEmpty()
                ? ""
                : grammaticalCase + DictionaryTag.agreementNumber(get("Number"), get("Gender"));
    }

    /**
     * Whether a word that the dictionary reads so may bear this tag; lenient where the dictionary and the treebanks
     * draw their lines differently. Without features only the part of speech is asked.
     */
    public boolean allows(DictionaryTag reading) {
        return switch (reading.category()) {
            case NOUN, ABBREVIATION -> is("NOUN PROPN") && (isBare() || agrees(reading) && sameAnimacy(reading));
            case ADJECTIVE, PRONOMINAL_ADJECTIVE, ORDINAL -> allowsAdjective(reading);
            case PARTICIPLE -> allowsParticiple(reading);
            case CONVERB -> pos.equals("VERB") && (isBare() || get("VerbForm").equals("Conv"));
            case VERB -> is("VERB AUX") && (isBare() || allowsVerb(reading));
            case NUMERAL -> is("NUM ADJ DET NOUN ADV");
            case PRONOUN -> is("PRON DET");
            case ADVERB -> is("ADV PART SCONJ CCONJ ADP NUM ADJ PRON");
            case PREPOSITION -> is("ADP SCONJ ADV");
            case CONJUNCTION -> is("CCONJ SCONJ ADV PART ADP PRON");
            case PARTICLE -> is("PART ADV CCONJ SCONJ AUX INTJ PRON");
            case PREDICATIVE -> is("ADV VERB ADJ");
            case PARENTHETICAL -> is("ADV NOUN VERB");
            case INTERJECTION -> is("INTJ PART ADV NOUN");
            case OTHER -> true;
        };
    }

    private boolean allowsAdjective(DictionaryTag reading) {
        if (reading.comparative()) {
            return is("ADJ ADV") && (isBare() || get("Degree").equals("Cmp"));
        }
        if (reading.shortForm()) {
            return pos.equals("ADJ") && (isBare() || get("Variant").equals("Short") && agrees(reading))
                    || pos.equals("ADV") && reading.gender().equals("Neut");
        }
        return is("ADJ DET PRON NOUN PROPN NUM") && (isBare() || !get("Variant").equals("Short") && agrees(reading));
    }

    private boolean allowsParticiple(DictionaryTag reading) {
        if (is("ADJ NOUN")) {
            return isBare() || agrees(reading);
        }
        return pos.equals("VERB")
                && (isBare()
                        || get("VerbForm").equals("Part")
                                && agrees(reading)
                                && reading.shortForm() == get("Variant").equals("Short"));
    }

    private boolean allowsVerb(DictionaryTag reading) {
        boolean sameTense = reading.imperative()
                || same(reading.tense(), get("Tense"))
                || get("Aspect").equals("Perf")
                        && !reading.tense().equals("Past")
                        && !get("Tense").equals("Past");
        return same(reading.verbForm(), get("VerbForm"))
                && (get("Mood").isEmpty() || reading.imperative() == get("Mood").equals("Imp"))
                && agrees(reading)
                && sameTense
                && same(reading.person(), get("Person"));
    }

    private boolean agrees(DictionaryTag reading) {
        return same(reading.grammaticalCase(), get("Case"))
                && same(reading.number(), get("Number"))
                && (same(reading.gender(), get("Gender")) || get("Number").equals("Plur"));
    }

    private boolean sameAnimacy(DictionaryTag reading) {
        return same(reading.animacy(), get("Animacy"));
    }

    private boolean isBare() {
        return features.isEmpty();
    }

    private boolean is(String alternatives) {
        return (" " + alternatives + " ").contains(" " + pos + " ");
    }

    private static boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
