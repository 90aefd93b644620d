package org.elenchus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words by Unicode's rules (a hyphenated compound is its parts), as lemmas. The same for quotes and for queries. */
final class LemmaAnalyzer extends Analyzer {
    private final Lemmas lemmas;

    LemmaAnalyzer(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new LemmaFilter(words, lemmas));
    }

    /** The words of a text in order, each with the lemmas that it may have. */
    List<Set<String>> words(String text) {
        List<Set<String>> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new LinkedHashSet<>());
                }
                words.getLast().add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text from memory does not fail", e);
        }
        return words;
    }
}
