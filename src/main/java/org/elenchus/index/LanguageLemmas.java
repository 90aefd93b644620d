package org.elenchus.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.morphology.Morphology;
import org.elenchus.morphology.Reading;

/**
 * Lemmas by the dictionaries, or by its stem for a word that they do not know. The script tells the language: Cyrillic words are
 * read as Russian, all others as English. Works word by word, so that a quote gives the same lemmas whenever it is indexed.
 */
public final class LanguageLemmas implements Lemmas {
    private final LanguageAnalysis language;
    private final Analyzer russianStems = stemmer(RussianLightStemFilter::new);
    private final Analyzer englishStems = stemmer(w -> new KStemFilter(new EnglishMinimalStemFilter(w)));

    public LanguageLemmas(LanguageAnalysis language) {
        this.language = language;
    }

    @Override
    public Collection<String> of(String word) {
        boolean isCyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        Morphology dictionary = language.morphology(isCyrillic ? "ru" : "en");
        Set<String> lemmas = new LinkedHashSet<>();
        for (Reading reading : dictionary.readings(word)) {
            lemmas.add(LemmaFilter.fold(reading.lemma()));
        }
        return lemmas.isEmpty() ? List.of(first(isCyrillic ? russianStems : englishStems, word)) : lemmas;
    }

    @Override
    public String version() {
        return "dictionaries and stems, 1";
    }

    private static Analyzer stemmer(Function<TokenStream, TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer word = new KeywordTokenizer();
                return new TokenStreamComponents(word, filter.apply(word));
            }
        };
    }

    private static String first(Analyzer stemmer, String word) {
        try (TokenStream stream = stemmer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String stem = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return stem;
        } catch (IOException e) {
            throw new UncheckedIOException("reading a word from memory does not fail", e);
        }
    }
}
