package org.elenchus.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.elenchus.query.Query.Fuzzy;
import org.elenchus.query.Query.Near;
import org.elenchus.query.Query.Phrase;
import org.elenchus.query.Query.Prefix;
import org.elenchus.query.Query.Text;
import org.elenchus.query.Query.Word;

/** Words in Lucene's terms. Text without any word matches nothing. Thread safe. */
final class WordQueries {
    /** Up to so many letters a word is short: one letter of it may be wrong; of a longer one two. */
    private static final int SHORT = 5;

    /** Endings are hardly longer; roots hardly shorter. */
    private static final int LETTERS_KEPT = 3;

    /** So many different words may begin alike where they are to be near to something. */
    static final int MOST_WORDS = 1 << 16;

    private final LemmaAnalyzer analyzer;

    WordQueries(LemmaAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    Query of(String field, Text text) {
        return switch (text) {
            case Word word -> words(field, word.text());
            case Phrase phrase -> words(field, phrase.text());
            case Prefix prefix -> prefix(field, prefix.start());
            case Fuzzy fuzzy -> fuzzy(field, fuzzy.text());
        };
    }

    /** Words side by side as the value of a field: one word may end in {@code *} or {@code ~}. */
    Query value(String field, String value) {
        String start = value.substring(0, value.length() - 1);
        if (start.indexOf(' ') < 0 && value.endsWith("*")) {
            return prefix(field, start);
        }
        return start.indexOf(' ') < 0 && value.endsWith("~") ? fuzzy(field, start) : words(field, value);
    }

    /** Words side by side. */
    Query words(String field, String text) {
        List<Set<String>> words = analyzer.words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in '" + text + "'");
        }
        if (words.size() == 1) {
            SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
            words.getFirst().forEach(lemma -> forms.addTerm(new Term(field, lemma)));
            return forms.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Set<String> lemmas : words) {
            phrase.add(lemmas.stream().map(lemma -> new Term(field, lemma)).toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** Of a compound only the last part is a beginning: «социально-эк*». */
    private Query prefix(String field, String start) {
        int hyphen = start.lastIndexOf('-');
        return hyphen < 0
                ? new PrefixQuery(new Term(field, LemmaFilter.fold(start)))
                : new IntervalQuery(field, prefix(start));
    }

    private IntervalsSource prefix(String start) {
        List<IntervalsSource> parts = new ArrayList<>();
        for (Set<String> word : analyzer.words(start.substring(0, start.lastIndexOf('-') + 1))) {
            parts.add(anyOf(word));
        }
        String last = LemmaFilter.fold(start.substring(start.lastIndexOf('-') + 1));
        parts.add(Intervals.prefix(new BytesRef(last), MOST_WORDS));
        return phrase(parts);
    }

    private Query fuzzy(String field, String text) {
        List<Set<String>> words = analyzer.words(text);
        if (words.size() != 1) {
            return words(field, text);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String form : forms(text, words.getFirst())) {
            any.add(
                    new AutomatonQuery(
                            new Term(field, form), new LevenshteinAutomata(form, true).toAutomaton(edits(text))),
                    Occur.SHOULD);
        }
        return any.build();
    }

    /** How many letters may be wrong, missing, too many or in each other's place. */
    static int edits(String text) {
        return text.codePointCount(0, text.length()) <= SHORT ? 1 : 2;
    }

    /** A mistyped word is found by its lemmas, if it has any, or as it is. */
    private static Set<String> forms(String text, Set<String> lemmas) {
        Set<String> forms = new LinkedHashSet<>(lemmas);
        forms.add(LemmaFilter.fold(text));
        return forms;
    }

    /** Both, in either order, from one to the other at most so many words. */
    Query near(String field, Near near) {
        List<IntervalsSource> ends = new ArrayList<>();
        for (Text end : List.of(near.one(), near.other())) {
            IntervalsSource source = interval(end);
            if (source == null) {
                return new MatchNoDocsQuery("no word in '" + end + "'");
            }
            ends.add(source);
        }
        return new IntervalQuery(
                field, Intervals.maxgaps(near.distance() - 1, Intervals.unorderedNoOverlaps(ends.get(0), ends.get(1))));
    }

    /** Null for text without words. */
    private @org.jspecify.annotations.Nullable IntervalsSource interval(Text text) {
        return switch (text) {
            case Word word -> phraseOf(word.text());
            case Phrase phrase -> phraseOf(phrase.text());
            case Prefix prefix -> prefix(prefix.start());
            case Fuzzy fuzzy -> {
                List<Set<String>> words = analyzer.words(fuzzy.text());
                yield words.size() != 1
                        ? phraseOf(fuzzy.text())
                        : Intervals.or(forms(fuzzy.text(), words.getFirst()).stream()
                                .map(form -> Intervals.fuzzyTerm(form, edits(fuzzy.text()), 0, true, MOST_WORDS))
                                .toList());
            }
        };
    }

    private @org.jspecify.annotations.Nullable IntervalsSource phraseOf(String text) {
        List<IntervalsSource> words =
                analyzer.words(text).stream().map(WordQueries::anyOf).toList();
        return words.isEmpty() ? null : phrase(words);
    }

    private static IntervalsSource phrase(List<IntervalsSource> words) {
        return words.size() == 1 ? words.getFirst() : Intervals.phrase(words.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource anyOf(Set<String> lemmas) {
        return Intervals.or(lemmas.stream().map(Intervals::term).toList());
    }

    /** Quotes that may have a word with this lemma or form: those with one of its lemmas, or of its first letters. */
    Query possibly(String field, String word) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Set<String> lemmas : analyzer.words(word)) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String lemma : lemmas) {
                any.add(new TermQuery(new Term(field, lemma)), Occur.SHOULD);
                if (lemma.length() > LETTERS_KEPT) {
                    String root = lemma.substring(0, Math.max(LETTERS_KEPT, lemma.length() - LETTERS_KEPT));
                    any.add(new PrefixQuery(new Term(field, root)), Occur.SHOULD);
                }
            }
            all.add(any.build(), Occur.FILTER);
        }
        return all.build();
    }

    Query beginning(String field, String prefix) {
        return new PrefixQuery(new Term(field, LemmaFilter.fold(prefix)));
    }
}
