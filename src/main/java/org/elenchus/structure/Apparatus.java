package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.RawText;
import org.elenchus.reference.CitationFinder;
import org.elenchus.reference.MarkedCitations;
import org.elenchus.reference.NoteCitations;
import org.elenchus.reference.RaisedMarkers;
import org.elenchus.reference.ReferenceIndex;
import org.elenchus.reference.ReferenceList;
import org.elenchus.reference.ReferenceParser;
import org.elenchus.reference.RoundMarkers;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Note;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/** The scholarly apparatus of a laid-out text: entries of the list of references and the markers that cite them. */
public final class Apparatus {
    static final String NOTE_MARKER = "note-marker";

    private final String text;
    private final Assembler laid;
    private final RawText raw;
    private final List<Reference> references = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Note> notes;
    private final NoteCitations inNotes;

    public Apparatus(Assembler laid, RawText raw) {
        this.laid = laid;
        this.raw = raw;
        text = laid.text();
        Alignment alignment = raw.references().isEmpty() ? Alignment.identity(0) : laid.alignment();
        for (Section section : laid.sections()) {
            // a paper may print its list twice, the second time in Latin letters, and count anew
            List<Span> list = laid.paragraphs().stream()
                    .filter(paragraph -> paragraph.kind() == ParagraphKind.REFERENCE
                            && section.span().contains(paragraph.span()))
                    .map(Paragraph::span)
                    .toList();
            boolean known = !raw.references().isEmpty();
            for (Span entry : known || list.isEmpty() ? list : ReferenceList.entries(text, list)) {
                add(entry, alignment);
            }
        }
        notes = new NoteFinder(laid, raw).find();
        inNotes = new NoteCitations(text, references);
        if (raw.citations().isEmpty()) {
            notes.forEach(note -> inNotes.read(note.span()));
        }
    }

    private void add(Span span, Alignment alignment) {
        String id = "r" + (references.size() + 1);
        List<String> before =
                references.isEmpty() ? List.of() : references.getLast().authors();
        Reference parsed = ReferenceParser.parse(id, span.cover(text).replace("\n\n", " "), span, before);
        Optional<RawText.RawReference> marked = raw.references().isEmpty()
                ? Optional.empty()
                : marked(alignment
                        .toOriginal(new Span(span.start(), span.start() + 1))
                        .start());
        keys.add(marked.map(RawText.RawReference::key).orElse(""));
        references.add(marked.map(m -> merged(m, parsed)).orElse(parsed));
    }

    private Optional<RawText.RawReference> marked(int original) {
        return raw.references().stream()
                .filter(r -> r.span().contains(original))
                .findFirst();
    }

    /** What the file marks up wins over what was guessed. */
    private static Reference merged(RawText.RawReference marked, Reference parsed) {
        return new Reference(
                parsed.id(),
                marked.label().isEmpty() ? parsed.label() : marked.label(),
                parsed.text(),
                marked.authors().isEmpty() ? parsed.authors() : marked.authors(),
                marked.year().isEmpty() ? parsed.year() : marked.year(),
                marked.title().isEmpty() ? parsed.title() : marked.title(),
                parsed.span());
    }

    /** The entries of the list; where there is none, those that the notes describe. */
    public List<Reference> references() {
        return inNotes.references();
    }

    public List<Note> notes() {
        return notes;
    }

    public List<Citation> citations() {
        if (!raw.citations().isEmpty()) {
            return new MarkedCitations(text, laid.alignment(), keys).of(raw.citations());
        }
        CitationFinder finder = new CitationFinder(new ReferenceIndex(references));
        List<Span> citing = citing();
        citing.forEach(paragraph -> finder.find(text, paragraph));
        boolean resolved = finder.found().stream().anyMatch(c -> !c.references().isEmpty());
        List<Citation> all = new ArrayList<>(resolved ? finder.found() : byNumber(finder, citing));
        inNotes.found().stream()
                .filter(c -> all.stream().noneMatch(other -> other.span().overlaps(c.span())))
                .toList()
                .forEach(all::add);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }

    /** The paragraphs in which works are cited. */
    private List<Span> citing() {
        List<Span> citing = new ArrayList<>();
        for (Section section : laid.sections()) {
            if (section.kind().isRunningText() || section.kind() == SectionKind.NOTES) {
                for (Paragraph paragraph : laid.paragraphs()) {
                    boolean cites = paragraph.kind().isArguing()
                            || paragraph.kind() == ParagraphKind.NOTE
                            || paragraph.kind() == ParagraphKind.CAPTION;
                    if (cites && section.span().contains(paragraph.span())) {
                        citing.add(paragraph.span());
                    }
                }
            }
        }
        return citing;
    }

    /**
     * Where no names and no square brackets cite: raised numbers that the text repair took out of the words, or numbers in
     * round brackets, if they count the list.
     */
    private List<Citation> byNumber(CitationFinder finder, List<Span> citing) {
        RaisedMarkers markers = new RaisedMarkers(new ReferenceIndex(references));
        for (Repair repair : laid.repairs()) {
            int at = repair.span().start();
            boolean tied = notes.stream().anyMatch(note -> note.places().contains(at));
            if (repair.kind().equals(NOTE_MARKER) && !tied) {
                markers.add(at, repair.original());
            }
        }
        if (markers.countTheList()) {
            return markers.found();
        }
        RoundMarkers round = new RoundMarkers(new ReferenceIndex(references));
        citing.forEach(paragraph -> round.find(text, paragraph));
        return round.countTheList() ? round.found() : finder.found();
    }
}
