package org.elenchus.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * What a reader makes of a file.
 *
 * @param running paragraphs of running text with its headings, or a whole plain text as one
 * @param all everything that it kept
 * @param parts lists of texts by their kind; none for readers that know no parts
 * @param cited texts of entries cited, one for each time
 * @param metadata by field
 */
record Reading(
        List<String> running,
        String all,
        boolean plain,
        Map<String, List<String>> parts,
        List<String> cited,
        Map<String, String> metadata) {

    /** A plain text; every hyphen at the end of a line before a small letter is taken out, which is the best one can do. */
    static Reading ofText(String text, Map<String, String> metadata) {
        String joined = text.replaceAll("(?<=\\p{L})[-\u2010\u00AD][ \\t]*\\R\\s*(?=\\p{Ll})", "");
        return new Reading(List.of(joined), joined, true, Map.of(), List.of(), metadata);
    }

    static Reading of(Document document) {
        List<String> running = new ArrayList<>();
        List<String> abstracts = new ArrayList<>();
        List<String> keywords = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            String text = paragraph.span().cover(document.text());
            SectionKind section = document.sectionAt(paragraph.span().start()).kind();
            ParagraphKind kind = paragraph.kind();
            boolean apparatus = section == SectionKind.REFERENCES
                    || section == SectionKind.KEYWORDS
                    || section == SectionKind.NOTES;
            if (kind == ParagraphKind.HEADING && !apparatus && !isLabel(section, text)) {
                headings.add(text);
            }
            if ((kind.isArguing() || kind == ParagraphKind.HEADING) && !apparatus && !isLabel(section, text)) {
                running.add(withoutLabel(text));
            }
            if (section == SectionKind.ABSTRACT && kind.isArguing()) {
                abstracts.add(withoutLabel(text));
            }
            if (section == SectionKind.KEYWORDS && kind != ParagraphKind.HEADING) {
                keywords.add(withoutLabel(text));
            }
            if (kind == ParagraphKind.NOTE) {
                notes.add(text.replaceFirst("^[\\d⁰¹²³⁴-⁹*]+[.)]?\\s*", ""));
            }
            if (kind == ParagraphKind.CAPTION) {
                captions.add(text);
            }
        }
        List<String> references = document.references().stream()
                .map(reference -> reference.text())
                .toList();
        return new Reading(
                running,
                document.text(),
                false,
                Map.of(
                        "abstract", abstracts,
                        "keywords", keywords,
                        "headings", headings,
                        "notes", notes,
                        "captions", captions,
                        "references", references),
                cited(document),
                fields(document.metadata()));
    }

    private static boolean isLabel(SectionKind section, String text) {
        return section == SectionKind.ABSTRACT && text.length() < 12;
    }

    private static String withoutLabel(String text) {
        return text.replaceFirst("^(?:Аннотация|Abstract|Ключевые слова|Keywords)[.:]\\s*", "");
    }

    private static List<String> cited(Document document) {
        List<String> cited = new ArrayList<>();
        for (Citation citation : document.citations()) {
            for (String id : citation.references()) {
                Optional<String> entry = document.references().stream()
                        .filter(reference -> reference.id().equals(id))
                        .map(reference -> reference.text())
                        .findFirst();
                entry.ifPresent(cited::add);
            }
        }
        return cited;
    }

    static Map<String, String> fields(Metadata metadata) {
        return Map.of(
                "title", metadata.title(),
                "authors", String.join("; ", metadata.authors()),
                "year", metadata.year(),
                "doi", metadata.doi(),
                "journal", metadata.journal(),
                "language", metadata.language());
    }
}
