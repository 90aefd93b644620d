package org.elenchus.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.elenchus.argument.UnitType;
import org.elenchus.query.Query;

/** Our queries in Lucene's terms. Words weigh by BM25, a main concept by a little; everything else only narrows. */
final class QueryTranslation {
    private static final float MAIN_CONCEPT_WEIGHT = 0.5f;

    private final WordQueries words;
    private final QuoteReader reader;
    private final Candidates candidates;

    QueryTranslation(LemmaAnalyzer analyzer, QuoteReader reader) {
        this.words = new WordQueries(analyzer);
        this.reader = reader;
        this.candidates = new Candidates(words, reader, units());
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All all -> units();
            case Query.Text text -> words.of(Fields.QUOTE, text);
            case Query.Near near -> narrowing(words.near(Fields.QUOTE, near));
            case Query.Tokens tokens ->
                new TokensQuery(candidates.of(tokens.pattern()), new TokenQuotes(tokens.pattern(), reader));
            case Query.About about -> about(about.concept());
            case Query.OfType type -> exactly(Fields.TYPE, type.type().label());
            case Query.OnTopic topic -> exactly(Fields.TOPIC, topic.topic().label());
            case Query.HeldBy holder -> narrowing(words.value(Fields.HOLDER, holder.holder()));
            case Query.InLanguage language -> exactly(Fields.LANGUAGE, language.language());
            case Query.Years years -> narrowing(IntPoint.newRangeQuery(Fields.YEAR_RANGE, years.from(), years.to()));
            case Query.InDocument document -> exactly(Fields.IN, document.document());
            case Query.InSection section -> narrowing(section(section.section()));
            case Query.Linked linked -> narrowing(new LinkedQuery(linked.link(), translate(linked.other())));
            case Query.Unanswered unanswered -> narrowing(unanswered(unanswered.is()));
            case Query.Translation translation -> exactly(Fields.TRANSLATION, Boolean.toString(translation.is()));
            case Query.Confident confident ->
                narrowing(DoublePoint.newRangeQuery(Fields.CONFIDENCE_RANGE, confident.least(), Double.MAX_VALUE));
            case Query.And and -> all(and.parts());
            case Query.Or or -> any(or.parts());
            case Query.Not not -> all(List.of(not));
        };
    }

    /** Finds what was searched for in a quote: every word and phrase that is asked for, not those that are excluded. */
    QuoteHighlighter highlighter(Query query, LemmaAnalyzer analyzer) {
        List<org.apache.lucene.search.Query> parts = new ArrayList<>();
        List<TokenQuotes> patterns = new ArrayList<>();
        collect(query, parts, patterns);
        return new QuoteHighlighter(parts, patterns, analyzer);
    }

    private void collect(Query query, List<org.apache.lucene.search.Query> found, List<TokenQuotes> patterns) {
        switch (query) {
            case Query.Text text -> found.add(translate(text));
            case Query.Near near -> found.add(words.near(Fields.QUOTE, near));
            case Query.Tokens tokens -> patterns.add(new TokenQuotes(tokens.pattern(), reader));
            case Query.And and -> and.parts().forEach(p -> collect(p, found, patterns));
            case Query.Or or -> or.parts().forEach(p -> collect(p, found, patterns));
            case Query.All a -> {}
            case Query.About a -> {}
            case Query.OfType a -> {}
            case Query.OnTopic a -> {}
            case Query.HeldBy a -> {}
            case Query.InLanguage a -> {}
            case Query.Years a -> {}
            case Query.InDocument a -> {}
            case Query.Confident a -> {}
            case Query.InSection a -> {}
            case Query.Linked a -> {}
            case Query.Unanswered a -> {}
            case Query.Translation a -> {}
            case Query.Not a -> {}
        }
    }

    private org.apache.lucene.search.Query section(String name) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        SectionNames.like(name).forEach(n -> any.add(words.value(Fields.SECTION, n), Occur.SHOULD));
        SectionNames.kinds(name)
                .forEach(kind -> any.add(new TermQuery(new Term(Fields.SECTION_KIND, kind)), Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query unanswered(boolean is) {
        return new BooleanQuery.Builder()
                .add(exactly(Fields.TYPE, UnitType.CRITICISM.label()), Occur.FILTER)
                .add(
                        new TermQuery(new Term(Fields.LINKS, Query.Link.ATTACKED_BY.label())),
                        is ? Occur.MUST_NOT : Occur.FILTER)
                .build();
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
}
