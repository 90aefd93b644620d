package org.elenchus.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.NoteMarker;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawNotes;
import org.elenchus.extraction.RawText;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/**
 * Finds the markers of notes that stand in the lines of running text: those that the file marks up, and what looks like
 * one where a note of that marker stands on the page or among the endnotes. For one file.
 */
final class NoteMarks {
    private static final Pattern RAISED = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?:[,–-][⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*");
    private static final Pattern SIGN =
            Pattern.compile("(?<=[\\p{L}\\p{N}.,;:!?…»”\")])\\s?(?:\\*{1,4}|[†‡]{1,2})(?=$|[\\s.,;:)])");
    private static final Pattern SQUARE = Pattern.compile("\\[\\d{1,3}(?:\\s*[,–-]\\s*\\d{1,3})*\\]");
    /** A number at the end of a word or after the mark that follows one: its letters may be raised without a trace. */
    private static final Pattern GLUED =
            Pattern.compile("(\\p{L}*\\p{Ll}{2}[»”\"’]?[.,;:!?…)]?[»”\"’]?)(\\d{1,3})(?=$|[\\s.,;:!?…)»”\"])");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?iu)(?:рис|илл?|табл|гл|стр|разд|вып|ст|пп|кн|тт?|сс|figs?|tab|vols?|secs?|eqs?|nos?|art|pp|chaps?|n)\\.");
    private static final Pattern YEAR = Pattern.compile(".*(?<!\\d)(?:1\\d|20)\\d\\d", Pattern.DOTALL);
    /** What carries exponents. */
    private static final Set<String> UNITS = Set.of(
            "м", "км", "см", "мм", "дм", "кг", "га", "т", "с", "m", "km", "cm", "mm", "kg", "ft", "s", "ha", "mi",
            "in");

    private final RawText raw;
    private final Map<Integer, Set<String>> byPage = new HashMap<>();
    private final Set<String> endnotes = new HashSet<>();
    private boolean listed;

    private NoteMarks(RawText raw) {
        this.raw = raw;
        boolean end = false;
        for (RawLine line : raw.lines()) {
            String text = line.span().cover(raw.text());
            Optional<SectionKind> heading = HeadingWords.kindOf(text);
            if (heading.isPresent()) {
                end = heading.get() == SectionKind.NOTES;
                listed |= heading.get() == SectionKind.REFERENCES;
            }
            if (isNote(line) || end) {
                NoteMarker.of(text)
                        .ifPresent(begins -> byPage.computeIfAbsent(line.page(), page -> new HashSet<>())
                                .add(begins.label()));
            }
            if (end) {
                NoteMarker.of(text).ifPresent(begins -> endnotes.add(begins.label()));
            }
        }
    }

    /** In order, without overlap. */
    static List<Span> of(RawText raw) {
        NoteMarks marks = new NoteMarks(raw);
        TreeSet<Span> found = new TreeSet<>();
        raw.notes().marks().stream().filter(RawNotes.Mark::isSure).forEach(mark -> found.add(mark.span()));
        if (!marks.byPage.isEmpty()) {
            marks.find(found);
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            }
        }
        return apart;
    }

    private static boolean isNote(RawLine line) {
        return line.kind() == LineKind.NOTE_LINE || line.kind() == LineKind.NOTE;
    }

    private void find(Set<Span> found) {
        for (RawLine line : prose()) {
            find(line, line.span().cover(raw.text()), found);
        }
        for (RawNotes.Mark mark : raw.notes().marks()) {
            for (RawLine line : raw.lines()) {
                if (!mark.isSure()
                        && line.span().contains(mark.span())
                        && isKnown(mark.span().cover(raw.text()), line)) {
                    found.add(mark.span());
                }
            }
        }
        if (raw.notes().notes().isEmpty()) {
            findGlued(found);
        }
    }

    /** Lines that are neither notes nor entries. */
    private List<RawLine> prose() {
        List<RawLine> prose = new ArrayList<>();
        boolean apparatus = false;
        for (RawLine line : raw.lines()) {
            Optional<SectionKind> heading = HeadingWords.kindOf(line.span().cover(raw.text()));
            apparatus = heading.map(kind -> kind == SectionKind.NOTES || kind == SectionKind.REFERENCES)
                    .orElse(apparatus);
            if (!isNote(line) && !apparatus && line.kind() != LineKind.REFERENCE) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** Of what a page's notes have no raised marker for: the first number that is glued to a word. */
    private void findGlued(Set<Span> found) {
        Map<Integer, Set<String>> missing = new HashMap<>();
        byPage.forEach((page, labels) -> missing.put(page, new HashSet<>(labels)));
        for (RawLine line : raw.lines()) {
            for (Span mark : found) {
                if (line.span().contains(mark)) {
                    missing.getOrDefault(line.page(), new HashSet<>())
                            .removeAll(NoteMarker.labels(mark.cover(raw.text())));
                }
            }
        }
        for (RawLine line : prose()) {
            Matcher mark = GLUED.matcher(line.span().cover(raw.text()));
            while (mark.find()) {
                boolean due = missing.getOrDefault(line.page(), Set.of()).contains(mark.group(2));
                if (due && !ABBREVIATED.matcher(mark.group(1)).matches()) {
                    int shift = line.span().start();
                    found.add(new Span(mark.start(2) + shift, mark.end(2) + shift));
                    missing.getOrDefault(line.page(), new HashSet<>()).remove(mark.group(2));
                }
            }
        }
    }

    private void find(RawLine line, String text, Set<Span> found) {
        int shift = line.span().start();
        for (Pattern pattern : List.of(RAISED, SIGN)) {
            Matcher mark = pattern.matcher(text);
            while (mark.find()) {
                if (isKnown(mark.group(), line) && (pattern == SIGN || mayCarry(text, mark.start()))) {
                    int blank =
                            mark.group().length() - mark.group().stripLeading().length();
                    found.add(new Span(mark.start() + blank + shift, mark.end() + shift));
                }
            }
        }
        if (!endnotes.isEmpty() && !listed) {
            SQUARE.matcher(text)
                    .results()
                    .filter(mark -> endnotes.containsAll(NoteMarker.labels(mark.group())))
                    .forEach(mark -> found.add(new Span(mark.start() + shift, mark.end() + shift)));
        }
    }

    /** Whether notes with these labels stand on the page, on one beside it, or at the end. */
    private boolean isKnown(String marker, RawLine line) {
        List<String> labels = NoteMarker.labels(marker);
        return !labels.isEmpty()
                && (endnotes.containsAll(labels)
                        || List.of(line.page(), line.page() + 1, line.page() - 1).stream()
                                .anyMatch(page ->
                                        byPage.getOrDefault(page, Set.of()).containsAll(labels)));
    }

    /** Whether what stands before a raised number can have a note: a word, a year or a closing mark, but no unit. */
    private static boolean mayCarry(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end);
        if (!word.isEmpty()) {
            boolean variable = word.length() == 1 && word.charAt(0) < 0x400;
            return !variable && !UNITS.contains(word);
        }
        char last = text.charAt(end - 1);
        return Character.isDigit(last)
                ? YEAR.matcher(text.substring(0, end)).matches()
                : ".,;:!?…»”\")]%’'".indexOf(last) >= 0;
    }
}
