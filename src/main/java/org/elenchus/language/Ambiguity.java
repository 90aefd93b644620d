package org.elenchus.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elenchus.morphology.DictionaryReading;
import org.elenchus.morphology.DictionaryTag;
import org.elenchus.morphology.WordCategory;

/**
 * What a form may be, its readings without their lemmas. Some thousands of these serve all the words of a language, so
 * that each is made once and shared.
 *
 * @param kinds the possible parts of speech, joined: «AN»
 * @param cases the possible cases, joined: «AccNom»
 * @param agreements what an agreeing word may share with it, {@code NomF}
 * @param codes each possible tag, as {@link DictionaryTag#code()}
 * @param joined all codes in one
 */
record Ambiguity(String kinds, String cases, List<String> agreements, List<String> codes, String joined) {

    static final Ambiguity NONE = new Ambiguity("", "", List.of(), List.of(), "");

    static Ambiguity of(List<DictionaryReading> readings) {
        if (readings.isEmpty()) {
            return NONE;
        }
        Set<String> kinds = new TreeSet<>();
        Set<String> cases = new TreeSet<>();
        Set<String> agreements = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (DictionaryReading reading : readings) {
            DictionaryTag tag = reading.tag();
            kinds.add(tag.kind());
            codes.add(tag.code());
            if (!tag.grammaticalCase().isEmpty()) {
                cases.add(tag.grammaticalCase());
                agreements.add(tag.agreement());
            }
        }
        return new Ambiguity(
                String.join("", kinds),
                String.join("", cases),
                List.copyOf(agreements),
                List.copyOf(codes),
                codes.stream().collect(Collectors.joining(";")));
    }

    boolean isKnown() {
        return !codes.isEmpty();
    }

    /** Whether it may be a preposition and nothing that has a case. */
    boolean isPreposition() {
        return kinds.contains(WordCategory.PREPOSITION.letter()) && agreements.isEmpty();
    }

    /** The agreements that this form and the next have in common, joined. */
    String sharedWith(Ambiguity next) {
        if (agreements.isEmpty() || next.agreements.isEmpty()) {
            return "";
        }
        StringBuilder shared = new StringBuilder();
        for (String agreement : agreements) {
            if (next.agreements.contains(agreement)) {
                shared.append(agreement);
            }
        }
        return shared.toString();
    }
}
