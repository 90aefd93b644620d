package org.elenchus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.text.Span;

/** Random papers and questions from few words, so that questions find something; and lemmas that need no dictionary. */
final class Corpora {
    /** The first four letters; «стали» is of two words. */
    static final Lemmas LEMMAS = new Lemmas() {
        @Override
        public Collection<String> of(String word) {
            return word.equals("стали")
                    ? Set.of("сталь", "стать")
                    : Set.of(word.substring(0, Math.min(4, word.length())));
        }

        @Override
        public String version() {
            return "test";
        }
    };

    private static final List<String> WORDS = List.of(
            "регион",
            "регионы",
            "Регионами",
            "стали",
            "сталь",
            "стать",
            "отсутствует",
            "отсутствие",
            "учёный",
            "ученые",
            "learning",
            "learns",
            "regions",
            "lack",
            "социально-экономический",
            "экономики",
            "2001",
            "т.е.");

    private static final List<String> CONCEPTS = List.of("learning-region", "cluster", "сеть");

    private Corpora() {}

    /** A paper with its units. */
    record MinedPaper(Paper paper, Annotations annotations) {}

    static Arbitrary<MinedPaper> papers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of("", "1999", "2004", "2010a"),
                        units().list().ofMaxSize(6))
                .as((n, year, drafts) -> new MinedPaper(
                        new Paper("paper-" + n, "p" + n + ".pdf", "On " + n, List.of("A. Enns"), year),
                        numbered(drafts)));
    }

    private static Annotations numbered(List<ArgumentUnit> drafts) {
        List<ArgumentUnit> units = new ArrayList<>();
        for (ArgumentUnit draft : drafts) {
            int start = units.size() * 100;
            units.add(new ArgumentUnit(
                    "u" + (units.size() + 1),
                    draft.type(),
                    new Span(start, start + draft.quote().length()),
                    draft.quote(),
                    draft.concepts(),
                    draft.holder(),
                    draft.topic(),
                    List.of(),
                    "3",
                    "Critique",
                    draft.language(),
                    draft.confidence(),
                    List.of()));
        }
        return new Annotations("mined", "", units, List.of(), List.of(), List.of());
    }

    private static Arbitrary<ArgumentUnit> units() {
        return Combinators.combine(
                        Arbitraries.of(UnitType.class),
                        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.of(CONCEPTS).map(ConceptId::new).list().ofMaxSize(2),
                        Arbitraries.of("author", "critics", "Р. Флорида", "Florida"),
                        Arbitraries.of(Topic.STATUS, Topic.EVIDENCE).optional(),
                        Arbitraries.of("ru", "en"),
                        Arbitraries.doubles().between(0, 1).ofScale(3))
                .as((type, words, concepts, holder, topic, language, confidence) -> new ArgumentUnit(
                        "",
                        type,
                        new Span(0, 0),
                        String.join(" ", words),
                        concepts,
                        new Holder(holder),
                        topic,
                        List.of(),
                        "",
                        "",
                        language,
                        confidence,
                        List.of()));
    }

    static Arbitrary<Query> queries() {
        return Arbitraries.recursive(Corpora::leaves, Corpora::deeper, 0, 3);
    }

    private static Arbitrary<Query> deeper(Arbitrary<Query> inner) {
        Arbitrary<List<Query>> parts = inner.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(parts.map(Query.And::new), parts.map(Query.Or::new), inner.map(Query.Not::new));
    }

    private static Arbitrary<Query> leaves() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, words()),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Query.All())),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(CONCEPTS).map(Query.About::new)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(UnitType.class).map(Query.OfType::new)),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of(Topic.STATUS, Topic.SCOPE).map(Query.OnTopic::new)),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of("author", "Флорида", "р. флорида", "Enns")
                                .map(Query.HeldBy::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("ru", "en", "de").map(Query.InLanguage::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(new Query.Years(1999, 2004), new Query.Years(0, 9999))),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("paper-1", "p2.pdf", "p3").map(Query.InDocument::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(0.0, 0.5, 1.0).map(Query.Confident::new)));
    }

    private static Arbitrary<Query> words() {
        Arbitrary<Query> single = Arbitraries.of(WORDS).map(Query.Word::new);
        Arbitrary<Query> several = Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> new Query.Phrase(String.join(" ", words)));
        return Arbitraries.oneOf(single, several);
    }
}
