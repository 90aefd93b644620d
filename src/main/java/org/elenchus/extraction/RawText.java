package org.elenchus.extraction;

import java.util.List;
import java.util.Optional;
import org.elenchus.text.Boxes;
import org.elenchus.text.Metadata;
import org.elenchus.text.Span;

/**
 * What a reader found in a file: the text as extracted, untouched, and its lines in reading order.
 *
 * @param text every offset of a line points into it
 * @param lines in reading order
 * @param pageLabels one label a page; a single empty one where the file has no pages
 * @param metadata what the file's own structure says of it
 * @param properties document properties, which are often left over from another file: believed only where the text
 *     agrees
 * @param citations reference markers that the file itself marks up
 * @param references entries that the file itself marks up
 * @param language ISO 639-1 code the file gives, empty if it gives none
 * @param heads what was cut from the edges of pages, each once
 * @param recognition for each page how sure its letters are, 0 to 1, if they were recognised from a picture of it; empty where
 *     that is so of no page
 * @param layered pages, from 0, whose text lies over a picture of the whole page, as programs for recognition leave it
 * @param boxes where the words stand on the pages; {@link Boxes#NONE} where the file has none or does not say
 * @param notes what is known of footnotes and of their markers
 */
public record RawText(
        String text,
        List<RawLine> lines,
        List<String> pageLabels,
        Metadata metadata,
        Metadata properties,
        List<RawCitation> citations,
        List<RawReference> references,
        String language,
        List<String> heads,
        List<Optional<Double>> recognition,
        List<Integer> layered,
        Boxes boxes,
        RawNotes notes) {

    /**
     * @param span in the original text
     * @param keys of the entries it points to
     */
    public record RawCitation(Span span, List<String> keys) {
        public RawCitation {
            keys = List.copyOf(keys);
        }
    }

    /**
     * @param span in the original text
     * @param key by which citations point to it
     */
    public record RawReference(Span span, String key, String label, List<String> authors, String year, String title) {
        public RawReference {
            authors = List.copyOf(authors);
        }
    }

    public RawText {
        lines = List.copyOf(lines);
        pageLabels = List.copyOf(pageLabels);
        citations = List.copyOf(citations);
        references = List.copyOf(references);
        heads = List.copyOf(heads);
        recognition = List.copyOf(recognition);
        layered = List.copyOf(layered);
    }

    /** A text none of whose pages had to be recognised. */
    public RawText(
            String text,
            List<RawLine> lines,
            List<String> pageLabels,
            Metadata metadata,
            Metadata properties,
            List<RawCitation> citations,
            List<RawReference> references,
            String language,
            List<String> heads) {
        this(
                text,
                lines,
                pageLabels,
                metadata,
                properties,
                citations,
                references,
                language,
                heads,
                List.of(),
                List.of(),
                Boxes.NONE,
                RawNotes.NONE);
    }

    /** Without heads. */
    public RawText(
            String text,
            List<RawLine> lines,
            List<String> pageLabels,
            Metadata metadata,
            Metadata properties,
            List<RawCitation> citations,
            List<RawReference> references,
            String language) {
        this(text, lines, pageLabels, metadata, properties, citations, references, language, List.of());
    }

    /** The same, of pages of which some were recognised. */
    public RawText recognised(List<Optional<Double>> howSure) {
        return new RawText(
                text,
                lines,
                pageLabels,
                metadata,
                properties,
                citations,
                references,
                language,
                heads,
                howSure,
                layered,
                boxes,
                notes);
    }

    /** The same, of pages of which some have their text over a picture. */
    public RawText layered(List<Integer> pages) {
        return new RawText(
                text,
                lines,
                pageLabels,
                metadata,
                properties,
                citations,
                references,
                language,
                heads,
                recognition,
                pages,
                boxes,
                notes);
    }

    /** The same, with places of its words. */
    public RawText boxed(Boxes places) {
        return new RawText(
                text,
                lines,
                pageLabels,
                metadata,
                properties,
                citations,
                references,
                language,
                heads,
                recognition,
                layered,
                places,
                notes);
    }

    /** The same, with notes. */
    public RawText noted(RawNotes known) {
        return new RawText(
                text,
                lines,
                pageLabels,
                metadata,
                properties,
                citations,
                references,
                language,
                heads,
                recognition,
                layered,
                boxes,
                known);
    }

    public static RawText of(String text, List<RawLine> lines, List<String> pageLabels) {
        return new RawText(text, lines, pageLabels, Metadata.NONE, Metadata.NONE, List.of(), List.of(), "");
    }
}
