package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.index.Wording;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Nearest;
import org.elenchus.query.Query;

/**
 * Finds concepts by what readers call them: an id, or a label in any language and in any form of its words. Finds what else a
 * query names, too.
 */
final class Names {
    private final ConceptScheme scheme;
    private final Wording wording;
    private final CorpusNames corpus;
    private final QuoteAnalysis quotes;

    Names(ConceptScheme scheme, Wording wording, CorpusNames corpus, QuoteAnalysis quotes) {
        this.corpus = corpus;
        this.quotes = quotes;
        this.scheme = scheme;
        this.wording = wording;
    }

    /**
     * The concepts of that name, with their namesakes in other papers: one, unless several share a label.
     *
     * @throws ProblemException if there is none, with the nearest name
     */
    List<Concept> concepts(String name) throws ProblemException {
        for (Matcher matcher : List.<Matcher>of(
                c -> c.id().value().equalsIgnoreCase(name),
                c -> c.labels().stream().anyMatch(l -> fold(l.text()).equals(fold(name))),
                c -> c.labels().stream().anyMatch(l -> wording.same(l.text(), name)))) {
            List<Concept> found =
                    scheme.concepts().stream().filter(matcher::matches).toList();
            if (!found.isEmpty()) {
                return namesakes(found);
            }
        }
        throw new ProblemException(List.of(unknown(name)));
    }

    /**
     * The first concept of that name; if it was discovered, with the labels of its namesakes.
     *
     * @throws ProblemException if there is none, with the nearest
     */
    Concept concept(String name) throws ProblemException {
        List<Concept> found = concepts(name);
        Concept first = found.getFirst();
        return first.discovered() ? found.stream().reduce(first, Concept::withLabelsOf) : first;
    }

    /** And those discovered concepts that another paper calls the same: «обучающийся регион (learning region)» and "learning region". */
    private List<Concept> namesakes(List<Concept> found) {
        List<Concept> all = new ArrayList<>(found);
        for (Concept concept : scheme.concepts()) {
            boolean same =
                    concept.discovered() && found.stream().anyMatch(f -> f.discovered() && shareLabel(f, concept));
            if (same && !all.contains(concept)) {
                all.add(concept);
            }
        }
        return all;
    }

    private static boolean shareLabel(Concept one, Concept other) {
        return one.labels().stream()
                .filter(Label::preferred)
                .anyMatch(l -> other.labels().stream()
                        .anyMatch(o -> o.preferred()
                                && o.language().equals(l.language())
                                && fold(o.text()).equals(fold(l.text()))));
    }

    private interface Matcher {
        boolean matches(Concept concept);
    }

    private Problem unknown(String name) {
        List<String> known = scheme.concepts().stream()
                .flatMap(c -> Stream.concat(
                        Stream.of(c.id().value()), c.labels().stream().map(Label::text)))
                .toList();
        Optional<String> near = Nearest.to(name, known);
        return Problem.error(
                Place.file("concepts"),
                "no concept '" + name + "'",
                near.map(n -> "did you mean '" + n + "'? ").orElse("") + "list them all: elenchus concepts");
    }

    /**
     * The query with every concept and document by its id.
     *
     * @throws ProblemException if one is unknown, or a holder or a language is, with the nearest
     */
    Query resolve(Query query) throws IOException, ProblemException {
        return switch (query) {
            case Query.About about -> about(about);
            case Query.And and -> new Query.And(resolve(and.parts()));
            case Query.Or or -> new Query.Or(resolve(or.parts()));
            case Query.Not not -> new Query.Not(resolve(not.part()));
            case Query.All other -> other;
            case Query.Linked linked -> new Query.Linked(linked.link(), resolve(linked.other()));
            case Query.Tokens tokens -> {
                quotes.check(tokens.pattern());
                yield tokens;
            }
            case Query.Text other -> other;
            case Query.Near other -> other;
            case Query.InSection other -> other;
            case Query.Unanswered other -> other;
            case Query.Translation other -> other;
            case Query.OfType other -> other;
            case Query.OnTopic other -> other;
            case Query.HeldBy held -> corpus.holder(held);
            case Query.InLanguage in -> corpus.language(in);
            case Query.Years other -> other;
            case Query.InDocument in -> corpus.document(in);
            case Query.Confident other -> other;
        };
    }

    private Query about(Query.About about) throws ProblemException {
        List<Query> found = concepts(about.concept()).stream()
                .<Query>map(c -> new Query.About(c.id().value()))
                .toList();
        return found.size() == 1 ? found.getFirst() : new Query.Or(found);
    }

    private List<Query> resolve(List<Query> parts) throws IOException, ProblemException {
        List<Query> resolved = new ArrayList<>();
        for (Query part : parts) {
            resolved.add(resolve(part));
        }
        return resolved;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
