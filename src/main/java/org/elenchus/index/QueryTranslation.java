package org.elenchus.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.elenchus.query.Query;

/** Our queries in Lucene's terms. Words weigh by BM25, a main concept by a little; everything else only narrows. */
final class QueryTranslation {
    private static final float MAIN_CONCEPT_WEIGHT = 0.5f;

    private final LemmaAnalyzer analyzer;

    QueryTranslation(LemmaAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All all -> units();
            case Query.Word word -> words(Fields.QUOTE, word.text());
            case Query.Phrase phrase -> words(Fields.QUOTE, phrase.text());
            case Query.About about -> about(about.concept());
            case Query.OfType type -> exactly(Fields.TYPE, type.type().label());
            case Query.OnTopic topic -> exactly(Fields.TOPIC, topic.topic().label());
            case Query.HeldBy holder -> narrowing(words(Fields.HOLDER, holder.holder()));
            case Query.InLanguage language -> exactly(Fields.LANGUAGE, language.language());
            case Query.Years years -> narrowing(IntPoint.newRangeQuery(Fields.YEAR, years.from(), years.to()));
            case Query.InDocument document -> exactly(Fields.IN, document.document());
            case Query.Confident confident ->
                narrowing(DoublePoint.newRangeQuery(Fields.CONFIDENCE, confident.least(), Double.MAX_VALUE));
            case Query.And and -> all(and.parts());
            case Query.Or or -> any(or.parts());
            case Query.Not not -> all(List.of(not));
        };
    }

    /** What to highlight in quotes: every word and phrase that is asked for, not those that are excluded. */
    List<org.apache.lucene.search.Query> highlights(Query query) {
        List<org.apache.lucene.search.Query> found = new ArrayList<>();
        switch (query) {
            case Query.Word word -> found.add(translate(word));
            case Query.Phrase phrase -> found.add(translate(phrase));
            case Query.And and -> and.parts().forEach(p -> found.addAll(highlights(p)));
            case Query.Or or -> or.parts().forEach(p -> found.addAll(highlights(p)));
            case Query.All a -> {}
            case Query.About a -> {}
            case Query.OfType a -> {}
            case Query.OnTopic a -> {}
            case Query.HeldBy a -> {}
            case Query.InLanguage a -> {}
            case Query.Years a -> {}
            case Query.InDocument a -> {}
            case Query.Confident a -> {}
            case Query.Not a -> {}
        }
        return found;
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean positive = false;
        for (Query part : parts) {
            if (part instanceof Query.Not not) {
                builder.add(translate(not.part()), Occur.MUST_NOT);
            } else {
                builder.add(translate(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            builder.add(units(), Occur.FILTER);
        }
        return builder.build();
    }

    private org.apache.lucene.search.Query any(List<Query> parts) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        parts.forEach(part -> builder.add(translate(part), Occur.SHOULD));
        return builder.build();
    }

    private static org.apache.lucene.search.Query about(String concept) {
        org.apache.lucene.search.Query main =
                new ConstantScoreQuery(new TermQuery(new Term(Fields.MAIN_CONCEPT, concept)));
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.CONCEPT, concept)), Occur.FILTER)
                .add(new BoostQuery(main, MAIN_CONCEPT_WEIGHT), Occur.SHOULD)
                .build();
    }

    private static org.apache.lucene.search.Query units() {
        return exactly(Fields.KIND, Fields.UNIT);
    }

    private static org.apache.lucene.search.Query exactly(String field, String value) {
        return narrowing(new TermQuery(new Term(field, value)));
    }

    private static org.apache.lucene.search.Query narrowing(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    /** Words side by side; text without any word matches nothing. */
    private org.apache.lucene.search.Query words(String field, String text) {
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
}
