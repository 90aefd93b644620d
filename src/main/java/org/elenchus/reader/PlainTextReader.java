package org.elenchus.reader;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.Charsets;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.RunningHeads;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.repair.LineCleaner;
import org.elenchus.text.Span;

/** Reads plain text in any encoding; a form feed begins a page. */
public final class PlainTextReader implements SourceReader {
    private static final double MOST_ODD_CHARACTERS = 0.02;
    private static final int A_FEW = 3;

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws ProblemException {
        String text = Charsets.decode(file, problems);
        int odd = oddCharacters(text);
        if (odd > A_FEW && odd > MOST_ODD_CHARACTERS * text.length()) {
            throw file.refused(
                    "is not text, though no other known format either",
                    "save it as PDF, DOCX, HTML or UTF-8 text and ingest that");
        }
        return layOut(text);
    }

    /** Finds the lines of a text; where it has pages, their heads, feet and numbers are cut. */
    public static RawText layOut(String text) {
        List<List<RawLine>> pages = pages(text);
        if (pages.size() == 1) {
            return RawText.of(text, pages.getFirst(), List.of(""));
        }
        double full = pages.stream().mapToDouble(PlainTextReader::height).max().orElse(1);
        RunningHeads heads = new RunningHeads(
                pages.stream().map(page -> edges(text, page, full)).toList());
        List<RawLine> lines = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            boolean first = p > 0;
            for (int i = 0; i < pages.get(p).size(); i++) {
                if (!heads.isCut(p, i)) {
                    RawLine line = pages.get(p).get(i);
                    lines.add(first ? line.atTop() : line);
                    first = false;
                }
            }
        }
        return RawText.of(text, lines, heads.labels());
    }

    private static List<List<RawLine>> pages(String text) {
        List<List<RawLine>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        int blank = 0;
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            RawLine line = line(text, at, end, pages.size() - 1, blank);
            if (line == null) {
                blank++;
            } else {
                pages.getLast().add(line);
                blank = 0;
            }
            if (end < text.length() && text.charAt(end) == '\f') {
                pages.add(new ArrayList<>());
                blank = 0;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return pages;
    }

    private static double height(List<RawLine> page) {
        return page.stream().mapToDouble(line -> 1 + line.gapAbove()).sum();
    }

    /**
     * Each line with its place on the page, by counting lines from the nearer edge.
     *
     * @param full lines of a full page
     */
    private static List<RunningHeads.Edge> edges(String text, List<RawLine> page, double full) {
        double height = height(page);
        List<RunningHeads.Edge> edges = new ArrayList<>();
        double down = 0;
        for (RawLine line : page) {
            down += 1 + line.gapAbove();
            double place = 2 * down > height ? full - (height - down) : down;
            edges.add(new RunningHeads.Edge(line.span().cover(text), 10 * place / full));
        }
        return edges;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && "\n\r\f\u2028\u2029\u0085\u000B".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static @org.jspecify.annotations.Nullable RawLine line(String text, int from, int to, int page, int blank) {
        int start = from;
        int left = 0;
        while (start < to && isEmpty(text.charAt(start))) {
            left += text.charAt(start) == '\t' ? 4 : 1;
            start++;
        }
        int end = to;
        while (end > start && isEmpty(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return null;
        }
        return new RawLine(
                new Span(start, end),
                LineKind.LINE,
                0,
                page,
                blank,
                left,
                left + end - start,
                RawLine.Column.UNKNOWN,
                0,
                false);
    }

    private static boolean isEmpty(char c) {
        return LineCleaner.isBlank(c) || Character.isISOControl(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static int oddCharacters(String text) {
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085';
            odd += control || c == '\uFFFD' || !Character.isDefined(c) ? 1 : 0;
        }
        return odd;
    }
}
