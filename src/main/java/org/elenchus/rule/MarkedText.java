package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.TokenRange;

/**
 * An example sentence with its marks taken out: {@code [the match]}, {@code {a concept}}, {@code <a citation>}; a
 * backslash before a mark that is meant literally. Square brackets inside angle brackets are literal. A beginning
 * {@code …} and blank says that the sentence does not open its paragraph.
 *
 * @param text without marks
 * @param paragraphStart whether it opens its paragraph
 * @param matches what stood in square brackets
 * @param mistake what is wrong with the marks, if anything is
 */
record MarkedText(
        String text,
        boolean paragraphStart,
        List<Span> matches,
        List<Span> concepts,
        List<Span> citations,
        Optional<String> mistake) {
    private static final String OPENING = "[{<";
    private static final String CLOSING = "]}>";
    private static final String CONTINUED = "… ";

    static MarkedText parse(String marked) {
        boolean opens = !marked.startsWith(CONTINUED);
        String rest = opens ? marked : marked.substring(CONTINUED.length());
        StringBuilder text = new StringBuilder();
        List<List<Span>> spans = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int[] starts = {-1, -1, -1};
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            int open = OPENING.indexOf(c);
            int close = CLOSING.indexOf(c);
            boolean literal = starts[2] >= 0 && c != '>';
            if (c == '\\' && i + 1 < rest.length()) {
                text.append(rest.charAt(++i));
            } else if (open >= 0 && starts[open] < 0 && !literal) {
                starts[open] = text.length();
            } else if (close >= 0 && starts[close] >= 0 && !literal) {
                spans.get(close).add(new Span(starts[close], text.length()));
                starts[close] = -1;
            } else if ((open >= 0 || close >= 0) && !literal) {
                return wrong("'" + c + "' has no partner");
            } else {
                text.append(c);
            }
        }
        for (int kind = 0; kind < starts.length; kind++) {
            if (starts[kind] >= 0) {
                return wrong("'" + OPENING.charAt(kind) + "' is never closed");
            }
        }
        return new MarkedText(text.toString(), opens, spans.get(0), spans.get(1), spans.get(2), Optional.empty());
    }

    private static MarkedText wrong(String mistake) {
        return new MarkedText("", true, List.of(), List.of(), List.of(), Optional.of(mistake));
    }

    /** What is to be matched of one of its sentences. */
    RuleInput input(Sentence sentence) {
        return new RuleInput(
                sentence,
                paragraphStart && text.substring(0, sentence.span().start()).isBlank(),
                tokens(sentence, concepts),
                tokens(sentence, citations));
    }

    /** The tokens under spans, of those spans that this sentence has. */
    static List<TokenRange> tokens(Sentence sentence, List<Span> spans) {
        List<TokenRange> ranges = new ArrayList<>();
        for (Span span : spans) {
            int start = sentence.tokenAt(span.start());
            int end = sentence.tokenAt(span.end() - 1);
            if (end < sentence.tokens().size()
                    && sentence.tokens().get(end).span().start() < span.end()) {
                end++;
            }
            if (sentence.span().overlaps(span) && start < end) {
                ranges.add(new TokenRange(start, end));
            }
        }
        return ranges;
    }
}
