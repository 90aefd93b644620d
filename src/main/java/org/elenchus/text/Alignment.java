package org.elenchus.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps a canonical text back to the original it was made from. A list of runs, in order, that covers the canonical
 * text without gaps: inside a run of equal lengths, characters map one to one; otherwise the whole run maps to the
 * whole original stretch (an edit). Original stretches never go backwards within a page but may be skipped (deleted
 * hyphens, running heads) and, where columns were put in order, may jump.
 *
 * @param runs in canonical order
 */
public record Alignment(List<Run> runs) {

    /**
     * @param canonical stretch of the canonical text, not empty
     * @param original stretch of the original text; empty where the canonical characters were inserted
     */
    public record Run(Span canonical, Span original) {
        boolean isIdentity() {
            return canonical.length() == original.length();
        }
    }

    public Alignment {
        runs = List.copyOf(runs);
        int at = 0;
        for (Run run : runs) {
            if (run.canonical().start() != at || run.canonical().isEmpty()) {
                throw new IllegalArgumentException("run " + run + " does not continue at " + at);
            }
            at = run.canonical().end();
        }
    }

    /** The alignment of a text with itself. */
    public static Alignment identity(int length) {
        Span all = new Span(0, length);
        return new Alignment(length == 0 ? List.of() : List.of(new Run(all, all)));
    }

    /** The smallest original stretch that holds everything the canonical span came from. */
    public Span toOriginal(Span canonical) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = first(canonical.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.canonical().start() >= canonical.end() && i > first(canonical.start())) {
                break;
            }
            Span original = originalOf(run, canonical);
            start = Math.min(start, original.start());
            end = Math.max(end, original.end());
        }
        return start > end ? new Span(0, 0) : new Span(start, end);
    }

    /**
     * The original stretches that the characters of a canonical span came from, blanks aside: where lines were joined, what stood
     * between them in the file is not among them.
     *
     * @param text the canonical text
     * @return in the order of the canonical text, which may differ from that of the original
     */
    public List<Span> toOriginals(Span canonical, String text) {
        List<Span> originals = new ArrayList<>();
        for (int i = first(canonical.start()); i < runs.size(); i++) {
            Run run = runs.get(i);
            int start = Math.max(run.canonical().start(), canonical.start());
            int end = Math.min(run.canonical().end(), canonical.end());
            if (start >= end) {
                break;
            }
            Span original = originalOf(run, canonical);
            if (!original.isEmpty() && !text.substring(start, end).isBlank()) {
                originals.add(original);
            }
        }
        return originals;
    }

    /** This alignment, read through another that maps this one's original further back. */
    public Alignment through(Alignment deeper) {
        List<Run> composed = new ArrayList<>();
        for (Run run : runs) {
            if (run.isIdentity()) {
                composeIdentity(run, deeper, composed);
            } else {
                composed.add(new Run(run.canonical(), deeper.toOriginal(run.original())));
            }
        }
        return new Alignment(composed);
    }

    private static void composeIdentity(Run run, Alignment deeper, List<Run> out) {
        int shift = run.canonical().start() - run.original().start();
        for (int i = deeper.first(run.original().start()); i < deeper.runs.size(); i++) {
            Run below = deeper.runs.get(i);
            int start = Math.max(below.canonical().start(), run.original().start());
            int end = Math.min(below.canonical().end(), run.original().end());
            if (start >= end) {
                break;
            }
            Span part = new Span(start, end);
            out.add(new Run(new Span(start + shift, end + shift), originalOf(below, part)));
        }
    }

    private static Span originalOf(Run run, Span canonical) {
        if (!run.isIdentity()) {
            return run.original();
        }
        int start = Math.max(canonical.start(), run.canonical().start());
        int end = Math.max(start, Math.min(canonical.end(), run.canonical().end()));
        int shift = run.original().start() - run.canonical().start();
        return new Span(start + shift, end + shift);
    }

    private int first(int canonicalOffset) {
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).canonical().end() <= canonicalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
