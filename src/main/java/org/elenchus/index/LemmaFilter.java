package org.elenchus.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Queue;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/** Puts a word's lemmas in its place, all at one position. */
final class LemmaFilter extends TokenFilter {
    private final Lemmas lemmas;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Queue<String> more = new ArrayDeque<>();
    private AttributeSource.State token = captureState();

    LemmaFilter(TokenStream words, Lemmas lemmas) {
        super(words);
        this.lemmas = lemmas;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!more.isEmpty()) {
            restoreState(token);
            term.setEmpty().append(more.remove());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        more.addAll(new LinkedHashSet<>(lemmas.of(fold(term.toString()))));
        token = captureState();
        term.setEmpty().append(more.remove());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }

    /** Lower case, е for ё, without stress marks and soft hyphens. */
    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace("\u0301", "")
                .replace("\u00AD", "");
    }
}
