package org.elenchus.morphology;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elenchus.text.Token;

/** English words by LanguageTool's dictionary. */
public final class EnglishMorphology implements Morphology {
    private static final int SHORTEST_DISCIPLINE = 6;

    /** What ends like "physics" but is many of something. */
    private static final Set<String> COUNTED = Set.of(
            "antibiotics",
            "characteristics",
            "classics",
            "clinics",
            "critics",
            "cynics",
            "epidemics",
            "fabrics",
            "heretics",
            "lyrics",
            "mechanics",
            "metrics",
            "mosaics",
            "pandemics",
            "picnics",
            "plastics",
            "relics",
            "republics",
            "rubrics",
            "sceptics",
            "skeptics",
            "statics",
            "topics",
            "tropics",
            "publics",
            "demographics",
            "academics",
            "catholics",
            "graphics",
            "harmonics",
            "intrinsics",
            "mystics",
            "narcotics",
            "psychotics",
            "romantics",
            "stoics");

    private final EnglishDictionary dictionary;
    private final EnglishLemmas lemmas;

    public EnglishMorphology(EnglishDictionary dictionary, EnglishLemmas lemmas) {
        this.dictionary = dictionary;
        this.lemmas = lemmas;
    }

    @Override
    public boolean isWord(String form) {
        return !dictionary.readings(form).isEmpty();
    }

    @Override
    public List<Reading> readings(String form) {
        return dictionary.readings(form);
    }

    @Override
    public Optional<String> inflect(String lemma, String pos, String features) {
        return dictionary.inflect(lemma, UdTag.of(pos, features));
    }

    /** The head is the last noun before a preposition; what the dictionary knows only in the plural stays so. */
    @Override
    public String nominative(List<Token> phrase) {
        int head = -1;
        for (int i = 0; i < phrase.size() && !phrase.get(i).pos().equals("ADP"); i++) {
            if (phrase.get(i).pos().equals("NOUN")) {
                head = i;
            }
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            boolean joined =
                    i > 0 && phrase.get(i - 1).span().end() == token.span().start();
            String form = i == head ? singular(token.form()) : token.form();
            label.append(i == 0 || joined ? "" : " ")
                    .append(keepsCase(phrase, i) ? form : form.toLowerCase(Locale.ROOT));
        }
        return label.toString();
    }

    /** "SNPs" is many of an "SNP"; "dynamics" is no more than one. */
    private String singular(String form) {
        boolean initials = form.endsWith("s") && isMixed(form.substring(0, form.length() - 1));
        if (initials) {
            return form.substring(0, form.length() - 1);
        }
        boolean discipline = form.length() > SHORTEST_DISCIPLINE && form.endsWith("ics") && !COUNTED.contains(form);
        return isMixed(form) || discipline ? form : lemmas.lemma(form, "NOUN", "Number=Plur");
    }

    /** Whether there are capitals beyond the first letter: "mtDNA", "RNase", "MRI". */
    private static boolean isMixed(String form) {
        return form.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Names, abbreviations, and what is capitalised before a name: «Third Italy». */
    private static boolean keepsCase(List<Token> phrase, int at) {
        String form = phrase.get(at).form();
        boolean initials = isMixed(form);
        boolean beforeName = at + 1 < phrase.size()
                && Character.isUpperCase(form.charAt(0))
                && phrase.get(at + 1).pos().equals("PROPN");
        return phrase.get(at).pos().equals("PROPN") || initials || beforeName;
    }

    @Override
    public String surname(String form, String given) {
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }
}
