package org.elenchus.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sha256;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/** A document of a bare text: one section, one page without a label, paragraphs where blank lines part them. */
public final class PlainDocument {
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int DIGITS_OF_DIGEST = 8;
    private static final int LONGEST_NAME = 60;

    private PlainDocument() {}

    /**
     * A document.
     *
     * @param id of the document; if empty, made of the source's name and the digest of the text
     * @param text canonical already: NFC, LF line ends
     */
    public static Document of(
            String id,
            String sourceName,
            Metadata metadata,
            String text,
            List<Reference> references,
            List<Citation> citations) {
        String digest = Sha256.of(text);
        Span all = new Span(0, text.length());
        String language = metadata.language().isEmpty() ? languageOf(text) : metadata.language();
        return new Document(
                id.isEmpty() ? id(sourceName, digest) : id,
                new Source(sourceName, "text/plain", digest),
                metadata.or(new Metadata("", List.of(), "", "", "", language)),
                text,
                Alignment.identity(text.length()),
                text.isEmpty() ? List.of() : List.of(new Page("", all)),
                text.isEmpty() ? List.of() : List.of(new Section(SectionKind.BODY, "", 0, language, all)),
                paragraphs(text),
                references,
                citations,
                List.of());
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            int to = gap.find() ? gap.start() : text.length();
            String whole = text.substring(from, to).stripTrailing();
            int start = from + whole.length() - whole.stripLeading().length();
            if (start < from + whole.length()) {
                paragraphs.add(new Paragraph(ParagraphKind.PROSE, new Span(start, from + whole.length())));
            }
            from = to == text.length() ? text.length() + 1 : gap.end();
        }
        return paragraphs;
    }

    /** By its letters alone: {@code ru} if most are Cyrillic, else {@code en}. */
    public static String languageOf(CharSequence text) {
        long cyrillic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return cyrillic > latin ? "ru" : "en";
    }

    private static String id(String sourceName, String digest) {
        int dot = sourceName.lastIndexOf('.');
        String name = kebab(dot > 0 ? sourceName.substring(0, dot) : sourceName);
        String head = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return (head.isEmpty() ? "document" : head) + "-" + digest.substring(0, DIGITS_OF_DIGEST);
    }

    /** Small letters and digits of any script, joined by {@code -}; empty if there are none. */
    public static String kebab(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Ll}\\p{Lo}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
