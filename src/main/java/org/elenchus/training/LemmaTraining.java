package org.elenchus.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.language.LemmaTable;
import org.elenchus.language.LemmaTable.Ending;
import org.elenchus.language.RussianLemmatizer;
import org.elenchus.morphology.RussianDictionary;
import org.elenchus.morphology.UdTag;
import org.elenchus.morphology.Word;
import org.elenchus.training.GoldSentence.Row;

/** Learns a {@link LemmaTable} from treebanks and from the dictionary's own words. */
final class LemmaTraining {
    /** An ending that fewer forms have is left out. */
    private static final int RARE = 4;

    /** Of so many words of the dictionary one is learned from: endings are few, and all of it would take minutes. */
    private static final int SAMPLE = 6;
    /** A name of the treebanks counts as much as so many words of the dictionary. */
    private static final int GOLD_WEIGHT = 5;

    private final RussianDictionary dictionary;
    private final Map<String, Map<String, Integer>> lemmasByForm = new HashMap<>();
    private final Map<String, Integer> preferences = new HashMap<>();
    private final Map<String, Map<Ending, Integer>> endings = new HashMap<>();

    LemmaTraining(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    static LemmaTable train(List<GoldSentence> gold, RussianDictionary dictionary) {
        LemmaTraining training = new LemmaTraining(dictionary);
        RussianLemmatizer plain = new RussianLemmatizer(dictionary, new LemmaTable(Map.of(), Map.of(), Map.of()));
        for (GoldSentence sentence : gold) {
            for (Row row : sentence.tokens()) {
                if (!row.lemma().equals("_")) {
                    training.count(row, plain);
                }
            }
        }
        Map<String, Ending> endings = training.endings();
        LemmaTable withoutExceptions = new LemmaTable(Map.of(), training.preferences, endings);
        Map<String, String> exceptions =
                training.exceptions(gold, new RussianLemmatizer(dictionary, withoutExceptions));
        return new LemmaTable(exceptions, training.preferences, endings);
    }

    private void count(Row row, RussianLemmatizer plain) {
        String lemma = RussianDictionary.fold(row.lemma());
        Word word = dictionary.word(row.form());
        boolean foreign = row.form().charAt(0) < 'А';
        if (row.pos().equals("PROPN") && !foreign) {
            learn(word.folded(), lemma, UdTag.parse(row.tag()), GOLD_WEIGHT);
        }
        lemmasByForm
                .computeIfAbsent(word.folded() + "/" + row.pos(), key -> new HashMap<>())
                .merge(lemma, 1, Integer::sum);
        List<String> candidates = plain.candidates(word, UdTag.parse(row.tag()));
        if (candidates.size() > 1 && candidates.contains(lemma)) {
            preferences.merge(lemma + "/" + row.pos(), 1, Integer::sum);
        }
    }

    /** Forms for which all else gives another lemma than the treebanks mostly have. */
    private Map<String, String> exceptions(List<GoldSentence> gold, RussianLemmatizer lemmatizer) {
        Map<String, int[]> wrong = new HashMap<>();
        for (GoldSentence sentence : gold) {
            for (Row row : sentence.tokens()) {
                Word word = dictionary.word(row.form());
                String lemma = lemmatizer.lemma(word, UdTag.parse(row.tag()));
                int[] counts = wrong.computeIfAbsent(word.folded() + "/" + row.pos(), key -> new int[2]);
                counts[lemma.equals(RussianDictionary.fold(row.lemma())) ? 0 : 1]++;
            }
        }
        Map<String, String> exceptions = new HashMap<>();
        wrong.forEach((form, counts) -> {
            Map<String, Integer> lemmas = lemmasByForm.getOrDefault(form, Map.of());
            String best = best(lemmas);
            if (Character.isLetter(form.charAt(0))
                    && counts[1] > counts[0]
                    && lemmas.getOrDefault(best, 0) > counts[0]) {
                exceptions.put(form, best);
            }
        });
        return exceptions;
    }

    private static String best(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Map<String, Ending> endings() {
        dictionary.forEach((form, reading) -> {
            UdTag tag = UdTag.of(reading.tag().pos(), reading.tag().features());
            boolean patronymic = reading.tag().source().startsWith("NN:Patr"); // its lemma is the father's name
            boolean sampled = Math.floorMod(reading.lemma().hashCode(), SAMPLE) == 0;
            if (sampled && !reading.tag().category().isClosed() && !patronymic) {
                learn(form, reading.lemma(), tag, 1);
                if (tag.pos().equals("NOUN")) {
                    learn(form, reading.lemma(), new UdTag("PROPN", tag.features()), 1);
                }
            }
        });
        return prune();
    }

    /** Counts how the lemma is made of a form, under each ending of the form. */
    void learn(String form, String lemma, UdTag tag, int weight) {
        int same = 0;
        while (same < Math.min(form.length(), lemma.length()) && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        Ending ending = new Ending(form.length() - same, lemma.substring(same));
        if (same < 2 || ending.cut() > LemmaTable.LONGEST_ENDING) {
            return;
        }
        String key = LemmaTable.key(tag);
        for (int size = 0; size <= Math.min(LemmaTable.LONGEST_ENDING, form.length() - 1); size++) {
            endings.computeIfAbsent(key + "/" + form.substring(form.length() - size), unused -> new HashMap<>())
                    .merge(ending, weight, Integer::sum);
        }
    }

    /** Keeps an ending only where it says something else than the shorter endings do. */
    private Map<String, Ending> prune() {
        Map<String, Ending> kept = new HashMap<>();
        List<String> keys = new ArrayList<>(endings.keySet());
        keys.sort(java.util.Comparator.comparingInt(String::length).thenComparing(key -> key));
        for (String key : keys) {
            Map<Ending, Integer> counts = endings.getOrDefault(key, Map.of());
            Map.Entry<Ending, Integer> best = counts.entrySet().stream()
                    .max(Map.Entry.<Ending, Integer>comparingByValue()
                            .thenComparing(entry -> entry.getKey().toString()))
                    .orElseThrow();
            if (best.getValue() >= RARE && !best.getKey().equals(shorter(key, kept))) {
                kept.put(key, best.getKey());
            }
        }
        return kept;
    }

    private static @org.jspecify.annotations.Nullable Ending shorter(String key, Map<String, Ending> kept) {
        int slash = key.indexOf('/');
        for (int from = slash + 2; from <= key.length(); from++) {
            Ending ending = kept.get(key.substring(0, slash + 1) + key.substring(from));
            if (ending != null) {
                return ending;
            }
        }
        return null;
    }
}
