package org.elenchus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.elenchus.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query's words matched in a quote, by running them again on that quote alone: the index keeps no offsets. For one
 * thread.
 */
final class QuoteHighlighter {
    private final List<Query> parts;
    private final List<TokenQuotes> patterns;
    private final Analyzer analyzer;

    QuoteHighlighter(List<Query> parts, List<TokenQuotes> patterns, Analyzer analyzer) {
        this.parts = List.copyOf(parts);
        this.patterns = List.copyOf(patterns);
        this.analyzer = analyzer;
    }

    /** In order, overlapping ones joined. */
    List<Span> highlight(Document unit) throws IOException {
        String quote = unit.get(Fields.QUOTE);
        List<Span> spans = new ArrayList<>();
        for (TokenQuotes pattern : patterns) {
            spans.addAll(pattern.find(quote, unit.get(Fields.LANGUAGE), Fields.marks(unit)));
        }
        if (!parts.isEmpty()) {
            words(quote, spans);
        }
        return joined(spans);
    }

    private void words(String quote, List<Span> spans) throws IOException {
        MemoryIndex memory = new MemoryIndex(true);
        memory.addField(Fields.QUOTE, quote, analyzer);
        IndexSearcher searcher = memory.createSearcher();
        for (Query part : parts) {
            Matches matches = searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(searcher.getIndexReader().leaves().getFirst(), 0);
            if (matches != null) {
                collect(matches.getMatches(Fields.QUOTE), spans);
            }
        }
    }

    private static void collect(@Nullable MatchesIterator match, List<Span> spans) throws IOException {
        while (match != null && match.next()) {
            MatchesIterator words = match.getSubMatches();
            if (words == null) {
                spans.add(new Span(match.startOffset(), match.endOffset()));
            } else {
                collect(words, spans); // not what stands between two words that are near each other
            }
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
