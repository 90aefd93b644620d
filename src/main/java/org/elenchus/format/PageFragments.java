package org.elenchus.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.elenchus.text.Box;
import org.elenchus.text.Document;
import org.elenchus.text.Span;

/**
 * Places on pages as fragment identifiers of PDF (RFC 8118): {@code page=3&viewrect=56.7,100,163.8,24.5&highlight=56.7,220.5,100,112.1},
 * what follows {@code #} in the address of the file. {@code viewrect} (left, top, width, height) holds all that stands on the page,
 * a {@code highlight} (left, right, top, bottom) each printed line; both count points from the upper left corner of the page as shown.
 */
final class PageFragments {
    static final String STANDARD = "http://tools.ietf.org/rfc/rfc8118";

    private PageFragments() {}

    /** One for each page that a stretch of the text stands on, in the order of reading; none where the source is no PDF. */
    static List<String> of(Document document, Span span) {
        return document.source().mediaType().equals("application/pdf") ? of(document.boxes(span)) : List.of();
    }

    static List<String> of(List<Box> boxes) {
        SequencedMap<Integer, List<Box>> pages = new LinkedHashMap<>();
        boxes.forEach(box ->
                pages.computeIfAbsent(box.page(), page -> new ArrayList<>()).add(box));
        return pages.values().stream().map(PageFragments::fragment).toList();
    }

    private static String fragment(List<Box> lines) {
        Box all = lines.stream().reduce(PageFragments::around).orElseThrow();
        StringBuilder fragment = new StringBuilder("page=" + all.page());
        fragment.append("&viewrect=").append(numbers(all.left(), all.top(), all.width(), all.height()));
        for (Box line : lines) {
            fragment.append("&highlight=").append(numbers(line.left(), line.right(), line.top(), line.bottom()));
        }
        return fragment.toString();
    }

    private static Box around(Box one, Box other) {
        return new Box(
                one.page(),
                Math.min(one.left(), other.left()),
                Math.min(one.top(), other.top()),
                Math.max(one.right(), other.right()),
                Math.max(one.bottom(), other.bottom()));
    }

    private static String numbers(double a, double b, double c, double d) {
        return number(a) + "," + number(b) + "," + number(c) + "," + number(d);
    }

    /** To a tenth of a point, as boxes are kept. */
    private static String number(double points) {
        String tenths = String.format(Locale.ROOT, "%.1f", points);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }
}
