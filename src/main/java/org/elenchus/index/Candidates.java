package org.elenchus.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.elenchus.cql.Anchors;
import org.elenchus.cql.Anchors.Anchor;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Lexicon;

/** Which units a pattern over words might match, as far as the index can tell: by the words that it cannot do without. */
final class Candidates {
    /** So many alternatives still pay: each is a list of postings to be merged. */
    private static final int MOST_WORDS = 400;

    private final WordQueries words;
    private final QuoteReader reader;
    private final Query units;

    Candidates(WordQueries words, QuoteReader reader, Query units) {
        this.words = words;
        this.reader = reader;
        this.units = units;
    }

    /** In each language with the lexicons of that language; all units, where a language's pattern needs no word. */
    Query of(Cql pattern) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String language : reader.languages()) {
            Map<String, Lexicon> lexicons = reader.lexicons(language);
            if (TokenQuotes.isSound(pattern, lexicons)) {
                BooleanQuery.Builder all = new BooleanQuery.Builder().add(units, Occur.FILTER);
                for (Set<Anchor> clause : Anchors.of(pattern, lexicons).clauses()) {
                    clause(clause, looksAtForms(pattern)).ifPresent(q -> all.add(q, Occur.FILTER));
                }
                any.add(all.build(), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Empty if the index cannot tell. */
    private Optional<Query> clause(Set<Anchor> anchors, boolean looksAtForms) {
        if (anchors.size() > Math.min(MOST_WORDS, IndexSearcher.getMaxClauseCount())) {
            return Optional.empty();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Anchor anchor : anchors) {
            Optional<Query> query = switch (anchor) {
                case Anchor.Word word -> word(word.text());
                // the index knows lemmas: how a form begins, it does not
                case Anchor.Prefix prefix ->
                    looksAtForms ? Optional.empty() : Optional.of(words.beginning(Fields.QUOTE, prefix.text()));
                case Anchor.Part part -> Optional.empty();
                case Anchor.Mark mark -> Optional.empty();
            };
            if (query.isEmpty()) {
                return Optional.empty();
            }
            any.add(query.get(), Occur.SHOULD);
        }
        return Optional.of(any.build());
    }

    /** Signs are not in the index. */
    private Optional<Query> word(String text) {
        return text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')
                ? Optional.of(words.possibly(Fields.QUOTE, text))
                : Optional.empty();
    }

    private static boolean looksAtForms(Cql pattern) {
        return List.of("word", "form").stream().anyMatch(pattern.toString()::contains);
    }
}
