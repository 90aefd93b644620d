package org.elenchus.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a paper out as journals do, for tests: justified lines with broken words, one or two columns, running heads, page
 * numbers, footnotes with raised markers.
 */
final class Typesetter {
    private static final double TOP = 80;
    private static final double BOTTOM = 780;
    private static final double SIZE = 10;
    private static final double NOTE = 8;
    private static final double INDENT = 15;
    private static final double LEADING = 1.25;
    private static final String VOWELS = "аеёиоуыэюяaeiouyАЕЁИОУЫЭЮЯAEIOUY";

    /** @param note a footnote that its middle carries, empty if none */
    record Paragraph(String text, boolean heading, String note) {}

    /** @param marker the number raised after its last word, 0 if none */
    private record Line(List<String> words, double indent, double size, boolean full, int marker, double gap) {}

    private final PdfSheets sheets = new PdfSheets();
    private final int columns;
    private final double width;
    private final String head;
    private final List<String> notes = new ArrayList<>();
    private final List<String> columnNotes = new ArrayList<>();
    private int page = 11;
    private int column;
    private double down = TOP;
    private double top = TOP;

    private Typesetter(int columns, String head) {
        this.columns = columns;
        this.head = head;
        width = columns == 1 ? 440 : 225;
    }

    static byte[] pdf(int columns, String title, String author, List<Paragraph> paragraphs) {
        Typesetter setter = new Typesetter(columns, title.substring(0, Math.min(40, title.length())));
        setter.furniture();
        for (Line line : setter.lines(title, 15, 440, 0, 0)) {
            setter.sheets.print(PdfSheets.LEFT, setter.down, 15, String.join(" ", line.words()));
            setter.down += 20;
        }
        setter.sheets.print(PdfSheets.LEFT, setter.down, 10, author);
        setter.top = setter.down + 30;
        setter.down = setter.top;
        for (Paragraph paragraph : paragraphs) {
            setter.set(paragraph);
        }
        setter.notesAtFoot();
        return setter.sheets.bytes();
    }

    private void furniture() {
        sheets.print(PdfSheets.LEFT + 120, 45, 8.5, page % 2 == 0 ? head : "Тетради Elenchus. 2023. № 2");
        sheets.print(PdfSheets.LEFT + 215, 820, 9, String.valueOf(page));
    }

    private void set(Paragraph paragraph) {
        int marker = 0;
        if (!paragraph.note().isEmpty()) {
            notes.add(paragraph.note());
            marker = notes.size();
        }
        List<Line> lines = paragraph.heading()
                ? lines(paragraph.text(), 12, width, 0, 0)
                : lines(paragraph.text(), SIZE, width, INDENT, marker);
        for (Line line : lines) {
            place(line);
        }
        down += paragraph.heading() ? 4 : 0;
    }

    private void place(Line line) {
        List<String> note = new ArrayList<>();
        if (line.marker() > 0) {
            String text = line.marker() + " " + notes.get(line.marker() - 1);
            lines(text, NOTE, width, 0, 0).forEach(part -> note.add(String.join(" ", part.words())));
        }
        double foot =
                (columnNotes.size() + note.size()) * NOTE * LEADING + (columnNotes.size() + note.size() > 0 ? 14 : 0);
        if (down + line.gap() > BOTTOM - foot) {
            turnColumn();
        }
        columnNotes.addAll(note);
        down += down > top ? line.gap() : 0;
        double left = PdfSheets.LEFT + column * (width + 20);
        double x = left + line.indent();
        double used = line.words().stream()
                .mapToDouble(word -> sheets.widthOf(word, line.size()))
                .sum();
        double blank = sheets.widthOf(" ", line.size());
        int gaps = line.words().size() - 1;
        double step = line.full() && gaps > 0 ? (width - line.indent() - used) / gaps : blank;
        for (String word : line.words()) {
            sheets.print(x, down, line.size(), word);
            x += sheets.widthOf(word, line.size()) + step;
        }
        if (line.marker() > 0) {
            sheets.print(x - step, down - 3.5, 6, String.valueOf(line.marker()));
        }
        down += line.size() * LEADING;
    }

    private void turnColumn() {
        notesAtFoot();
        column = (column + 1) % columns;
        if (column == 0) {
            sheets.turn();
            page++;
            top = TOP;
            furniture();
        }
        down = top;
    }

    private void notesAtFoot() {
        double y = BOTTOM - (columnNotes.size() - 1) * NOTE * LEADING;
        for (String note : columnNotes) {
            sheets.print(PdfSheets.LEFT + column * (width + 20), y, NOTE, note);
            y += NOTE * LEADING;
        }
        columnNotes.clear();
    }

    /** Breaks a text into lines; the marker of a note comes to the end of a line in the middle. */
    private List<Line> lines(String text, double size, double room, double indent, int marker) {
        List<Line> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        double used = indent;
        double blank = sheets.widthOf(" ", size) * 0.9;
        boolean marked = marker == 0;
        double gap = size > SIZE ? 10 : 0;
        for (String word : text.split("\\s+")) {
            String rest = word;
            while (!rest.isEmpty()) {
                double free = room - used - (line.isEmpty() ? 0 : blank);
                if (sheets.widthOf(rest, size) <= free) {
                    line.add(rest);
                    used = room - free + sheets.widthOf(rest, size);
                    rest = "";
                    continue;
                }
                int cut = size > SIZE ? 0 : breakIn(rest, free, size);
                if (cut > 0) {
                    line.add(rest.charAt(cut - 1) == '-' ? rest.substring(0, cut) : rest.substring(0, cut) + "-");
                    rest = rest.substring(cut);
                }
                boolean mark = !marked && lines.size() >= 1 && cut == 0;
                lines.add(new Line(
                        List.copyOf(line),
                        lines.isEmpty() ? indent : 0,
                        size,
                        size <= SIZE,
                        mark ? marker : 0,
                        lines.isEmpty() ? gap : 0));
                marked |= mark;
                line.clear();
                used = mark ? 8 : 0;
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(
                    List.copyOf(line),
                    lines.isEmpty() ? indent : 0,
                    size,
                    false,
                    marked ? 0 : marker,
                    lines.isEmpty() ? gap : 0));
        }
        return lines;
    }

    /** Where a word can be broken so that its beginning fits, 0 if nowhere. */
    private int breakIn(String word, double free, double size) {
        for (int at = word.length() - 3; at >= 2; at--) {
            boolean hyphen = word.charAt(at - 1) == '-' && at > 2;
            boolean syllable = isVowel(word.charAt(at - 1))
                    && Character.isLetter(word.charAt(at))
                    && !isVowel(word.charAt(at))
                    && isVowel(word.charAt(at + 1))
                    && lettersAround(word, at);
            if ((hyphen || syllable) && sheets.widthOf(word.substring(0, at) + (hyphen ? "" : "-"), size) <= free) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean lettersAround(String word, int at) {
        return word.substring(at - 2, at + 3).chars().allMatch(Character::isLetter);
    }
}
