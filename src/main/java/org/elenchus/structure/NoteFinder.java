package org.elenchus.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elenchus.extraction.NoteMarker;
import org.elenchus.extraction.RawNotes;
import org.elenchus.extraction.RawText;
import org.elenchus.text.Alignment;
import org.elenchus.text.Note;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/**
 * Finds the notes of a laid-out text and ties each to its markers: by the file's own word where it gives one, else by label,
 * on the page of the note or one beside it, or anywhere for endnotes. For one document.
 */
final class NoteFinder {
    private static final int ELSEWHERE = 2;

    private final Assembler laid;
    private final RawText raw;
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** A note before it is tied. */
    private static final class Draft {
        private final String key;
        private final String label;
        private final int start;
        private int end;
        private final int page;
        /** Whether it stands among notes under a heading of their own. */
        private final boolean atEnd;

        private final TreeSet<Integer> places = new TreeSet<>();

        Draft(String key, String label, Span span, int page, boolean atEnd) {
            this.key = key;
            this.label = label;
            start = span.start();
            end = span.end();
            this.page = page;
            this.atEnd = atEnd;
        }
    }

    /** A marker that was taken out of the text. */
    private static final class Mark {
        private final int at;
        private final String label;
        private final int page;
        private boolean tied;

        Mark(int at, String label, int page) {
            this.at = at;
            this.label = label;
            this.page = page;
        }
    }

    NoteFinder(Assembler laid, RawText raw) {
        this.laid = laid;
        this.raw = raw;
        text = laid.text();
    }

    List<Note> find() {
        Map<Integer, RawNotes.Note> keys = keys();
        for (Section section : laid.sections()) {
            boolean atEnd =
                    section.kind() == SectionKind.NOTES && !section.heading().isEmpty();
            for (Paragraph paragraph : laid.paragraphs()) {
                if (paragraph.kind() == ParagraphKind.NOTE && section.span().contains(paragraph.span())) {
                    add(
                            paragraph.span(),
                            Optional.ofNullable(keys.get(paragraph.span().start())),
                            atEnd);
                }
            }
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        collectMarks();
        tieSure();
        drafts.forEach(this::tie);
        List<Note> notes = new ArrayList<>();
        for (Draft draft : drafts) {
            notes.add(new Note(
                    "n" + (notes.size() + 1),
                    draft.label,
                    new Span(draft.start, draft.end),
                    List.copyOf(draft.places)));
        }
        return notes;
    }

    /** The notes that the file marks up, by the start of their paragraphs. */
    private Map<Integer, RawNotes.Note> keys() {
        Map<Integer, RawNotes.Note> keys = new HashMap<>();
        if (!raw.notes().notes().isEmpty()) {
            TreeMap<Integer, RawNotes.Note> starts = new TreeMap<>();
            raw.notes().notes().forEach(note -> starts.put(note.start(), note));
            Alignment alignment = laid.alignment();
            for (Paragraph paragraph : laid.paragraphs()) {
                int start = paragraph.span().start();
                Span original = alignment.toOriginal(new Span(start, start + 1));
                Map.Entry<Integer, RawNotes.Note> before = starts.floorEntry(original.start());
                if (before != null && paragraph.kind() == ParagraphKind.NOTE) {
                    keys.put(start, before.getValue());
                    starts.remove(before.getKey());
                }
            }
        }
        return keys;
    }

    private void add(Span paragraph, Optional<RawNotes.Note> known, boolean atEnd) {
        Optional<NoteMarker.Beginning> begins = NoteMarker.of(paragraph.cover(text));
        boolean next = begins.isPresent() && (!atEnd || isDue(begins.get().label()));
        if (known.isEmpty() && !next && !drafts.isEmpty()) {
            drafts.getLast().end = paragraph.end();
            return;
        }
        String label = known.map(this::label).orElse("");
        boolean printed = next && (label.isEmpty() || label.equals(begins.get().label()));
        drafts.add(new Draft(
                known.map(RawNotes.Note::key).orElse(""),
                printed ? begins.get().label() : label,
                new Span(paragraph.start() + (printed ? begins.get().end() : 0), paragraph.end()),
                laid.pageIndexAt(paragraph.start()),
                atEnd));
    }

    /** The marker of a note that the file marks up, as it says it or as it stands in the text. */
    private String label(RawNotes.Note note) {
        if (!note.label().isEmpty()) {
            return note.label();
        }
        return raw.notes().marks().stream()
                .filter(mark -> mark.key().equals(note.key()))
                .map(mark -> NoteMarker.labels(mark.span().cover(raw.text())))
                .filter(labels -> labels.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }

    /** Whether a number may begin the next endnote: it goes on from the one before, or begins anew. */
    private boolean isDue(String label) {
        if (drafts.isEmpty() || !drafts.getLast().atEnd || !label.matches("\\d+")) {
            return true;
        }
        String last = drafts.getLast().label;
        int number = Integer.parseInt(label);
        return !last.matches("\\d+")
                || number == 1
                || (number > Integer.parseInt(last) && number < Integer.parseInt(last) + 4);
    }

    private void collectMarks() {
        for (Repair repair : laid.repairs()) {
            int at = repair.span().start();
            boolean inNote = drafts.stream().anyMatch(draft -> draft.start <= at && at <= draft.end);
            if (repair.kind().equals(Apparatus.NOTE_MARKER) && !inNote) {
                for (String label : NoteMarker.labels(repair.original())) {
                    marks.add(new Mark(at, label, laid.pageIndexAt(Math.max(0, at - 1))));
                }
            }
        }
    }

    /** Ties what the file itself ties. */
    private void tieSure() {
        OriginalPlaces places = new OriginalPlaces(laid.alignment());
        for (RawNotes.Mark sure : raw.notes().marks()) {
            for (Draft draft : drafts) {
                if (sure.isSure() && draft.key.equals(sure.key())) {
                    int at = places.after(raw.text(), sure.span().start());
                    draft.places.add(at);
                    marks.stream().filter(mark -> Math.abs(mark.at - at) <= 1).forEach(mark -> mark.tied = true);
                }
            }
        }
    }

    private void tie(Draft draft) {
        if (draft.label.isEmpty() || !draft.places.isEmpty()) {
            return;
        }
        Mark best = null;
        int least = Integer.MAX_VALUE;
        for (Mark mark : marks) {
            int distance = draft.atEnd ? 0 : Math.abs(mark.page - draft.page);
            boolean near = distance < ELSEWHERE || isOnly(draft);
            if (!mark.tied && mark.label.equals(draft.label) && near && distance < least) {
                best = mark;
                least = distance;
            }
        }
        if (best != null) {
            best.tied = true;
            draft.places.add(best.at);
        }
    }

    /** Whether no other note has this label, so that its marker may stand far from it. */
    private boolean isOnly(Draft draft) {
        return drafts.stream().filter(other -> other.label.equals(draft.label)).count() == 1;
    }
}
