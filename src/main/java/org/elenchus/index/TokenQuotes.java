package org.elenchus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlCheck;
import org.elenchus.cql.Found;
import org.elenchus.cql.Lexicon;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.TokenRange;

/** Finds a pattern in quotes, in each language with the lexicons of that language. For one thread. */
final class TokenQuotes {
    private final Cql source;
    private final QuoteReader reader;
    private final Map<String, Optional<TokenPattern>> patterns = new HashMap<>();

    TokenQuotes(Cql source, QuoteReader reader) {
        this.source = source;
        this.reader = reader;
    }

    Cql source() {
        return source;
    }

    boolean matches(String quote, String language, Marks marks) {
        return !find(quote, language, marks, true).isEmpty();
    }

    /** Where the pattern matches, within the quote; matches that take no word are left out. */
    List<Span> find(String quote, String language, Marks marks) {
        return find(quote, language, marks, false).stream()
                .filter(span -> !span.isEmpty())
                .toList();
    }

    private List<Span> find(String quote, String language, Marks marks, boolean onlyFirst) {
        Optional<TokenPattern> pattern = patterns.computeIfAbsent(language, this::compile);
        List<Span> spans = new ArrayList<>();
        if (pattern.isPresent()) {
            for (Sentence sentence : reader.sentences(quote, language)) {
                Subject subject = Subject.of(
                        sentence, false, ranges(sentence, marks.concepts()), ranges(sentence, marks.citations()));
                for (Found found : pattern.get().findAll(subject)) {
                    spans.add(
                            found.range().isEmpty()
                                    ? new Span(0, 0)
                                    : found.range().in(sentence));
                    if (onlyFirst) {
                        return spans;
                    }
                }
            }
        }
        return spans;
    }

    /** Empty in a language that lacks a lexicon which the pattern names. */
    private Optional<TokenPattern> compile(String language) {
        Map<String, Lexicon> lexicons = reader.lexicons(language);
        return isSound(source, lexicons) ? Optional.of(TokenPattern.compile(source, lexicons)) : Optional.empty();
    }

    /** Whether a language has the lexicons that a pattern names. */
    static boolean isSound(Cql pattern, Map<String, Lexicon> lexicons) {
        return CqlCheck.of(pattern, lexicons).stream().noneMatch(CqlCheck.Mistake::severe);
    }

    private static List<TokenRange> ranges(Sentence sentence, List<Span> spans) {
        List<TokenRange> ranges = new ArrayList<>();
        for (Span span : spans) {
            if (sentence.span().contains(span)) {
                int start = sentence.tokenAt(span.start());
                int end = span.isEmpty() ? start : sentence.tokenAt(span.end() - 1) + 1;
                if (start < end && end <= sentence.tokens().size()) {
                    ranges.add(new TokenRange(start, end));
                }
            }
        }
        return ranges;
    }
}
