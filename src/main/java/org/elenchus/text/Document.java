package org.elenchus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A paper as read: its canonical text (NFC, LF line ends, paragraphs parted by one blank line, no broken words) and
 * its structure. Immutable and safe to share.
 *
 * @param id kebab-case name of the source plus the first eight hex digits of its digest
 * @param source the file it was read from
 * @param metadata what is known of it as a publication
 * @param text the canonical text; every offset of the project counts its UTF-16 units
 * @param alignment maps {@code text} back to the text as extracted
 * @param pages in order; one page with an empty label where the source has none
 * @param sections in order, covering the text
 * @param paragraphs in order
 * @param references entries of the reference list
 * @param citations markers in the running text, in order
 * @param repairs what text repair changed, in order
 * @param notes footnotes and endnotes, in order
 * @param boxes where the words of the text as extracted stand on the pages; {@link Boxes#NONE} where the source has no pages, or an
 *     Elenchus that did not keep them read it
 */
public record Document(
        String id,
        Source source,
        Metadata metadata,
        String text,
        Alignment alignment,
        List<Page> pages,
        List<Section> sections,
        List<Paragraph> paragraphs,
        List<Reference> references,
        List<Citation> citations,
        List<Repair> repairs,
        List<Note> notes,
        Boxes boxes) {

    public Document {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        repairs = List.copyOf(repairs);
        notes = List.copyOf(notes);
    }

    /** A paper of which no notes and no places on pages are known. */
    public Document(
            String id,
            Source source,
            Metadata metadata,
            String text,
            Alignment alignment,
            List<Page> pages,
            List<Section> sections,
            List<Paragraph> paragraphs,
            List<Reference> references,
            List<Citation> citations,
            List<Repair> repairs) {
        this(
                id,
                source,
                metadata,
                text,
                alignment,
                pages,
                sections,
                paragraphs,
                references,
                citations,
                repairs,
                List.of(),
                Boxes.NONE);
    }

    /** The same paper as known by another id and file name. */
    public Document known(String knownId, String fileName) {
        return new Document(
                knownId,
                new Source(fileName, source.mediaType(), source.digest()),
                metadata,
                text,
                alignment,
                pages,
                sections,
                paragraphs,
                references,
                citations,
                repairs,
                notes,
                boxes);
    }

    /** The same paper with more said of it. */
    public Document described(Metadata better) {
        return new Document(
                id,
                source,
                better,
                text,
                alignment,
                pages,
                sections,
                paragraphs,
                references,
                citations,
                repairs,
                notes,
                boxes);
    }

    /** The page label at an offset, empty if the source has no pages. */
    public String pageAt(int offset) {
        for (Page page : pages) {
            if (page.span().contains(offset)) {
                return page.label();
            }
        }
        return "";
    }

    /**
     * Where a stretch of the text stands on the pages of the source: a box for each printed line, in the order of reading, holding
     * whole words. A word that was broken at a line's end has both its parts.
     *
     * @param span in the canonical text
     * @return empty where the boxes are not known
     */
    public List<Box> boxes(Span span) {
        return boxes.isEmpty() ? List.of() : boxes.of(alignment.toOriginals(span, text));
    }

    /** Whether its source has printed pages, and yet nobody kept where its words stand on them. */
    public boolean lacksBoxes() {
        String type = source.mediaType();
        return boxes.isEmpty() && (type.equals("application/pdf") || type.startsWith("image/"));
    }

    /** @throws IllegalArgumentException if the offset lies outside the text */
    public Section sectionAt(int offset) {
        for (Section section : sections) {
            if (section.span().contains(offset)) {
                return section;
            }
        }
        throw new IllegalArgumentException("offset " + offset + " outside " + id);
    }

    /** The notes whose markers stand in a stretch, or after the marks that end it. */
    public List<Note> notesOf(Span stretch) {
        Span reach = withClosingMarks(stretch);
        return notes.stream().filter(note -> note.isMarkedIn(reach)).toList();
    }

    /** What a stretch cites: the markers in it, and those in the notes to it. */
    public List<Citation> citationsOf(Span stretch) {
        Span reach = withClosingMarks(stretch);
        List<Note> told = notesOf(stretch);
        List<Citation> cited = new ArrayList<>();
        for (Citation citation : citations) {
            Span span = citation.span();
            boolean here =
                    span.isEmpty() ? reach.start() < span.start() && span.end() <= reach.end() : stretch.contains(span);
            if (here || told.stream().anyMatch(note -> note.span().contains(span))) {
                cited.add(citation);
            }
        }
        return cited;
    }

    /** The citation that a marker means which a stretch cites: its own, else the nearest one that is printed alike. */
    public Optional<Citation> citation(String marker, Span stretch) {
        Comparator<Citation> nearest =
                Comparator.comparingInt(c -> Math.abs(c.span().start() - stretch.end()));
        return citationsOf(stretch).stream()
                .filter(c -> c.marker().equals(marker))
                .findFirst()
                .or(() -> citations.stream()
                        .filter(c -> c.marker().equals(marker))
                        .min(nearest));
    }

    /** A marker of a note stands after the full stop or the quotation mark that closes what it is put to. */
    private Span withClosingMarks(Span stretch) {
        int end = stretch.end();
        while (end < text.length() && ".,;:!?…»”\")]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(stretch.start(), end);
    }
}
