package org.elenchus.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A tag of LanguageTool's Russian dictionary in the terms of Universal Dependencies. Empty strings stand for what the
 * tag does not say.
 *
 * @param source the tag as the dictionary has it: {@code NN:Inanim:Fem:Sin:Nom}
 * @param category what kind of word
 * @param grammaticalCase {@code Nom}, {@code Gen} …
 * @param number {@code Sing} or {@code Plur}
 * @param gender {@code Masc}, {@code Fem} or {@code Neut}
 * @param animacy {@code Anim} or {@code Inan}
 * @param person {@code 1}, {@code 2} or {@code 3}
 * @param tense {@code Past}, {@code Pres} or {@code Fut}
 * @param verbForm {@code Fin}, {@code Inf}, {@code Part} or {@code Conv}
 * @param imperative whether the mood is imperative
 * @param aspect {@code Imp} or {@code Perf}; verbs of both aspects have none
 * @param voice {@code Act} or {@code Pass}, of participles
 * @param comparative whether it is a comparative
 * @param shortForm whether it is a short adjective or participle
 * @param name whether it is a given name, patronymic or surname
 */
public record DictionaryTag(
        String source,
        Category category,
        String grammaticalCase,
        String number,
        String gender,
        String animacy,
        String person,
        String tense,
        String verbForm,
        boolean imperative,
        String aspect,
        String voice,
        boolean comparative,
        boolean shortForm,
        boolean name) {

    /** Kinds of words as the dictionary divides them. */
    public enum Category {
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

        Category(String letter, String pos) {
            this.letter = letter;
            this.pos = pos;
        }

        /** A letter that stands for it in features of models. */
        public String letter() {
            return letter;
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
    }

    private static final Map<String, Category> CATEGORIES = Map.ofEntries(
            Map.entry("NN", Category.NOUN),
            Map.entry("ADJ", Category.ADJECTIVE),
            Map.entry("PT", Category.PARTICIPLE),
            Map.entry("PT_Short", Category.PARTICIPLE),
            Map.entry("VB", Category.VERB),
            Map.entry("DPT", Category.CONVERB),
            Map.entry("Num", Category.NUMERAL),
            Map.entry("NumC", Category.NUMERAL),
            Map.entry("Ord", Category.ORDINAL),
            Map.entry("PNN", Category.PRONOUN),
            Map.entry("ADV", Category.ADVERB),
            Map.entry("PREP", Category.PREPOSITION),
            Map.entry("CONJ", Category.CONJUNCTION),
            Map.entry("PARTICLE", Category.PARTICLE),
            Map.entry("PRDC", Category.PREDICATIVE),
            Map.entry("PARENTHESIS", Category.PARENTHETICAL),
            Map.entry("INTERJECTION", Category.INTERJECTION),
            Map.entry("ABR", Category.ABBREVIATION));

    /** Second genitive, second locative and vocative count as the cases that the treebanks give them. */
    private static final Map<String, String> CASES = Map.of(
            "Nom", "Nom", "R", "Gen", "2R", "Gen", "D", "Dat", "V", "Acc", "T", "Ins", "P", "Loc", "2P", "Loc", "Z",
            "Nom");

    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("Masc", "gender=Masc"),
            Map.entry("Fem", "gender=Fem"),
            Map.entry("Neut", "gender=Neut"),
            Map.entry("Sin", "number=Sing"),
            Map.entry("PL", "number=Plur"),
            Map.entry("Anim", "animacy=Anim"),
            Map.entry("Inanim", "animacy=Inan"),
            Map.entry("P1", "person=1"),
            Map.entry("P2", "person=2"),
            Map.entry("P3", "person=3"),
            Map.entry("Past", "tense=Past"),
            Map.entry("Real", "tense=Pres"),
            Map.entry("Fut", "tense=Fut"),
            Map.entry("INF", "form=Inf"),
            Map.entry("IMP", "mood=Imp"),
            Map.entry("IMPFV", "aspect=Imp"),
            Map.entry("PFV", "aspect=Perf"),
            Map.entry("DST", "voice=Act"),
            Map.entry("STR", "voice=Pass"),
            Map.entry("Comp", "degree=Cmp"),
            Map.entry("Sup", "degree=Sup"),
            Map.entry("Short", "variant=Short"),
            Map.entry("MPR", "category=MPR"),
            Map.entry("Name", "name=yes"),
            Map.entry("Fam", "name=yes"),
            Map.entry("Patr", "name=yes"));

    public static DictionaryTag parse(String source) {
        String[] parts = source.strip().split(":", -1);
        Category category = CATEGORIES.getOrDefault(parts[0], Category.OTHER);
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String value = VALUES.get(parts[i]);
            if (value != null) {
                int equals = value.indexOf('=');
                values.put(value.substring(0, equals), value.substring(equals + 1));
            } else if (CASES.containsKey(parts[i])) {
                values.put("case", CASES.getOrDefault(parts[i], ""));
            }
        }
        if (values.containsKey("category")) {
            category = Category.PRONOMINAL_ADJECTIVE;
        }
        boolean shortParticiple = parts[0].equals("PT_Short");
        boolean agrees = category != Category.NOUN && category != Category.PRONOUN && category != Category.NUMERAL;
        if (agrees && values.containsKey("gender")) {
            values.put("number", "Sing");
        }
        String form = switch (category) {
            case PARTICIPLE -> "Part";
            case CONVERB -> "Conv";
            case VERB -> values.getOrDefault("form", "Fin");
            default -> "";
        };
        return new DictionaryTag(
                source,
                category,
                values.getOrDefault("case", ""),
                values.getOrDefault("number", ""),
                values.getOrDefault("gender", ""),
                values.getOrDefault("animacy", ""),
                values.getOrDefault("person", ""),
                values.getOrDefault("tense", ""),
                form,
                values.containsKey("mood"),
                values.getOrDefault("aspect", ""),
                values.getOrDefault("voice", ""),
                "Cmp".equals(values.get("degree")),
                shortParticiple || values.containsKey("variant"),
                values.containsKey("name"));
    }

    public boolean isAdjectival() {
        return category == Category.ADJECTIVE
                || category == Category.PRONOMINAL_ADJECTIVE
                || category == Category.ORDINAL
                || category == Category.PARTICIPLE && !shortForm;
    }

    public boolean isVerbal() {
        return category == Category.VERB || category == Category.PARTICIPLE || category == Category.CONVERB;
    }

    public String pos() {
        return name ? "PROPN" : category.pos;
    }

    /** UD features, sorted. */
    public String features() {
        List<String> features = new ArrayList<>(8);
        add(features, "Animacy", animacy);
        add(features, "Aspect", isVerbal() ? aspect : "");
        add(features, "Case", grammaticalCase);
        add(features, "Degree", comparative ? "Cmp" : "");
        add(features, "Gender", gender);
        add(features, "Mood", verbForm.equals("Fin") ? imperative ? "Imp" : "Ind" : "");
        add(features, "Number", number);
        add(features, "Person", person);
        add(features, "Tense", tense);
        add(features, "Variant", shortForm ? "Short" : "");
        add(features, "VerbForm", verbForm);
        add(features, "Voice", voice);
        Collections.sort(features);
        return String.join("|", features);
    }

    private static void add(List<String> features, String name, String value) {
        if (!value.isEmpty()) {
            features.add(name + "=" + value);
        }
    }

    /** Case with number and gender, {@code GenP}, {@code NomF}: what an adjective shares with its noun. */
    public String agreement() {
        return grammaticalCase.isEmpty() ? "" : grammaticalCase + agreementNumber(number, gender);
    }

    /** {@code P} for plural, else the gender's letter, {@code S} where there is none. */
    public static String agreementNumber(String number, String gender) {
        return number.startsWith("P") ? "P" : gender.isEmpty() ? "S" : gender.substring(0, 1);
    }

    /** Part of speech alone, with what sets a word's possible UD tags apart. */
    public String kind() {
        return category.letter + (name ? "n" : "") + (shortForm ? "s" : "") + (comparative ? "c" : "");
    }

    /** The whole tag in few letters, as a feature of a model. */
    public String code() {
        return kind()
                + ':'
                + grammaticalCase
                + first(number)
                + first(gender)
                + first(animacy)
                + person
                + tense
                + (category == Category.VERB ? verbForm + (imperative ? "!" : "") : "")
                + (isVerbal() ? aspect + voice : "");
    }

    private static String first(String value) {
        return value.isEmpty() ? "" : value.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
