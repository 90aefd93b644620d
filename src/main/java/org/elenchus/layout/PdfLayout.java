package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawNotes;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.RunningHeads;
import org.elenchus.text.Metadata;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/**
 * Lays the pages of a PDF out as lines in reading order: heads and feet cut, footnotes and table rows told apart. For
 * one file.
 */
final class PdfLayout {
    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<CalledNotes> called = new ArrayList<>();
    private final RunningHeads heads;
    private final Furniture furniture;
    private final double usual;
    private final double pitch;

    private final StringBuilder text = new StringBuilder();
    private final List<RawLine> lines = new ArrayList<>();
    private final PlacedLines places;
    private final List<List<Pending>> notes = new ArrayList<>();
    private final List<RawNotes.Mark> marks = new ArrayList<>();

    private static final Pattern LEADING = Pattern.compile("^\\d{1,3}(?=\\D)");

    /** Entries of a list of references may be small and numbered like notes. */
    private boolean inSmallReferences;

    /** The number of the last small entry that was met. */
    private int entries;

    /** Whether the note that a line may belong to is one. */
    private boolean noted;

    private record Pending(PdfLine line, int page) {}

    PdfLayout(List<PdfPage> printed) {
        List<PdfPage> sheets = printed.stream().map(MarginNumbers::cut).toList();
        places = new PlacedLines(printed);
        usual = usualSize(sheets);
        layColumns(sheets);
        List<List<RunningHeads.Edge>> edges = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            double height = Math.max(1, sheets.get(p).height());
            CalledNotes notes = new CalledNotes(pages.get(p), usual);
            called.add(notes);
            edges.add(fromTop(p).stream()
                    .map(line -> new RunningHeads.Edge(line.text(), 10 * line.base() / height, notes.holds(line)))
                    .toList());
        }
        heads = new RunningHeads(edges);
        pitch = pitch();
        furniture = new Furniture(
                IntStream.range(0, pages.size()).mapToObj(this::fromTop).toList(),
                sheets.stream().map(PdfPage::height).toList(),
                usual,
                pitch,
                heads::isCut,
                (p, line) -> called.get(p).holds(line));
    }

    /** A page that shows no gutter of its own may have the one that most others have. */
    private void layColumns(List<PdfPage> sheets) {
        List<PageColumns> columns =
                sheets.stream().map(sheet -> new PageColumns(sheet, usual)).toList();
        List<List<PageColumns.Gutter>> gutters =
                columns.stream().map(PageColumns::gutters).toList();
        List<PageColumns.Gutter> common = common(gutters);
        long with =
                gutters.stream().filter(found -> found.size() == common.size()).count();
        boolean usually = common.size() > 0 && with * 2 >= sheets.size();
        for (int p = 0; p < sheets.size(); p++) {
            PageColumns page = columns.get(p);
            List<PageColumns.Gutter> own = gutters.get(p);
            boolean borrow = usually
                    && (own.size() < common.size() || isWiderThan(own, common))
                    && common.stream().allMatch(page::allows);
            pages.add(page.lines(borrow ? common : own, p == 0));
        }
    }

    /** The gutters of most pages that have any, as the page shows them where they are narrowest. */
    private static List<PageColumns.Gutter> common(List<List<PageColumns.Gutter>> gutters) {
        Map<Integer, Long> sizes = gutters.stream()
                .filter(found -> !found.isEmpty())
                .collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()));
        int usual = sizes.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return gutters.stream()
                .filter(found -> usual > 0 && found.size() == usual)
                .min(Comparator.comparingDouble(found ->
                        found.stream().mapToDouble(PageColumns.Gutter::width).sum()))
                .orElse(List.of());
    }

    /** Whether a page shows the same gutters, but so wide that what hangs into them seems to stand across. */
    private static boolean isWiderThan(List<PageColumns.Gutter> own, List<PageColumns.Gutter> common) {
        return own.size() == common.size()
                && IntStream.range(0, own.size())
                        .allMatch(i -> own.get(i).width() > 1.3 * common.get(i).width()
                                && Math.abs(own.get(i).middle() - common.get(i).middle())
                                        < own.get(i).width() / 2);
    }

    private List<PdfLine> fromTop(int page) {
        return pages.get(page).stream()
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .toList();
    }

    /** The size in which most letters are set. */
    private static double usualSize(List<PdfPage> sheets) {
        double[] byTenth = new double[1_000];
        for (PdfPage sheet : sheets) {
            for (PdfWord word : sheet.words()) {
                byTenth[(int) Math.min(999, word.size() * 10)] += word.text().length();
            }
        }
        int best = IntStream.range(0, byTenth.length)
                .reduce((a, b) -> byTenth[b] > byTenth[a] ? b : a)
                .orElse(100);
        return Math.max(1, best / 10.0);
    }

    /** The usual distance of baselines. */
    private double pitch() {
        List<Double> steps = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                double step = page.get(i).base() - page.get(i - 1).base();
                if (step > 0 && step < 3 * usual && Math.abs(page.get(i).size() - usual) < 1) {
                    steps.add(step);
                }
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1.2 * usual : steps.get(steps.size() / 2);
    }

    RawText toRawText(Metadata properties) {
        for (int p = 0; p < pages.size(); p++) {
            layPage(p);
        }
        for (List<Pending> note : notes) {
            for (int i = 0; i < note.size(); i++) {
                Pending line = note.get(i);
                add(line.line(), LineKind.NOTE_LINE, line.page(), i == 0 ? 1 : 0);
            }
        }
        RawText raw = new RawText(
                text.toString(),
                lines,
                heads.labels(),
                Metadata.NONE,
                properties,
                List.of(),
                List.of(),
                "",
                furniture.texts());
        return raw.boxed(places.boxes()).noted(new RawNotes(marks, List.of()));
    }

    private void layPage(int p) {
        List<PdfLine> kept =
                pages.get(p).stream().filter(line -> !furniture.isCut(p, line)).toList();
        PdfNotes found = new PdfNotes(kept, usual, pitch, isNoteOpen(), called.get(p));
        List<PdfLine> body = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            PdfLine line = kept.get(i);
            if (HeadingWords.kindOf(line.text()).equals(Optional.of(SectionKind.REFERENCES))) {
                inSmallReferences = i + 1 == kept.size() || kept.get(i + 1).size() < PdfNotes.SMALLER * usual;
                noted = false;
                entries = 0;
            }
            PdfNotes.Place place = found.of(i);
            if (inSmallReferences) {
                noted = place != PdfNotes.Place.NONE && (place == PdfNotes.Place.NEXT ? noted : isNextNote(line, body));
            } else {
                noted = true;
            }
            switch (noted ? place : PdfNotes.Place.NONE) {
                case FIRST -> notes.add(new ArrayList<>(List.of(new Pending(line, p))));
                case NEXT -> notes.getLast().add(new Pending(line, p));
                case NONE -> body.add(line);
            }
        }
        Captioned captioned = new Captioned(body, usual, pitch);
        for (int i = 0; i < body.size(); i++) {
            boolean table = captioned.holds(i) || isRow(body, i);
            add(body.get(i), table ? LineKind.TABLE : LineKind.LINE, p, gap(body, i));
        }
    }

    private boolean isNoteOpen() {
        return !notes.isEmpty()
                && !PdfNotes.isFinished(notes.getLast().getLast().line());
    }

    /** Whether small type among small references is a note: its marker is raised, its number is due, or it is smaller. */
    private boolean isNextNote(PdfLine line, List<PdfLine> above) {
        Matcher number = LEADING.matcher(line.text());
        double before = above.isEmpty() ? 0 : above.getLast().size();
        boolean smaller = before < PdfNotes.SMALLER * usual && line.size() < 0.95 * before;
        if (PdfNotes.isRaised(line) || !number.find()) {
            return PdfNotes.isRaised(line);
        }
        if (smaller) {
            return true;
        }
        int found = Integer.parseInt(number.group());
        boolean entry = found == entries + 1;
        entries = entry ? found : entries;
        return !entry && found == notes.size() + 1;
    }

    /** Whether a line is a row of a table: in pieces that stand under or over those of its neighbour. */
    private static boolean isRow(List<PdfLine> lines, int i) {
        PdfLine line = lines.get(i);
        return (i > 0 && line.isAlignedWith(lines.get(i - 1)))
                || (i + 1 < lines.size() && line.isAlignedWith(lines.get(i + 1)));
    }

    /** Free height above a line, in line heights beyond the usual; negative at the top of a column, where none can be seen. */
    private double gap(List<PdfLine> page, int i) {
        if (i == 0) {
            return -1;
        }
        double step = page.get(i).base() - page.get(i - 1).base();
        double usually = Math.max(pitch, 1.15 * page.get(i).size());
        return step < 0 ? -1 : step <= 1.3 * usually ? 0 : step / usually - 1;
    }

    private void add(PdfLine line, LineKind kind, int page, double gap) {
        int start = text.length();
        List<Span> words = line.appendTo(text);
        places.add(line, page, words);
        line.raised(words).forEach(mark -> marks.add(new RawNotes.Mark(mark, "")));
        RawLine.Column column = line.column();
        lines.add(new RawLine(
                new Span(start, text.length()),
                kind,
                0,
                page,
                gap,
                line.left() - column.left(),
                line.right() - column.left(),
                new RawLine.Column(0, column.width()),
                line.size(),
                line.bold()));
        text.append('\n');
    }
}
