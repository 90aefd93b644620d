package org.elenchus.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.concept.Concept;

/**
 * What papers say of a concept, in the order of reading. Each quote stands in exactly one of the lists of points, but for answers,
 * which may stand with several criticisms. Immutable.
 *
 * @param concept the concept
 * @param language ISO 639-1 code of the language that most of the quotes have; English where there are none
 * @param proposals who brought it forward
 * @param origins links to what it came from
 * @param descendants links from what came from it
 * @param neighbours other links
 * @param definitions the earliest first
 * @param criteria those that most papers share first
 * @param claims likewise; without those that answer criticisms
 * @param merits likewise
 * @param examples likewise
 * @param criticisms by topic; in a topic those that most papers share first
 * @param timeline by year, works of unknown year last
 * @param papers the papers that are quoted, by year
 * @param cited the works that the quotes cite and that are no papers of these
 */
public record Dossier(
        Concept concept,
        String language,
        List<Proposal> proposals,
        List<Link> origins,
        List<Link> descendants,
        List<Link> neighbours,
        List<Point> definitions,
        List<Point> criteria,
        List<Point> claims,
        List<Point> merits,
        List<Point> examples,
        List<Point> criticisms,
        List<Moment> timeline,
        List<SourcePaper> papers,
        List<CitedWork> cited) {
    public Dossier {
        proposals = List.copyOf(proposals);
        origins = List.copyOf(origins);
        descendants = List.copyOf(descendants);
        neighbours = List.copyOf(neighbours);
        definitions = List.copyOf(definitions);
        criteria = List.copyOf(criteria);
        claims = List.copyOf(claims);
        merits = List.copyOf(merits);
        examples = List.copyOf(examples);
        criticisms = List.copyOf(criticisms);
        timeline = List.copyOf(timeline);
        papers = List.copyOf(papers);
        cited = List.copyOf(cited);
    }

    /** The criticisms that nobody answers, in their order. */
    public List<Point> unanswered() {
        return criticisms.stream().filter(Point::isUnanswered).toList();
    }

    /** What says a quote again in another language, by number. */
    public List<Quote> translations() {
        return Stream.of(definitions, criteria, claims, merits, examples, criticisms)
                .flatMap(List::stream)
                .flatMap(s -> s.translations().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Quote::number))
                .toList();
    }

    /** Every quote once, by number, without translations. */
    public List<Quote> quotes() {
        return Stream.concat(
                        Stream.of(definitions, criteria, claims, merits, examples, criticisms)
                                .flatMap(List::stream)
                                .flatMap(s -> s.quotes().stream()),
                        criticisms.stream().flatMap(s -> s.against().stream()))
                .distinct()
                .sorted(Comparator.comparingInt(Quote::number))
                .toList();
    }

    /** The papers, and after them the works that they cite. */
    public List<Bibliography.Entry> bibliography() {
        return Stream.concat(
                        papers.stream().map(SourcePaper::entry), cited.stream().map(CitedWork::entry))
                .distinct()
                .toList();
    }
}
