package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.extraction.RawText;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/** Brings reference markers that a file marks up to their places in the canonical text. */
public final class MarkedCitations {
    private static final Pattern DASH = Pattern.compile("\\s?[–—-]\\s?");

    private final String text;
    private final Alignment alignment;
    private final List<String> keys;
    private int lastEnd = -1;
    private String lastId = "";

    /** @param keys of the references, in order */
    public MarkedCitations(String text, Alignment alignment, List<String> keys) {
        this.text = text;
        this.alignment = alignment;
        this.keys = keys;
    }

    public List<Citation> of(List<RawText.RawCitation> marked) {
        List<Citation> citations = new ArrayList<>();
        for (RawText.RawCitation raw : marked) {
            for (Alignment.Run run : alignment.runs()) {
                if (run.original().contains(raw.span().start())) {
                    place(raw, run, citations);
                    break;
                }
            }
        }
        citations.sort((a, b) -> a.span().compareTo(b.span()));
        return citations;
    }

    private void place(RawText.RawCitation raw, Alignment.Run run, List<Citation> citations) {
        int start = Math.min(
                run.canonical().end() - 1,
                run.canonical().start() + raw.span().start() - run.original().start());
        int end = Math.min(text.length(), start + raw.span().length());
        List<String> ids = new ArrayList<>();
        for (String key : raw.keys()) {
            int at = keys.indexOf(key);
            if (at >= 0) {
                ids.add("r" + (at + 1));
            }
        }
        if (lastEnd >= 0
                && start > lastEnd
                && DASH.matcher(text.substring(lastEnd, start)).matches()) {
            between(lastId, ids).forEach(id -> ids.add(0, id));
        }
        lastEnd = end;
        lastId = ids.isEmpty() ? "" : ids.getLast();
        Span span = withBrackets(new Span(start, end));
        if (!citations.isEmpty() && citations.getLast().span().overlaps(span)) {
            Citation last = citations.removeLast();
            Span both = new Span(
                    Math.min(last.span().start(), span.start()),
                    Math.max(last.span().end(), span.end()));
            ids.addAll(0, last.references());
            citations.add(
                    new Citation(both, both.cover(text), ids.stream().distinct().toList()));
        } else {
            citations.add(new Citation(span, span.cover(text), ids));
        }
    }

    /** The entries that a range leaves out between its ends. */
    private static List<String> between(String first, List<String> next) {
        List<String> left = new ArrayList<>();
        if (!first.isEmpty() && !next.isEmpty()) {
            for (int n = number(next.getFirst()) - 1; n > number(first); n--) {
                left.add("r" + n);
            }
        }
        return left;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** The whole pair of brackets in which a marker stands, if it does. */
    private Span withBrackets(Span span) {
        for (String pair : new String[] {"[]", "()"}) {
            int open = text.lastIndexOf(pair.charAt(0), span.start());
            int close = text.indexOf(pair.charAt(1), Math.max(span.start(), span.end() - 1));
            boolean near = open >= 0 && close >= 0 && close - open < 300;
            if (near
                    && text.lastIndexOf(pair.charAt(1), span.start() - 1) < open
                    && text.substring(open, close).indexOf('\n') < 0
                    && text.substring(open + 1, close).indexOf(pair.charAt(0)) < 0) {
                return new Span(open, close + 1);
            }
        }
        return span;
    }
}
