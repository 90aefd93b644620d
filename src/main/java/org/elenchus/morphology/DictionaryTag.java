package org.elenchus.morphology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
        WordCategory category,
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

    /** What a tag as the dictionary writes it says. */
    public static DictionaryTag parse(String source) {
        String[] parts = source.strip().split(":", -1);
        Map<String, String> values = values(parts);
        WordCategory category =
                values.containsKey("category") ? WordCategory.PRONOMINAL_ADJECTIVE : WordCategory.of(parts[0]);
        boolean numbered =
                category == WordCategory.NOUN || category == WordCategory.PRONOUN || category == WordCategory.NUMERAL;
        if (!numbered && values.containsKey("gender")) {
            values.put("number", "Sing");
        }
        return new DictionaryTag(
                source,
                category,
                values.getOrDefault("case", ""),
                values.getOrDefault("number", ""),
                values.getOrDefault("gender", ""),
                values.getOrDefault("animacy", ""),
                values.getOrDefault("person", ""),
                values.getOrDefault("tense", ""),
                verbForm(category, values),
                values.containsKey("mood"),
                values.getOrDefault("aspect", ""),
                values.getOrDefault("voice", ""),
                "Cmp".equals(values.get("degree")),
                parts[0].equals("PT_Short") || values.containsKey("variant"),
                values.containsKey("name"));
    }

    private static Map<String, String> values(String[] parts) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String value = VALUES.get(parts[i]);
            if (value != null) {
                int equals = value.indexOf('=');
                values.put(value.substring(0, equals), value.substring(equals + 1));
            } else if (CASES.containsKey(parts[i])) {
                values.put("case", CASES.getOrDefault(parts[i], ""));
            }
        }
        return values;
    }

    private static String verbForm(WordCategory category, Map<String, String> values) {
        if (category == WordCategory.VERB) {
            return values.getOrDefault("form", "Fin");
        }
        return category == WordCategory.PARTICIPLE ? "Part" : category == WordCategory.CONVERB ? "Conv" : "";
    }

    public boolean isAdjectival() {
        return category == WordCategory.ADJECTIVE
                || category == WordCategory.PRONOMINAL_ADJECTIVE
                || category == WordCategory.ORDINAL
                || category == WordCategory.PARTICIPLE && !shortForm;
    }

    public boolean isVerbal() {
        return category == WordCategory.VERB || category == WordCategory.PARTICIPLE || category == WordCategory.CONVERB;
    }

    public String pos() {
        return name ? "PROPN" : category.pos();
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
        return category.letter() + (name ? "n" : "") + (shortForm ? "s" : "") + (comparative ? "c" : "");
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
                + (category == WordCategory.VERB ? verbForm + (imperative ? "!" : "") : "")
                + (isVerbal() ? aspect + voice : "");
    }

    private static String first(String value) {
        return value.isEmpty() ? "" : value.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
