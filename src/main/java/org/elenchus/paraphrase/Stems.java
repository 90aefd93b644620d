package org.elenchus.paraphrase;

import java.util.List;

/**
 * Strips a lemma of the endings that make one part of speech of another, so that «переносить», «перенос» and «переносимость»
 * meet, as "define" and "definition" do. Coarse on purpose: what it confuses must still share the other words of a statement.
 */
final class Stems {
    private static final int SHORTEST = 4;

    /** Longest first: the first that fits is taken. */
    private static final List<String> RUSSIAN = List.of(
            "ированность",
            "ическость",
            "имость",
            "аемость",
            "енность",
            "анность",
            "альность",
            "ировать",
            "ирование",
            "оваться",
            "ический",
            "альный",
            "ительный",
            "ывание",
            "ивание",
            "ываться",
            "иваться",
            "ность",
            "ование",
            "овать",
            "ывать",
            "ивать",
            "ение",
            "ание",
            "яться",
            "аться",
            "иться",
            "еться",
            "ость",
            "ация",
            "яция",
            "енный",
            "анный",
            "ский",
            "ство",
            "ника",
            "ика",
            "ный",
            "ной",
            "ция",
            "ать",
            "ять",
            "ить",
            "еть",
            "уть",
            "ние",
            "тие",
            "ель",
            "ие",
            "ия",
            "ий",
            "ый",
            "ой",
            "ка",
            "а",
            "я",
            "о",
            "е",
            "ь",
            "й",
            "ы",
            "и");

    private static final List<String> ENGLISH = List.of(
            "izability",
            "isability",
            "ization",
            "isation",
            "ability",
            "ibility",
            "ational",
            "iveness",
            "fulness",
            "ically",
            "ation",
            "ition",
            "ement",
            "ility",
            "ingly",
            "istic",
            "able",
            "ible",
            "ness",
            "ment",
            "ence",
            "ance",
            "ency",
            "ancy",
            "ical",
            "ally",
            "ship",
            "ious",
            "tion",
            "sion",
            "ity",
            "ive",
            "ize",
            "ise",
            "ism",
            "ist",
            "ion",
            "ing",
            "ant",
            "ent",
            "ial",
            "ous",
            "ary",
            "ory",
            "ate",
            "ful",
            "al",
            "ic",
            "er",
            "or",
            "ly",
            "ed",
            "e",
            "y",
            "s");

    private Stems() {}

    /** @param lemma in lower case, е for ё */
    static String of(String lemma) {
        boolean cyrillic = Character.UnicodeScript.of(lemma.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        for (String ending : cyrillic ? RUSSIAN : ENGLISH) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= SHORTEST) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }
}
