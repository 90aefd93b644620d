package org.elenchus.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

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
}
