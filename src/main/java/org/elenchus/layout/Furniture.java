package org.elenchus.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * What is printed at the edges of pages besides what {@link org.elenchus.extraction.RunningHeads} tells by repetition:
 * heads that stand at one height though each says something else, what shares its height with them, stamps of journals.
 * For one file.
 */
final class Furniture {
    /** Heights that count as one, in points. */
    private static final double LEVEL = 1.3;
    /** Free height between a head and the text, in distances of baselines. */
    private static final double APART = 1.5;
    /** Part of the page at its top and bottom in which heads and feet stand. */
    private static final double EDGE = 0.13;

    /** Share of the lines at one height that stand apart from the text where they are heads. */
    private static final double MOSTLY = 0.75;

    private static final int LONGEST = 160;
    /** Begins as a note does. */
    private static final Pattern NOTE = Pattern.compile("^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§]|\\d{1,3}[.)]?\\s+\\p{L}).*");

    private static final Pattern STAMP = Pattern.compile(
            ".*(?:\\bISSN\\b|©|\\([cс]\\)|\\bCC[ -]BY\\b|creativecommons|copyright|all rights"
                + " reserved|лицензи|licen[cs]e|все права защищены|downloaded (?:from|by)|загружено|скачано|accepted"
                + " manuscript).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<List<PdfLine>> pages;
    private final List<Double> heights;
    private final double usual;
    private final double pitch;
    private final BiPredicate<Integer, PdfLine> noted;
    private final List<Set<PdfLine>> cut = new ArrayList<>();

    /**
     * @param pages their lines from top to bottom of the sheet
     * @param heights of the pages, in points
     * @param usual size of the running text's type
     * @param pitch usual distance of baselines
     * @param repeated whether a line of a page is known for a head or foot
     * @param noted whether a line of a page is known to belong to a note, which is never cut
     */
    Furniture(
            List<List<PdfLine>> pages,
            List<Double> heights,
            double usual,
            double pitch,
            BiPredicate<Integer, Integer> repeated,
            BiPredicate<Integer, PdfLine> noted) {
        this.pages = pages;
        this.heights = heights;
        this.usual = usual;
        this.pitch = pitch;
        this.noted = noted;
        for (int p = 0; p < pages.size(); p++) {
            cut.add(java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>()));
            for (int i = 0; i < pages.get(p).size(); i++) {
                if (repeated.test(p, i)) {
                    cut.get(p).add(pages.get(p).get(i));
                }
            }
        }
        for (boolean top : new boolean[] {true, false}) {
            cutStamps(top);
            cutLevels(top);
            cutBesides(top);
            cutStamps(top);
        }
    }

    boolean isCut(int page, PdfLine line) {
        return cut.get(page).contains(line);
    }

    /** What was cut, in order of the pages, each once. */
    List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (int p = 0; p < pages.size(); p++) {
            for (PdfLine line : pages.get(p)) {
                if (isCut(p, line)) {
                    texts.add(line.text());
                }
            }
        }
        return List.copyOf(texts);
    }

    /** The outermost line of a page that is still there, with the next one inward; empty if there are no two. */
    private List<PdfLine> outermost(int page, boolean top) {
        List<PdfLine> lines = pages.get(page).stream()
                .filter(line -> !cut.get(page).contains(line))
                .toList();
        if (lines.size() < 2) {
            return List.of();
        }
        return top ? lines.subList(0, 2) : List.of(lines.getLast(), lines.get(lines.size() - 2));
    }

    private boolean isAtEdge(int page, PdfLine line, boolean top) {
        double height = heights.get(page);
        return top ? line.base() < EDGE * height : line.base() > (1 - EDGE) * height;
    }

    private boolean mayBe(int page, List<PdfLine> ends, boolean top) {
        PdfLine line = ends.isEmpty() ? null : ends.getFirst();
        return line != null
                && isAtEdge(page, line, top)
                && line.text().length() < LONGEST
                && line.size() < 1.1 * usual
                && !noted.test(page, line)
                && (top || !NOTE.matcher(line.text()).matches());
    }

    private boolean isApart(List<PdfLine> ends) {
        return Math.abs(ends.getFirst().base() - ends.getLast().base()) > APART * pitch;
    }

    /** Lines apart from the text that stand at the same height on two pages and more. */
    private void cutLevels(boolean top) {
        boolean again = true;
        while (again) {
            again = false;
            Set<Integer> with = new HashSet<>();
            for (int p = 0; p < pages.size(); p++) {
                for (int q = 0; q < pages.size(); q++) {
                    if (p != q && onLevel(p, q, top)) {
                        with.add(p);
                    }
                }
            }
            with.removeIf(p -> !isMostlyApart(p, top));
            for (int p : with) {
                again |= cut.get(p).add(outermost(p, top).getFirst());
            }
        }
    }

    /**
     * Whether the outermost lines at the height of a page's stand apart from the text on most pages: the first and the
     * last lines of the text stand at one height, too, and now and then a formula or a list parts one of them from it.
     */
    private boolean isMostlyApart(int page, boolean top) {
        double level = fromEdge(page, outermost(page, top).getFirst(), top);
        int there = 0;
        int apart = 0;
        for (int p = 0; p < pages.size(); p++) {
            List<PdfLine> ends = outermost(p, top);
            if (!ends.isEmpty() && Math.abs(fromEdge(p, ends.getFirst(), top) - level) < LEVEL) {
                there++;
                apart += isApart(ends) ? 1 : 0;
            }
        }
        return apart >= MOSTLY * there;
    }

    private boolean onLevel(int p, int q, boolean top) {
        List<PdfLine> one = outermost(p, top);
        List<PdfLine> other = outermost(q, top);
        return mayBe(p, one, top)
                && !one.getFirst().bold()
                && mayBe(q, other, top)
                && isApart(one)
                && isApart(other)
                && fromEdge(p, one.getFirst(), top) - fromEdge(q, other.getFirst(), top) < LEVEL
                && fromEdge(q, other.getFirst(), top) - fromEdge(p, one.getFirst(), top) < LEVEL
                && Math.abs(one.getFirst().size() - other.getFirst().size()) < 1;
    }

    private double fromEdge(int page, PdfLine line, boolean top) {
        return top ? line.base() : heights.get(page) - line.base();
    }

    /** Outermost lines at the height of a head or foot of another page: that of the first page often says more. */
    private void cutBesides(boolean top) {
        Set<Double> levels = new HashSet<>();
        for (int p = 0; p < pages.size(); p++) {
            for (PdfLine line : cut.get(p)) {
                if (isAtEdge(p, line, top)) {
                    levels.add(fromEdge(p, line, top));
                }
            }
        }
        for (int p = 0; p < pages.size(); p++) {
            List<PdfLine> ends = outermost(p, top);
            while (mayBe(p, ends, top) && isOn(fromEdge(p, ends.getFirst(), top), levels)) {
                cut.get(p).add(ends.getFirst());
                ends = outermost(p, top);
            }
        }
    }

    private static boolean isOn(double place, Set<Double> levels) {
        return levels.stream().anyMatch(level -> Math.abs(level - place) < LEVEL);
    }

    /** What a journal or a library prints about itself and its rights. */
    private void cutStamps(boolean top) {
        for (int p = 0; p < pages.size(); p++) {
            List<PdfLine> ends = outermost(p, top);
            while (mayBe(p, ends, top) && STAMP.matcher(ends.getFirst().text()).matches()) {
                cut.get(p).add(ends.getFirst());
                ends = outermost(p, top);
            }
        }
    }
}
