package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.elenchus.morphology.DictionaryReading;
import org.elenchus.morphology.DictionaryTag;
import org.elenchus.morphology.Reading;
import org.elenchus.morphology.RussianDictionary;
import org.elenchus.morphology.RussianMorphology;
import org.elenchus.morphology.UdTag;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.RuleTokenizer;
import org.elenchus.segmentation.SentenceRules;
import org.elenchus.segmentation.WordList;

/** Russian: sentences and tokens by rules, tags by trained models, lemmas by dictionary. */
public final class RussianPack {
    private RussianPack() {}

    static LanguagePack load() throws IOException {
        RussianDictionary dictionary = RussianDictionary.shared();
        Abbreviations abbreviations = Abbreviations.load("ru");
        RuleTokenizer tokenizer = new RuleTokenizer(abbreviations);
        WordForms wordForms = new WordForms(dictionary);
        RussianPosTagger tagger = RussianPosTagger.load(wordForms, abbreviations);
        RussianLemmatizer lemmatizer = new RussianLemmatizer(dictionary, lemmas());
        return new LanguagePack(
                "ru",
                sentences(abbreviations, dictionary),
                () -> tokenizer,
                forms -> read(wordForms.of(forms), tagger, lemmatizer),
                morphology());
    }

    static RussianMorphology morphology() throws IOException {
        return RussianMorphology.load(RussianDictionary.shared(), Set.copyOf(WordList.read("ru/names/unchanging.txt")));
    }

    private static List<Reading> read(WordForm[] words, RussianPosTagger tagger, RussianLemmatizer lemmatizer) {
        RussianPosTagger.Tag[] tags = tagger.tag(words);
        Reading[] readings = new Reading[words.length];
        for (int i = 0; i < readings.length; i++) {
            UdTag tag = tags[i].parsed();
            readings[i] = new Reading(lemmatizer.lemma(words[i].word(), tag), tag.pos(), tags[i].features());
        }
        return List.of(readings);
    }

    /** What finds Russian sentences. */
    public static SentenceRules sentences(Abbreviations abbreviations, RussianDictionary dictionary)
            throws IOException {
        Set<String> starters = Set.copyOf(WordList.read("ru/segmentation/starters.txt"));
        return new SentenceRules(abbreviations, word -> starters.contains(word) || isNoName(word, dictionary));
    }

    /** The table of lemmas of the class path. */
    public static LemmaTable lemmas() throws IOException {
        try (InputStream data = ModelFile.open("ru-lemmas.txt.gz")) {
            return LemmaTable.read(data);
        }
    }

    /** Whether a word cannot be a name or the beginning of one: no adjective, and no noun but in the plural. */
    private static boolean isNoName(String word, RussianDictionary dictionary) {
        List<DictionaryReading> readings = dictionary.word(word).readings();
        return word.length() > 1
                && !readings.isEmpty()
                && readings.stream().map(DictionaryReading::tag).allMatch(RussianPack::isNoName);
    }

    private static boolean isNoName(DictionaryTag tag) {
        return switch (tag.category()) {
            case NOUN -> tag.number().equals("Plur") && !tag.name();
            case ADJECTIVE, ORDINAL, PARTICIPLE, NUMERAL, ABBREVIATION, OTHER -> false;
            case PRONOMINAL_ADJECTIVE,
                    VERB,
                    CONVERB,
                    PRONOUN,
                    ADVERB,
                    PREPOSITION,
                    CONJUNCTION,
                    PARTICLE,
                    PREDICATIVE,
                    PARENTHETICAL,
                    INTERJECTION -> true;
        };
    }
}
