package org.elenchus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlSyntaxException;
import org.elenchus.cql.Lexicon;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

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

    /** Words and signs of a text as one sentence, each with the first of its lemmas. */
    static final QuoteReader READER = new QuoteReader() {
        @Override
        public List<Sentence> sentences(String text, String language) {
            List<Token> tokens = Pattern.compile("[\\p{L}\\p{N}.-]+|\\p{P}")
                    .matcher(text)
                    .results()
                    .map(m -> new Token(new Span(m.start(), m.end()), m.group(), lemma(m.group()), "NOUN", "Case=Nom"))
                    .toList();
            return tokens.isEmpty()
                    ? List.of()
                    : List.of(new Sentence(new Span(0, text.length()), language, 0, tokens));
        }

        private static String lemma(String form) {
            String folded = form.toLowerCase(Locale.ROOT).replace('ё', 'е');
            return folded.equals("стали") ? "сталь" : folded.substring(0, Math.min(4, folded.length()));
        }

        @Override
        public Map<String, Lexicon> lexicons(String language) {
            return Map.of();
        }

        @Override
        public List<String> languages() {
            return List.of("en", "ru");
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
                    units.size() % 2 == 0 ? "Critique" : "Регионы и сети",
                    draft.language(),
                    draft.confidence(),
                    List.of()));
        }
        return new Annotations("mined", "", units, relations(units), List.of(), List.of());
    }

    /** Each unit bears on the one before it, and the last on the first. */
    private static List<Relation> relations(List<ArgumentUnit> units) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i < units.size(); i++) {
            String from = units.get(i).id();
            int kind = units.get(i).quote().length() % 3;
            relations.add(new Relation.OfUnits(from, "u" + i, Relation.UnitKind.values()[kind]));
            if (i == units.size() - 1) {
                relations.add(new Relation.OfUnits(from, "u1", Relation.UnitKind.ATTACKS));
            }
        }
        return relations;
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
        return Arbitraries.oneOf(
                parts.map(Query.And::new),
                parts.map(Query.Or::new),
                inner.map(Query.Not::new),
                Combinators.combine(Arbitraries.of(Query.Link.class), inner).as(Query.Linked::new));
    }

    private static Arbitrary<Query> leaves() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, words()),
                net.jqwik.api.Tuple.of(4, inexact()),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Query.All())),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("critique", "сеть", "Регион").map(Query.InSection::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(true, false).map(Query.Unanswered::new)),
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

    private static Arbitrary<Query> inexact() {
        Arbitrary<Query.Text> near = Arbitraries.oneOf(
                Arbitraries.of("регион", "Стали", "learning", "lack", "2001").map(Query.Word::new),
                Arbitraries.of("рег", "l", "стат").map(Query.Prefix::new));
        return Arbitraries.oneOf(
                Arbitraries.of("рег", "Ст", "le", "эконом", "2").map(Query.Prefix::new),
                Arbitraries.of("ригион", "lakc", "стлаь", "leran", "учен").map(Query.Fuzzy::new),
                Combinators.combine(near, near, Arbitraries.integers().between(1, 4))
                        .as(Query.Near::new),
                Arbitraries.of(
                                "[lemma=\"реги\"]",
                                "[lemma=\"сталь\"] []{0,2} [lemma=\"lear\"]",
                                "[word=\"регионы\" | lemma=\"lack\"]",
                                "[word=\"рег.*\"] [pos=\"NOUN\"]+ [lemma!=\"учен\"]",
                                "<s> [lemma=\"соци\"]",
                                "[lemma=\"эко.*\"] </s>",
                                "[pos=\"VERB\"]")
                        .map(Corpora::pattern));
    }

    private static Query pattern(String text) {
        try {
            return new Query.Tokens(Cql.parse(text));
        } catch (CqlSyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
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
