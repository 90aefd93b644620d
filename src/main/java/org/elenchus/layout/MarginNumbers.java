package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of lines or paragraphs in the margin: bare numbers that stand outside the text, below one another, and grow.
 * For one page.
 */
final class MarginNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int FEWEST = 4;
    /** Part of the lines that numbers of lines stand at, at least. */
    private static final double MOST = 0.6;
    /** Lines that may begin or end beyond the numbers, as a part of all. */
    private static final double BEYOND = 0.1;

    private final List<PdfWord> words;
    private final List<List<PdfWord>> rows = new ArrayList<>();

    private MarginNumbers(List<PdfWord> words) {
        this.words = words;
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::base));
        for (PdfWord word : sorted) {
            if (rows.isEmpty() || word.base() - rows.getLast().getFirst().base() > 0.35 * word.size()) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfWord::left)));
    }

    /** The page without its marginal numbers. */
    static PdfPage cut(PdfPage page) {
        Set<PdfWord> margin = new MarginNumbers(page.words()).find();
        if (margin.isEmpty()) {
            return page;
        }
        List<PdfWord> rest =
                page.words().stream().filter(word -> !margin.contains(word)).toList();
        return page.with(rest);
    }

    private Set<PdfWord> find() {
        Set<PdfWord> found = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (boolean left : new boolean[] {true, false}) {
            found.addAll(side(left));
        }
        return found;
    }

    private List<PdfWord> side(boolean left) {
        Map<PdfWord, List<PdfWord>> candidates = new java.util.LinkedHashMap<>();
        for (List<PdfWord> row : rows) {
            PdfWord word = left ? row.getFirst() : row.getLast();
            if (NUMBER.matcher(word.text()).matches() && isApart(row, left)) {
                candidates.put(word, row);
            }
        }
        for (PdfWord one : candidates.keySet()) {
            List<PdfWord> column = candidates.keySet().stream()
                    .filter(word -> Math.abs(word.right() - one.right()) < 2 || Math.abs(word.left() - one.left()) < 1)
                    .toList();
            if (column.size() >= FEWEST && grow(column) && isOutside(column, left) && isNumbering(column, candidates)) {
                return column;
            }
        }
        return List.of();
    }

    private static boolean isApart(List<PdfWord> row, boolean left) {
        if (row.size() == 1) {
            return true;
        }
        return left
                ? row.get(1).left() - row.getFirst().right() > 0.45 * row.get(1).size()
                : row.getLast().left() - row.get(row.size() - 2).right()
                        > 0.45 * row.getFirst().size();
    }

    private static boolean grow(List<PdfWord> column) {
        int down = 0;
        for (int i = 1; i < column.size(); i++) {
            down += value(column.get(i)) > value(column.get(i - 1)) ? 0 : 1;
        }
        return down * 10 <= column.size();
    }

    private static int value(PdfWord word) {
        return Integer.parseInt(word.text());
    }

    /** Whether nearly all other text stands on one side of the numbers. */
    private boolean isOutside(List<PdfWord> column, boolean left) {
        double edge = left
                ? column.stream().mapToDouble(PdfWord::right).max().orElse(0)
                : column.stream().mapToDouble(PdfWord::left).min().orElse(0);
        Set<PdfWord> numbers = new HashSet<>(column);
        long beyond = words.stream()
                .filter(word -> !numbers.contains(word) && (left ? word.left() < edge : word.right() > edge))
                .map(PdfWord::base)
                .distinct()
                .count();
        return beyond <= Math.max(2, BEYOND * rows.size());
    }

    /** Whether they count lines (one by one or in steps of five) or are smaller than what they stand beside. */
    private boolean isNumbering(List<PdfWord> column, Map<PdfWord, List<PdfWord>> rowOf) {
        if (column.size() >= MOST * rows.size()) {
            return true;
        }
        long fives = column.stream().filter(word -> value(word) % 5 == 0).count();
        long small = column.stream()
                .filter(word -> rowOf.getOrDefault(word, List.of()).stream()
                        .anyMatch(other -> word.isSmallerThan(other.size())))
                .count();
        return fives == column.size() || small >= 0.8 * column.size();
    }
}
