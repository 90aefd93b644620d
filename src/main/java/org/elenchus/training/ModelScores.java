package org.elenchus.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;
import org.elenchus.language.RussianLemmatizer;
import org.elenchus.language.RussianPosTagger;
import org.elenchus.language.WordForm;
import org.elenchus.language.WordForms;
import org.elenchus.morphology.RussianDictionary;

/** Measures the Russian pack on annotated sentences. All figures are per cent. */
final class ModelScores {
    private static final int SENTENCES_A_TEXT = 20;

    private ModelScores() {}

    /** F1 of exact sentence spans, consecutive sentences of a document put together with one blank between them. */
    static double sentences(List<GoldSentence> gold, SentenceDetector detector) {
        Overlap overlap = new Overlap();
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (GoldSentence sentence : gold) {
            if (!spans.isEmpty() && (sentence.startsDocument() || spans.size() == SENTENCES_A_TEXT)) {
                overlap.count(spans, Arrays.asList(detector.sentPosDetect(text)));
                spans.clear();
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : " ");
            spans.add(new Span(text.length(), text.length() + sentence.text().length()));
            text.append(sentence.text());
        }
        overlap.count(spans, Arrays.asList(detector.sentPosDetect(text)));
        return overlap.f1();
    }

    /** F1 of exact token spans, sentence by sentence. */
    static double tokens(List<GoldSentence> gold, Tokenizer tokenizer) {
        Overlap overlap = new Overlap();
        for (GoldSentence sentence : gold) {
            overlap.count(Arrays.asList(sentence.spans()), Arrays.asList(tokenizer.tokenizePos(sentence.text())));
        }
        return overlap.f1();
    }

    /**
     * Share of tokens with the right part of speech ({@code upos}), part of speech and features ({@code tags}) and lemma
     * ({@code lemmas}, without case, е for ё), given the right tokens.
     */
    static Map<String, Double> words(
            List<GoldSentence> gold, WordForms forms, RussianPosTagger tagger, RussianLemmatizer lemmatizer) {
        int tokens = 0;
        int parts = 0;
        int tags = 0;
        int lemmas = 0;
        for (GoldSentence sentence : gold) {
            WordForm[] words = forms.of(sentence.forms());
            RussianPosTagger.Tag[] found = tagger.tag(words);
            for (int i = 0; i < found.length; i++) {
                GoldSentence.Row row = sentence.tokens().get(i);
                String lemma = lemmatizer.lemma(words[i].word(), found[i].parsed());
                tokens++;
                parts += found[i].parsed().pos().equals(row.pos()) ? 1 : 0;
                tags += found[i].text().equals(row.tag()) ? 1 : 0;
                lemmas += lemma.equals(RussianDictionary.fold(row.lemma())) ? 1 : 0;
            }
        }
        return Map.of("upos", 100.0 * parts / tokens, "tags", 100.0 * tags / tokens, "lemmas", 100.0 * lemmas / tokens);
    }

    private static final class Overlap {
        private int gold;
        private int found;
        private int both;

        void count(List<Span> expected, List<Span> actual) {
            Set<Span> same = new HashSet<>(expected);
            same.retainAll(new HashSet<>(actual));
            gold += expected.size();
            found += actual.size();
            both += same.size();
        }

        double f1() {
            return 200.0 * both / (gold + found);
        }
    }
}
