package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/** English: sentences by rules, tokens and tags by OpenNLP's own models, lemmas by rules and exceptions. */
final class EnglishPack implements LanguagePack {
    private static final String MODEL = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

    private final SentenceRules sentences;
    private final ThreadLocal<TokenizerME> tokenizer;
    private final ThreadLocal<POSTaggerME> tagger;
    private final EnglishLemmas lemmas;
    private final Morphology morphology;

    private EnglishPack(SentenceRules sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {
        this.sentences = sentences;
        // models are shared, what works with them is not thread safe
        this.tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(tokens));
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(tags, POSTagFormat.UD));
        this.lemmas = new EnglishLemmas(lemmas);
        this.morphology = new EnglishMorphology(this.lemmas);
    }

    static EnglishPack load() throws IOException {
        SentenceRules rules =
                new SentenceRules(Abbreviations.load("en"), Set.copyOf(WordList.read("en/segmentation/starters.txt")));
        try (InputStream tokens = open("tokens");
                InputStream tags = open("pos");
                InputStream lemmas = open("lemmas")) {
            return new EnglishPack(rules, new TokenizerModel(tokens), new POSModel(tags), new LemmatizerModel(lemmas));
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

    @Override
    public List<Sentence> analyse(String text, int offset, int paragraph) {
        List<Sentence> result = new ArrayList<>();
        for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(text)) {
            String covered = sentence.getCoveredText(text).toString();
            int start = offset + sentence.getStart();
            result.add(
                    new Sentence(new Span(start, offset + sentence.getEnd()), "en", paragraph, tokens(covered, start)));
        }
        return result;
    }

    private List<Token> tokens(String sentence, int start) {
        opennlp.tools.util.Span[] spans = tokenizer.get().tokenizePos(sentence);
        String[] forms = new String[spans.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = spans[i].getCoveredText(sentence).toString();
        }
        String[] tags = tagger.get().tag(forms);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = new Span(start + spans[i].getStart(), start + spans[i].getEnd());
            tokens.add(new Token(span, forms[i], lemmas.lemma(forms[i], tags[i]), tags[i], ""));
        }
        return tokens;
    }

    @Override
    public Morphology morphology() {
        return morphology;
    }
}
