package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.elenchus.morphology.EnglishDictionary;
import org.elenchus.morphology.EnglishLemmas;
import org.elenchus.morphology.EnglishMorphology;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.EnglishTokenizer;
import org.elenchus.segmentation.SentenceRules;
import org.elenchus.segmentation.WordList;

/** English: sentences and tokens by rules, parts of speech by OpenNLP's own model, lemmas by dictionary. */
final class EnglishPack {
    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private EnglishPack() {}

    static LanguagePack load() throws IOException {
        Abbreviations abbreviations = Abbreviations.load("en");
        Set<String> starters = Set.copyOf(WordList.read("en/segmentation/starters.txt"));
        EnglishTokenizer tokenizer = new EnglishTokenizer(abbreviations);
        EnglishDictionary dictionary = EnglishDictionary.load();
        EnglishLemmas lemmas = new EnglishLemmas(dictionary);
        POSModel model = model();
        // the model is shared; what works with it is not thread safe
        ThreadLocal<POSTaggerME> tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.UD));
        return new LanguagePack(
                "en",
                new SentenceRules(abbreviations, starters::contains),
                () -> tokenizer,
                new EnglishReader(tagger::get, abbreviations, dictionary, lemmas),
                new EnglishMorphology(dictionary, lemmas));
    }

    static EnglishMorphology morphology() throws IOException {
        EnglishDictionary dictionary = EnglishDictionary.load();
        return new EnglishMorphology(dictionary, new EnglishLemmas(dictionary));
    }

    private static POSModel model() throws IOException {
        try (InputStream data = EnglishPack.class.getResourceAsStream(MODEL)) {
            if (data == null) {
                throw new IOException(MODEL + " is not on the class path: org.apache.opennlp:opennlp-models-pos-en");
            }
            return new POSModel(data);
        }
    }
}
