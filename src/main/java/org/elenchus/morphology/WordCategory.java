package org.elenchus.morphology;

import java.util.Map;

/** Kinds of words as the dictionary divides them. */
public enum WordCategory {
    NOUN("N", "NOUN"),
    ADJECTIVE("A", "ADJ"),
    PRONOMINAL_ADJECTIVE("D", "DET"),
    ORDINAL("O", "ADJ"),
    PARTICIPLE("P", "VERB"),
    VERB("V", "VERB"),
    CONVERB("G", "VERB"),
    NUMERAL("M", "NUM"),
    PRONOUN("R", "PRON"),
    ADVERB("B", "ADV"),
    PREPOSITION("I", "ADP"),
    CONJUNCTION("C", "CCONJ"),
    PARTICLE("T", "PART"),
    PREDICATIVE("Q", "ADV"),
    PARENTHETICAL("H", "ADV"),
    INTERJECTION("J", "INTJ"),
    ABBREVIATION("X", "NOUN"),
    OTHER("Z", "X");

    private final String letter;
    private final String pos;

    WordCategory(String letter, String pos) {
        this.letter = letter;
        this.pos = pos;
    }

    /** A letter that stands for it in features of models. */
    public String letter() {
        return letter;
    }

    /** The UD part of speech that its words mostly have. */
    String pos() {
        return pos;
    }

    /** Whether its words can be listed, so that their readings say little about what UD calls them. */
    public boolean isClosed() {
        return switch (this) {
            case NOUN, ADJECTIVE, PRONOMINAL_ADJECTIVE, ORDINAL, PARTICIPLE, VERB, CONVERB -> false;
            case NUMERAL,
                    PRONOUN,
                    ADVERB,
                    PREPOSITION,
                    CONJUNCTION,
                    PARTICLE,
                    PREDICATIVE,
                    PARENTHETICAL,
                    INTERJECTION,
                    ABBREVIATION,
                    OTHER -> true;
        };
    }

    /** The category that a tag of the dictionary begins with. */
    static WordCategory of(String name) {
        return Names.CATEGORIES.getOrDefault(name, OTHER);
    }

    private static final class Names {
        static final Map<String, WordCategory> CATEGORIES = Map.ofEntries(
                Map.entry("NN", NOUN),
                Map.entry("ADJ", ADJECTIVE),
                Map.entry("PT", PARTICIPLE),
                Map.entry("PT_Short", PARTICIPLE),
                Map.entry("VB", VERB),
                Map.entry("DPT", CONVERB),
                Map.entry("Num", NUMERAL),
                Map.entry("NumC", NUMERAL),
                Map.entry("Ord", ORDINAL),
                Map.entry("PNN", PRONOUN),
                Map.entry("ADV", ADVERB),
                Map.entry("PREP", PREPOSITION),
                Map.entry("CONJ", CONJUNCTION),
                Map.entry("PARTICLE", PARTICLE),
                Map.entry("PRDC", PREDICATIVE),
                Map.entry("PARENTHESIS", PARENTHETICAL),
                Map.entry("INTERJECTION", INTERJECTION),
                Map.entry("ABR", ABBREVIATION));
    }
}
