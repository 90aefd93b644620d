package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.argument.UnitType;
import org.elenchus.bibliography.Bibliography;

/**
 * Sets quotes beside the years of the works that they are from. What a paper says of another person's view, with that person's work
 * cited, belongs to the year of that work.
 */
final class Timeline {
    private static final Comparator<Quote> INSIDE = Comparator.comparingInt(
                    (Quote q) -> UnitType.READING_ORDER.indexOf(q.type()))
            .thenComparingDouble(q -> -q.confidence())
            .thenComparingInt(Quote::number);

    private Timeline() {}

    static List<Moment> of(List<Quote> quotes, ShortNames names) {
        Map<Bibliography.Entry, List<Quote>> byWork = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            byWork.computeIfAbsent(work(quote), w -> new ArrayList<>()).add(quote);
        }
        List<Moment> moments = new ArrayList<>();
        var read = quotes.stream().map(q -> q.passage().paper().entry()).collect(Collectors.toSet());
        byWork.forEach((work, said) -> {
            said.sort(INSIDE);
            moments.add(new Moment(
                    work.work().year().replaceAll("\\D", ""), names.of(work), work, !read.contains(work), said));
        });
        moments.sort(Comparator.comparing((Moment m) -> PaperDraft.year(m.work().work()))
                .thenComparing(Moment::name)
                .thenComparing(m -> m.work().key()));
        return moments;
    }

    /** The work that a quote reports, if it is one and dated; else the paper. */
    private static Bibliography.Entry work(Quote quote) {
        boolean isReported = !quote.passage().holder().isAuthor()
                && quote.cited().size() == 1
                && !quote.cited().getFirst().entry().work().year().isEmpty();
        return isReported
                ? quote.cited().getFirst().entry()
                : quote.passage().paper().entry();
    }
}
