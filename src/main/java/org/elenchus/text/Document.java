package org.elenchus.text;

import java.util.List;

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
        List<Repair> repairs) {

    public Document {
        pages = List.copyOf(pages);
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        references = List.copyOf(references);
        citations = List.copyOf(citations);
        repairs = List.copyOf(repairs);
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
                repairs);
    }

    /** The same paper with more said of it. */
    public Document described(Metadata better) {
        return new Document(
                id, source, better, text, alignment, pages, sections, paragraphs, references, citations, repairs);
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

    /** @throws IllegalArgumentException if the offset lies outside the text */
    public Section sectionAt(int offset) {
        for (Section section : sections) {
            if (section.span().contains(offset)) {
                return section;
            }
        }
        throw new IllegalArgumentException("offset " + offset + " outside " + id);
    }
}
