package org.elenchus.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.language.Morphology;
import org.elenchus.language.Reading;

/**
 * Lemmas by a word's script: Cyrillic words by the Russian dictionary, or by their stem if it does not know them; all others as
 * English ones, by KStem's dictionary of roots and a list of irregular forms, which load no model. Works word by word, so that a quote gives the same lemmas
 * whenever it is indexed.
 */
public final class LanguageLemmas implements Lemmas {
    private static final String IRREGULAR = "/org/elenchus/lang/en/morphology/irregular.txt";

    private final LanguageAnalysis language;
    private final Map<String, List<String>> irregular = irregular();
    private final Analyzer russianStems = stemmer(RussianLightStemFilter::new);
    private final Analyzer englishRoots = stemmer(KStemFilter::new);

    /** KStem leaves some plurals alone, as it leaves "regions". */
    private final Analyzer englishSingulars = stemmer(w -> new KStemFilter(new EnglishMinimalStemFilter(w)));

    public LanguageLemmas(LanguageAnalysis language) {
        this.language = language;
    }

    @Override
    public Collection<String> of(String word) {
        boolean isCyrillic = Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        return isCyrillic ? russian(word) : english(word);
    }

    private Collection<String> russian(String word) {
        Morphology dictionary = language.morphology("ru");
        Set<String> lemmas = new LinkedHashSet<>();
        for (Reading reading : dictionary.readings(word)) {
            lemmas.add(LemmaFilter.fold(reading.lemma()));
        }
        return lemmas.isEmpty() ? List.of(first(russianStems, word)) : lemmas;
    }

    private Collection<String> english(String word) {
        Set<String> lemmas = new LinkedHashSet<>();
        lemmas.add(first(englishRoots, word));
        lemmas.add(first(englishSingulars, word));
        for (String lemma : irregular.getOrDefault(word, List.of())) {
            lemmas.add(first(englishRoots, lemma));
        }
        return lemmas;
    }

    @Override
    public String version() {
        return "ru-dictionary+stem, en-kstem, 1";
    }

    private static Map<String, List<String>> irregular() {
        try (InputStream lines = LanguageLemmas.class.getResourceAsStream(IRREGULAR)) {
            return new String(Objects.requireNonNull(lines, IRREGULAR).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.groupingBy(
                            forms -> forms[0], Collectors.mapping(forms -> forms[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
