package org.elenchus;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elenchus.argument.Holder;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Facet;
import org.elenchus.query.Nearest;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;

/**
 * Finds what a query names of the papers themselves: holders, languages, documents. Where there are no papers yet, every name
 * is good.
 */
record CorpusNames(DocumentNames documents, Lookup lookup) {
    /** Languages that the program can mine, whether or not there is a paper in them. */
    private static final List<String> LANGUAGES = List.of("en", "ru");

    private static final int ALL = Integer.MAX_VALUE;

    /** Asks the index. */
    interface Lookup {
        SearchResult search(Search question) throws IOException;
    }

    /** @throws ProblemException if nobody of this name holds anything, with the nearest */
    Query holder(Query.HeldBy held) throws IOException, ProblemException {
        boolean isOfAnyPaper =
                List.of(Holder.AUTHOR.name(), Holder.CRITICS.name()).contains(held.holder());
        if (isOfAnyPaper || isFound(held)) {
            return held;
        }
        Set<String> holders = values(Facet.Field.HOLDER);
        if (holders.isEmpty()) {
            return held;
        }
        Set<String> known = new LinkedHashSet<>(holders);
        holders.forEach(h -> known.addAll(Arrays.asList(h.split("[;,\\s]+", -1))));
        throw unknown(
                "no holder '" + held.holder() + "'",
                held.holder(),
                known,
                "list the most frequent: elenchus search --facets 20");
    }

    /** @throws ProblemException if there is nothing in this language and the program does not know it */
    Query language(Query.InLanguage in) throws IOException, ProblemException {
        Set<String> known = values(Facet.Field.LANGUAGE);
        boolean isEmpty = known.isEmpty();
        known.addAll(LANGUAGES);
        if (isEmpty || known.contains(in.language())) {
            return in;
        }
        throw unknown(
                "no paper in the language '" + in.language() + "'",
                in.language(),
                known,
                "known: " + String.join(", ", known));
    }

    /**
     * The document by its id.
     *
     * @throws ProblemException if there is none of this name, with the nearest
     */
    Query document(Query.InDocument in) throws IOException, ProblemException {
        boolean isGood = isFound(in) || documents.workspace().documentIds().isEmpty();
        return isGood ? in : new Query.InDocument(documents.id(in.document()));
    }

    private boolean isFound(Query query) throws IOException {
        return lookup.search(Search.of(query, 1)).total() > 0;
    }

    private Set<String> values(Facet.Field field) throws IOException {
        Set<String> values = new TreeSet<>();
        lookup.search(new Search(new Query.All(), Search.Order.DOCUMENT, 0, 1, ALL)).facets().stream()
                .filter(f -> f.field() == field)
                .forEach(f -> f.counts().forEach(c -> values.add(c.value())));
        return values;
    }

    private static ProblemException unknown(String what, String name, Set<String> known, String otherwise) {
        String near =
                Nearest.to(name, known).map(n -> "did you mean '" + n + "'? ").orElse("");
        return new ProblemException(List.of(Problem.error(Place.file("query"), what, near + otherwise)));
    }
}
