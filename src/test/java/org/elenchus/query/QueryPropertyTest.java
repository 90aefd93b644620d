package org.elenchus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlSyntaxException;
import org.elenchus.problem.ProblemException;

class QueryPropertyTest {

    @Property
    void whatIsPrintedReadsBackAsItWas(@ForAll("queries") Query query) throws ProblemException {
        assertThat(QueryParser.parse(query.toString())).isEqualTo(query);
    }

    @Property
    void anyTextIsAQueryOrAProblem(@ForAll String text) {
        try {
            assertThat(QueryParser.parse(text)).isNotNull();
        } catch (ProblemException e) {
            assertThat(e.problems()).hasSize(1);
            assertThat(e.problems().getFirst().place().column()).isBetween(1, text.length() + 1);
        }
    }

    @Provide
    static Arbitrary<Query> queries() {
        return Arbitraries.recursive(QueryPropertyTest::simple, QueryPropertyTest::deeper, 0, 3);
    }

    private static Arbitrary<Query> deeper(Arbitrary<Query> inner) {
        Arbitrary<List<Query>> parts = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                parts.map(Query.And::new),
                parts.map(Query.Or::new),
                inner.map(Query.Not::new),
                Combinators.combine(Arbitraries.of(Query.Link.class), inner).as(Query.Linked::new));
    }

    private static Arbitrary<Query> simple() {
        Arbitrary<String> quotable = Arbitraries.of(List.of(
                "learning region",
                "обучающийся регион",
                "paper.pdf",
                "A: b",
                "(2001)",
                "Р. Флорида",
                "-x",
                "a«b»",
                "*"));
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        Arbitrary<String> words = Arbitraries.of("регион", "т.е", "self-made", "100%", "nearby", "a~b");
        Arbitrary<Query.Text> texts = Arbitraries.oneOf(
                words.map(Query.Prefix::new),
                words.map(Query.Fuzzy::new),
                words.map(Query.Word::new),
                quotable.map(Query.Phrase::new));
        return Arbitraries.oneOf(
                texts,
                Combinators.combine(texts, texts, Arbitraries.integers().between(1, 99))
                        .as(Query.Near::new),
                Arbitraries.of(
                                "[lemma=\"risk\"]",
                                "([word=\"\\)\"] | \"b c\\\"(\") []{0,3}? x:[pos=\"NOUN\"]",
                                "<s> @weak <concept/>")
                        .map(QueryPropertyTest::pattern),
                quotable.map(Query.InSection::new),
                Arbitraries.of(true, false).map(Query.Unanswered::new),
                Arbitraries.of(true, false).map(Query.Translation::new),
                Arbitraries.of("регион", "learning", "т.е.", "self-made", "100%", "и", "ORGAN", "NOTE", "a/b")
                        .map(Query.Word::new),
                quotable.map(Query.Phrase::new),
                quotable.map(Query.About::new),
                quotable.map(Query.HeldBy::new),
                quotable.map(Query.InDocument::new),
                quotable.map(Query.InLanguage::new),
                Arbitraries.of(UnitType.class).map(Query.OfType::new),
                Arbitraries.of(Topic.class).map(Query.OnTopic::new),
                Arbitraries.doubles().between(0, 1).ofScale(3).map(Query.Confident::new),
                Combinators.combine(years, years).as((a, b) -> new Query.Years(Math.min(a, b), Math.max(a, b))),
                Arbitraries.just(new Query.All()));
    }

    private static Query pattern(String text) {
        try {
            return new Query.Tokens(Cql.parse(text));
        } catch (CqlSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
