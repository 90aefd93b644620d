package org.elenchus.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.language.RussianTagger;
import org.elenchus.language.WordForm;
import org.elenchus.language.WordForms;
import org.elenchus.morphology.UdTag;
import org.elenchus.morphology.WordCategory;
import org.elenchus.training.GoldSentence.Row;

/**
 * Gives sentences of OpenCorpora the tags of the UD treebanks: taggers trained on the treebanks read them, but may only
 * choose tags that agree with OpenCorpora's own, which people have checked, and with the dictionary.
 */
final class OpenCorporaLabels {
    /** Which UD parts of speech a word of each OpenCorpora part of speech may have. */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("NOUN", Set.of("NOUN", "PROPN")),
            Map.entry("PROPN", Set.of("PROPN", "NOUN")),
            Map.entry("ADJ", Set.of("ADJ", "VERB", "DET", "NOUN", "PROPN", "PRON", "ADV")),
            Map.entry("VERB", Set.of("VERB", "AUX")),
            Map.entry("ADV", Set.of("ADV", "PART", "SCONJ", "CCONJ", "ADP", "NUM", "VERB", "ADJ", "PRON")),
            Map.entry("DET", Set.of("DET", "PRON", "ADJ", "NUM")),
            Map.entry("PRON", Set.of("PRON", "DET")),
            Map.entry("NUM", Set.of("NUM", "ADJ", "NOUN")),
            Map.entry("ADP", Set.of("ADP", "SCONJ", "ADV")),
            Map.entry("CONJ", Set.of("CCONJ", "SCONJ", "ADV", "PART", "ADP", "PRON")),
            Map.entry("PART", Set.of("PART", "ADV", "CCONJ", "SCONJ", "AUX", "INTJ", "VERB", "PRON")),
            Map.entry("PUNCT", Set.of("PUNCT", "SYM")),
            Map.entry("INTJ", Set.of("INTJ", "PART", "ADV")));

    private static final List<String> SAME = List.of("Person", "Mood", "VerbForm", "Aspect");

    private final RussianTagger parts;
    private final RussianTagger tags;
    private final WordForms forms;
    private final UdTag[] outcomes;
    private final Map<String, int[]> allowedByTag = new HashMap<>();

    /**
     * @param parts tells parts of speech
     * @param tags tells them with their features
     */
    OpenCorporaLabels(RussianTagger parts, RussianTagger tags, WordForms forms) {
        this.parts = parts;
        this.tags = tags;
        this.forms = forms;
        this.outcomes = new UdTag[tags.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = UdTag.parse(tags.outcome(i));
        }
    }

    /** The sentences with UD tags, but for those with words that OpenCorpora does not know. */
    List<GoldSentence> label(List<GoldSentence> sentences) {
        List<GoldSentence> labelled = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            if (sentence.tokens().stream().noneMatch(OpenCorporaLabels::isUnknown)) {
                labelled.add(label(sentence));
            }
        }
        return labelled;
    }

    /** Mostly words in Latin letters, on which the treebanks differ. */
    private static boolean isUnknown(Row row) {
        return row.pos().equals("X") && Character.isLetter(row.form().charAt(0));
    }

    private GoldSentence label(GoldSentence sentence) {
        int size = sentence.tokens().size();
        WordForm[] words = new WordForm[size];
        int[][] allowed = new int[size][];
        for (int i = 0; i < size; i++) {
            words[i] = forms.of(sentence.tokens().get(i).form());
            allowed[i] = allowed(sentence.tokens().get(i), words[i]);
        }
        int[] firstChoice = parts.tag(words, at -> partsOf(allowed[at]));
        for (int i = 0; i < size; i++) {
            String pos = parts.outcome(firstChoice[i]);
            int[] both = Arrays.stream(allowed[i])
                    .filter(outcome -> outcomes[outcome].pos().equals(pos))
                    .toArray();
            allowed[i] = both.length > 0 ? both : allowed[i];
        }
        int[] chosen = tags.tag(words, at -> allowed[at]);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String tag = tags.outcome(chosen[i]);
            int bar = tag.indexOf('|');
            rows.add(new Row(
                    words[i].word().form(),
                    "",
                    bar < 0 ? tag : tag.substring(0, bar),
                    bar < 0 ? "" : tag.substring(bar + 1)));
        }
        return new GoldSentence("", false, rows);
    }

    private int[] partsOf(int[] allowed) {
        return Arrays.stream(allowed)
                .mapToObj(outcome -> outcomes[outcome].pos())
                .distinct()
                .map(parts::outcomesOf)
                .filter(indexes -> indexes != null)
                .flatMapToInt(Arrays::stream)
                .toArray();
    }

    private int[] allowed(Row row, WordForm word) {
        char first = row.form().charAt(0);
        String key = row.tag()
                + (Character.isUpperCase(first)
                        ? "A"
                        : Character.isDigit(first) ? "9" : row.form().length() > 1 ? "aa" : "a");
        int[] byTag = allowedByTag.computeIfAbsent(key, unused -> byTag(row));
        boolean open = word.word().form().length() > 1
                && !word.word().readings().isEmpty()
                && word.word().readings().stream()
                        .noneMatch(reading -> reading.tag().category().isClosed());
        if (!open) {
            return byTag;
        }
        int[] both = Arrays.stream(byTag)
                .filter(outcome -> agreesWithDictionary(outcomes[outcome], row, word))
                .toArray();
        return both.length > 0 ? both : byTag;
    }

    private int[] byTag(Row row) {
        UdTag theirs = UdTag.of(row.pos(), row.features());
        List<Integer> agreeing = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (agree(theirs, row, outcomes[i])) {
                agreeing.add(i);
            }
        }
        return agreeing.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean agreesWithDictionary(UdTag ours, Row row, WordForm word) {
        boolean adjective = row.pos().equals("ADJ");
        if (adjective && ours.pos().equals("NOUN") && has(word, false, WordCategory.NOUN)) {
            return false;
        }
        if (adjective
                && !ours.pos().equals("ADJ")
                && word.word().readings().stream()
                        .allMatch(reading -> reading.tag().category() == WordCategory.ADJECTIVE
                                || reading.tag().category() == WordCategory.ORDINAL)) {
            return false;
        }
        if (ours.pos().equals("AUX")
                && word.word().readings().stream()
                        .noneMatch(reading -> reading.lemma().equals("быть"))) {
            return false;
        }
        return ours.pos().equals("PROPN")
                || word.word().readings().stream().anyMatch(reading -> ours.allows(reading.tag()));
    }

    private static boolean has(WordForm word, boolean wanted, WordCategory category) {
        return wanted
                == word.word().readings().stream()
                        .anyMatch(reading -> reading.tag().category() == category);
    }

    private static boolean agree(UdTag theirs, Row row, UdTag ours) {
        char first = row.form().charAt(0);
        Set<String> parts = PARTS.get(theirs.pos());
        boolean cyrillic = Character.UnicodeScript.of(first) == Character.UnicodeScript.CYRILLIC;
        if (parts != null && !parts.contains(ours.pos())
                || parts == null
                        && cyrillic
                        && row.form().length() > 1
                        && Set.of("SYM", "PUNCT", "X").contains(ours.pos())) {
            return false;
        }
        if (theirs.pos().equals("ADJ")
                && ours.pos().equals("VERB")
                && !ours.get("VerbForm").equals("Part")) {
            return false;
        }
        if (theirs.features().isEmpty()) {
            return true;
        }
        if (ours.pos().equals("PROPN") && !Character.isUpperCase(first)) {
            return false;
        }
        if (ours.features().isEmpty()) {
            return Character.isDigit(first)
                    || !Set.of("NOUN", "PROPN", "ADJ", "VERB").contains(theirs.pos());
        }
        return nominal(theirs, ours) && verbal(theirs, ours);
    }

    private static boolean nominal(UdTag theirs, UdTag ours) {
        boolean needsCase = Set.of("NOUN", "PROPN", "ADJ").contains(ours.pos());
        if (!theirs.get("Case").isEmpty() && ours.get("Case").isEmpty() && needsCase) {
            return false;
        }
        String number = theirs.get("Number").equals("Ptan") ? "Plur" : theirs.get("Number");
        boolean sameGender = theirs.get("Gender").equals("Com") || compatible(theirs.get("Gender"), ours.get("Gender"));
        boolean sameAnimacy = !theirs.pos().equals("NOUN") || compatible(theirs.get("Animacy"), ours.get("Animacy"));
        return compatible(theirs.get("Case"), ours.get("Case"))
                && compatible(number, ours.get("Number"))
                && sameGender
                && sameAnimacy;
    }

    private static boolean verbal(UdTag theirs, UdTag ours) {
        String theirTense = theirs.get("Tense");
        String ourTense = ours.get("Tense");
        if (!theirTense.isEmpty() && !ourTense.isEmpty() && theirTense.equals("Past") != ourTense.equals("Past")) {
            return false;
        }
        if (theirs.get("Variant").equals("Short") != ours.get("Variant").equals("Short")) {
            return false;
        }
        for (String feature : SAME) {
            boolean participle = feature.equals("VerbForm") && theirs.pos().equals("ADJ");
            if (!participle && !compatible(theirs.get(feature), ours.get(feature))) {
                return false;
            }
        }
        boolean verb = theirs.pos().equals("VERB");
        boolean hasForm =
                theirs.get("VerbForm").isEmpty() || !ours.get("VerbForm").isEmpty();
        boolean hasPerson = theirs.get("Person").isEmpty()
                || !ours.get("Person").isEmpty()
                || ours.get("Mood").equals("Imp");
        return !verb || hasForm && hasPerson;
    }

    private static boolean compatible(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
