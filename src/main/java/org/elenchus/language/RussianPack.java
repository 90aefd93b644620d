package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/** Russian: sentences and tokens by rules, tags by trained models, lemmas by dictionary. */
final class RussianPack implements LanguagePack {
    private final SentenceRules sentences;
    private final RuleTokenizer tokenizer;
    private final ThreadLocal<POSTaggerME> tagger;
    private final RussianLemmatizer lemmatizer;
    private final Morphology morphology;

    private RussianPack(Abbreviations abbreviations, Set<String> starters, POSModel model) {
        RussianDictionary dictionary = RussianDictionary.shared();
        this.sentences = new SentenceRules(abbreviations, starters);
        this.tokenizer = new RuleTokenizer(abbreviations);
        this.tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.CUSTOM));
        this.lemmatizer = new RussianLemmatizer(dictionary);
        this.morphology = new RussianMorphology(dictionary);
    }

    static RussianPack load() throws IOException {
        ModelFile.allowOurFactory();
        try (InputStream data = ModelFile.open("ru-pos.bin")) {
            return new RussianPack(
                    Abbreviations.load("ru"),
                    Set.copyOf(WordList.read("ru/segmentation/starters.txt")),
                    new POSModel(data));
        }
    }

    @Override
    public List<Sentence> analyse(String text, int offset, int paragraph) {
        List<Sentence> result = new ArrayList<>();
        for (opennlp.tools.util.Span sentence : sentences.sentPosDetect(text)) {
            String covered = sentence.getCoveredText(text).toString();
            int start = offset + sentence.getStart();
            result.add(
                    new Sentence(new Span(start, offset + sentence.getEnd()), "ru", paragraph, tokens(covered, start)));
        }
        return result;
    }

    private List<Token> tokens(String sentence, int start) {
        opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(sentence);
        String[] forms = new String[spans.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = spans[i].getCoveredText(sentence).toString();
        }
        String[] tags = tagger.get().tag(forms);
        String[] lemmas = lemmatizer.lemmatize(forms, tags);
        List<Token> tokens = new ArrayList<>(forms.length);
        for (int i = 0; i < forms.length; i++) {
            Span span = new Span(start + spans[i].getStart(), start + spans[i].getEnd());
            int bar = tags[i].indexOf('|');
            tokens.add(new Token(
                    span,
                    forms[i],
                    lemmas[i],
                    bar < 0 ? tags[i] : tags[i].substring(0, bar),
                    bar < 0 ? "" : tags[i].substring(bar + 1)));
        }
        return tokens;
    }

    @Override
    public Morphology morphology() {
        return morphology;
    }
}
