package org.elenchus.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.lemmatizer.Lemmatizer;
import org.elenchus.morphology.DictionaryReading;
import org.elenchus.morphology.RussianDictionary;
import org.elenchus.morphology.UdTag;
import org.elenchus.morphology.Word;
import org.elenchus.morphology.WordCategory;
import org.jspecify.annotations.Nullable;

/**
 * Lemmas: what the treebanks teach of a form, else the dictionary's readings chosen by the tag, else a guess by the
 * form's ending. Lower case, е for ё. Thread safe.
 */
public final class RussianLemmatizer implements Lemmatizer {
    private final RussianDictionary dictionary;
    private final LemmaTable table;

    public RussianLemmatizer(RussianDictionary dictionary, LemmaTable table) {
        this.dictionary = dictionary;
        this.table = table;
    }

    @Override
    public String[] lemmatize(String[] tokens, String[] tags) {
        String[] lemmas = new String[tokens.length];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = lemma(dictionary.word(tokens[i]), UdTag.parse(tags[i]));
        }
        return lemmas;
    }

    @Override
    public List<List<String>> lemmatize(List<String> tokens, List<String> tags) {
        List<List<String>> lemmas = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lemmas.add(List.of(lemma(dictionary.word(tokens.get(i)), UdTag.parse(tags.get(i)))));
        }
        return lemmas;
    }

    public String lemma(Word word, UdTag tag) {
        String form = word.folded();
        if (tag.pos().equals("ADJ") && Character.isDigit(form.charAt(0)) && form.indexOf('-') > 0) {
            return form.substring(0, form.lastIndexOf('-')) + "-й"; // 1990-х
        }
        String exception = table.exception(word.folded(), tag.pos());
        if (exception != null) {
            return exception;
        }
        if (!isRussianWord(form) || tag.pos().equals("PUNCT") || tag.pos().equals("X")) {
            return form;
        }
        boolean name = tag.pos().equals("PROPN");
        boolean nominative = tag.get("Case").equals("Nom") && tag.get("Number").equals("Sing");
        if (nominative && name) {
            return form;
        }
        List<String> candidates = candidates(word, tag);
        if (candidates.isEmpty()) {
            candidates = candidates(word, new UdTag(tag.pos(), java.util.Map.of()));
        }
        if (candidates.isEmpty()) {
            boolean initials = word.isInitials(); // США, ВВС
            return initials || nominative && tag.pos().equals("NOUN") ? form : table.guess(form, tag);
        }
        String best = candidates.get(0);
        for (String candidate : candidates) {
            if (table.preference(candidate, tag.pos()) > table.preference(best, tag.pos())) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean isRussianWord(String form) {
        char first = form.charAt(0);
        char last = form.charAt(form.length() - 1);
        return first >= 'а' && first <= 'я' && last >= 'а' && last <= 'я' && form.length() > 1;
    }

    /** The lemmas of the readings that the tag allows. */
    public List<String> candidates(Word word, UdTag tag) {
        String head = word.prefix();
        boolean adjective = tag.pos().equals("ADJ") || tag.pos().equals("NOUN");
        Set<String> adjectival = new LinkedHashSet<>();
        Set<String> lemmas = new LinkedHashSet<>();
        for (DictionaryReading reading : word.readings()) {
            if (!tag.allows(reading.tag())) {
                continue;
            }
            if (reading.tag().source().startsWith("NN:Patr")) {
                continue; // the dictionary's lemma of a patronymic is the father's name
            }
            if (reading.tag().source().startsWith("NN:Fam:Fem")) {
                lemmas.addAll(dictionary.synthesise(reading.stem(), "NN:Fam:Fem:Sin:Nom"));
                continue;
            }
            boolean derived = reading.tag().category() == WordCategory.PARTICIPLE && adjective
                    || reading.tag().category() == WordCategory.ADJECTIVE
                            && reading.tag().source().contains(":Sup");
            if (derived) {
                String lemma = masculine(reading);
                adjectival.add(head + (lemma == null ? reading.lemma() : lemma));
            } else {
                lemmas.add(head + reading.lemma());
            }
        }
        // «крупнейший» and «связанный» as adjectives are words of their own where there is no simpler reading
        return List.copyOf(lemmas.isEmpty() ? adjectival : lemmas);
    }

    /** The nominative singular masculine of a participle or superlative. */
    private @Nullable String masculine(DictionaryReading reading) {
        String tag = reading.tag().source().replace("PT_Short", "PT");
        String base = tag.replaceAll(":(?:Masc|Fem|Neut|PL)(?::\\w+)?$", "");
        List<String> forms = dictionary.synthesise(reading.stem(), base + ":Masc:Nom");
        return forms.isEmpty() ? null : forms.get(0).replace('ё', 'е');
    }
}
