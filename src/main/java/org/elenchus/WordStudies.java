package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.concordance.Collocate;
import org.elenchus.concordance.Collocations;
import org.elenchus.concordance.Concordance;
import org.elenchus.concordance.Contents;
import org.elenchus.concordance.Frequencies;
import org.elenchus.concordance.KwicLine;
import org.elenchus.index.CorpusIndex;
import org.elenchus.index.QuoteReader;
import org.elenchus.query.Hit;
import org.elenchus.query.Query;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.workspace.Workspace;

/** How words are used in the units of a workspace. For one thread. */
public final class WordStudies {
    private final Workspace workspace;
    private final CorpusIndex index;
    private final QuoteReader quotes;

    WordStudies(Workspace workspace, CorpusIndex index, QuoteReader quotes) {
        this.workspace = workspace;
        this.index = index;
        this.quotes = quotes;
    }

    /** What units can be counted by. */
    public enum By {
        LEMMA,
        CONCEPT,
        TYPE,
        TOPIC,
        HOLDER,
        PAPER,
        YEAR,
        LANGUAGE
    }

    /**
     * What a query finds in its context; nothing for a query that asks for no words.
     *
     * @param query with concepts and documents by their ids
     * @param width characters on each side, at most
     */
    public List<KwicLine> kwic(Query query, int width, Concordance.Order order) throws IOException {
        List<Hit> hits = new ArrayList<>();
        index.each(query, hit -> {
            if (!hit.highlights().isEmpty()) {
                hits.add(hit);
            }
        });
        hits.sort(Comparator.comparing(h -> h.paper().id()));
        List<KwicLine> lines = new ArrayList<>();
        String document = "";
        String text = "";
        for (Hit hit : hits) {
            if (!hit.paper().id().equals(document)) {
                document = hit.paper().id();
                text = workspace.document(document).text();
            }
            lines.addAll(Concordance.lines(hit, text, width));
        }
        lines.sort(Concordance.by(order));
        return lines;
    }

    /**
     * Counts the units that match, or their words.
     *
     * @param query with concepts and documents by their ids
     * @param most how many values of each group, at most
     */
    public List<Frequencies.Count> frequencies(Query query, By by, Optional<By> group, int most) throws IOException {
        Frequencies counts = new Frequencies();
        index.each(query, hit -> {
            List<String> values = values(hit, by);
            for (String name : group.isPresent() ? values(hit, group.get()) : List.of("")) {
                values.forEach(value -> counts.add(name, value, 1));
            }
        });
        return counts.list(most);
    }

    private List<String> values(Hit hit, By by) {
        return switch (by) {
            case LEMMA -> lemmas(hit);
            case CONCEPT ->
                hit.concepts().stream().map(ConceptId::value).distinct().toList();
            case TYPE -> List.of(hit.type().label());
            case TOPIC -> hit.topic().map(Topic::label).stream().toList();
            case HOLDER -> List.of(hit.holder().name());
            case PAPER -> List.of(hit.paper().id());
            case YEAR -> Stream.of(hit.paper().year()).filter(y -> !y.isEmpty()).toList();
            case LANGUAGE -> List.of(hit.language());
        };
    }

    private List<String> lemmas(Hit hit) {
        return quotes.sentences(hit.quote(), hit.language()).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(Contents::isOne)
                .map(Token::lemma)
                .toList();
    }

    /**
     * The words near what a query finds, the closest first.
     *
     * @param query with concepts and documents by their ids
     * @param window how many words on each side count as near
     * @param least how often a word must stand near to count
     */
    public List<Collocate> collocations(Query query, int window, int least) throws IOException {
        Collocations near = new Collocations(window);
        index.each(query, hit -> {
            if (!hit.highlights().isEmpty()) {
                List<Sentence> sentences = quotes.sentences(hit.quote(), hit.language());
                near.add(sentences, hit.highlights());
            }
        });
        return near.list(least, index::frequency);
    }
}
