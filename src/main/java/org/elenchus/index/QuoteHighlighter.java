package org.elenchus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.elenchus.text.Span;

/** Finds what a query's words matched in a quote, by running them again on that quote alone: the index keeps no offsets. */
final class QuoteHighlighter {
    private final Analyzer analyzer;

    QuoteHighlighter(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** In order, overlapping ones joined. */
    List<Span> highlight(String quote, List<Query> parts) throws IOException {
        if (parts.isEmpty()) {
            return List.of();
        }
        MemoryIndex memory = new MemoryIndex(true);
        memory.addField(Fields.QUOTE, quote, analyzer);
        IndexSearcher searcher = memory.createSearcher();
        List<Span> spans = new ArrayList<>();
        for (Query part : parts) {
            Matches matches = searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(searcher.getIndexReader().leaves().getFirst(), 0);
            if (matches != null) {
                collect(matches.getMatches(Fields.QUOTE), spans);
            }
        }
        return joined(spans);
    }

    private static void collect(MatchesIterator match, List<Span> spans) throws IOException {
        while (match != null && match.next()) {
            spans.add(new Span(match.startOffset(), match.endOffset()));
        }
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
