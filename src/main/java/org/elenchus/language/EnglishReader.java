package org.elenchus.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTagger;
import org.elenchus.morphology.EnglishDictionary;
import org.elenchus.morphology.EnglishFeatures;
import org.elenchus.morphology.EnglishLemmas;
import org.elenchus.morphology.Reading;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.EnglishTokenizer;
import org.elenchus.segmentation.Marks;

/**
 * Parts of speech, features and lemmas of English sentences. The model of OpenNLP was trained on contractions as one
 * word, so they are put together for it and its tags taken apart again. Thread safe if the supplier gives each thread a
 * tagger of its own.
 */
final class EnglishReader implements LanguagePack.WordReader {
    private static final Set<String> OPEN = Set.of("NOUN", "VERB", "ADJ", "ADV", "PROPN");
    private static final Set<String> CLOSED = Set.of("PART", "SCONJ", "CCONJ", "ADP", "DET", "PRON", "AUX");
    private static final Set<String> DEGREE = Set.of("more", "most", "less", "least", "much", "many");
    private static final Predicate<String> ROMAN = Pattern.compile("[IVXLC]+").asMatchPredicate();
    private static final Predicate<String> PRONOUNS =
            Pattern.compile("(?i)(some|any|no|every)(thing|one|body)").asMatchPredicate();

    private final Supplier<? extends POSTagger> tagger;
    private final Abbreviations abbreviations;
    private final EnglishDictionary dictionary;
    private final EnglishLemmas lemmas;

    EnglishReader(
            Supplier<? extends POSTagger> tagger,
            Abbreviations abbreviations,
            EnglishDictionary dictionary,
            EnglishLemmas lemmas) {
        this.tagger = tagger;
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
        this.lemmas = lemmas;
    }

    @Override
    public List<Reading> read(String[] forms) {
        String[] parts = parts(forms);
        List<Reading> readings = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            String features = EnglishFeatures.of(forms, parts, i, dictionary);
            readings.add(new Reading(lemmas.lemma(forms[i], parts[i], features), parts[i], features));
        }
        return readings;
    }

    private String[] parts(String[] forms) {
        List<String> joined = new ArrayList<>(forms.length);
        int[] places = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            if (i > 0 && isSecondPart(forms, i)) {
                int last = joined.size() - 1;
                joined.set(last, joined.get(last) + forms[i]);
                places[i] = -1;
            } else {
                places[i] = joined.size();
                joined.add(forms[i]);
            }
        }
        String[] tags = tagger.get().tag(joined.toArray(String[]::new));
        String[] parts = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            if (places[i] < 0) {
                parts[i] = secondPart(forms[i], parts[i - 1]);
            } else {
                int plus = tags[places[i]].indexOf('+');
                String tag = plus < 0 ? tags[places[i]] : tags[places[i]].substring(0, plus);
                parts[i] = corrected(forms, i, tag);
            }
        }
        return parts;
    }

    private static boolean isSecondPart(String[] forms, int at) {
        boolean cannot = forms[at].equals("not") && forms[at - 1].equalsIgnoreCase("can");
        return EnglishTokenizer.isClitic(forms[at]) && Character.isLetter(forms[at - 1].charAt(0)) || cannot;
    }

    private static String secondPart(String clitic, String host) {
        return switch (clitic.toLowerCase(Locale.ROOT).replace('’', '\'')) {
            case "n't", "not" -> "PART";
            case "'s" -> host.equals("PRON") || host.equals("ADV") ? "AUX" : "PART";
            default -> "AUX";
        };
    }

    /** The model calls many a word that it has not seen a punctuation mark or an adverb; the dictionary knows better. */
    private String corrected(String[] forms, int at, String tag) {
        String form = forms[at];
        if (Marks.isPunctuation(form)) {
            return "PUNCT";
        }
        String listed = abbreviations.partOfSpeech(form);
        if (listed != null) {
            return listed;
        }
        if (form.equals("et") && at + 1 < forms.length && forms[at + 1].startsWith("al")) {
            return "X";
        }
        if (form.chars().noneMatch(Character::isLetter)) {
            return tag.equals("PUNCT") && form.chars().anyMatch(Character::isDigit) ? "NUM" : tag;
        }
        return byDictionary(form, tag);
    }

    private String byDictionary(String form, String tag) {
        Set<String> possible = possible(form);
        boolean capital = Character.isUpperCase(form.charAt(0));
        boolean mark = tag.equals("PUNCT") || tag.equals("SYM");
        if (possible.isEmpty()) {
            return !mark ? tag : capital ? "PROPN" : "NOUN";
        }
        if (!mark && (fits(form, tag, possible) || !OPEN.containsAll(possible))) {
            return tag;
        }
        List<String> order = tag.equals("ADV") ? List.of("ADJ", "NOUN") : List.of("NOUN", "ADJ");
        return order.stream()
                .filter(possible::contains)
                .findFirst()
                .orElse(possible.iterator().next());
    }

    private boolean fits(String form, String tag, Set<String> possible) {
        return possible.contains(tag)
                || tag.equals("PROPN") && Character.isUpperCase(form.charAt(0))
                || tag.equals("AUX") && possible.contains("VERB")
                || tag.equals("ADJ") && possible.contains("NOUN")
                || CLOSED.contains(tag) && (possible.contains("ADV") || PRONOUNS.test(form))
                || tag.equals("NUM") && ROMAN.test(form)
                || isVerbal(form, tag)
                || DEGREE.contains(form);
    }

    private Set<String> possible(String form) {
        Set<String> parts = new LinkedHashSet<>();
        for (Reading reading : dictionary.readings(form)) {
            parts.add(reading.pos());
        }
        return parts;
    }

    /** Participles may be adjectives, and gerunds also nouns and, like «concerning», prepositions. */
    private boolean isVerbal(String form, String tag) {
        boolean asGerund = tag.equals("NOUN") || tag.equals("ADJ") || tag.equals("ADP");
        for (Reading reading : dictionary.readings(form)) {
            boolean gerund = reading.features().contains("VerbForm=Ger");
            boolean participle = reading.features().contains("VerbForm=Part");
            if (gerund && asGerund || participle && tag.equals("ADJ")) {
                return true;
            }
        }
        return false;
    }
}
