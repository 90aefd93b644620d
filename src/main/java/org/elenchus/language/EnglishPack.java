package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** English: sentences by rules, tokens and tags by OpenNLP's own models, lemmas by rules and exceptions. */
final class EnglishPack {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private EnglishPack() {}

    static LanguagePack load() throws IOException {
        Set<String> starters = Set.copyOf(WordList.read("en/segmentation/starters.txt"));
        try (InputStream tokens = open("tokens");
                InputStream tags = open("pos");
                InputStream lemmaModel = open("lemmas")) {
            TokenizerModel tokenizerModel = new TokenizerModel(tokens);
            POSModel taggerModel = new POSModel(tags);
            EnglishLemmas lemmas = new EnglishLemmas(new LemmatizerModel(lemmaModel));
            // models are shared; what works with them is not thread safe
            ThreadLocal<Tokenizer> tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(tokenizerModel));
            ThreadLocal<POSTaggerME> tagger =
                    ThreadLocal.withInitial(() -> new POSTaggerME(taggerModel, POSTagFormat.UD));
            return new LanguagePack(
                    "en",
                    new SentenceRules(Abbreviations.load("en"), starters::contains),
                    tokenizer::get,
                    forms -> read(forms, tagger.get(), lemmas),
                    new EnglishMorphology(lemmas));
        }
    }

    private static InputStream open(String part) throws IOException {
        String name = String.format(MODEL, part);
        InputStream data = EnglishPack.class.getResourceAsStream(name);
        if (data == null) {
            throw new IOException(name + " is not on the class path: an org.apache.opennlp:opennlp-models-* artifact");
        }
        return data;
    }

    private static List<Reading> read(String[] forms, POSTaggerME tagger, EnglishLemmas lemmas) {
        String[] tags = tagger.tag(forms);
        Reading[] readings = new Reading[forms.length];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = new Reading(lemmas.lemma(forms[i], tags[i]), tags[i], "");
        }
        return List.of(readings);
    }
}
