package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Alignment;
import org.elenchus.text.Analysis;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sentence;
import org.elenchus.text.Source;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class DocumentAnalysisIT {

    /** A paragraph and the section that it stands in. */
    private record Part(SectionKind section, String language, ParagraphKind kind, String text) {}

    private static Document document(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        List<Section> sections = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Part part : parts) {
            int start = text.length();
            text.append(part.text());
            paragraphs.add(new Paragraph(part.kind(), new Span(start, text.length())));
            text.append("\n\n");
            sections.add(new Section(part.section(), "", 0, part.language(), new Span(start, text.length())));
        }
        return new Document(
                "test-00000000",
                new Source("test.txt", "text/plain", "0".repeat(64)),
                Metadata.NONE,
                text.toString(),
                new Alignment(List.of()),
                List.of(new Page("", new Span(0, text.length()))),
                sections,
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void onlyArguingParagraphsOfRunningTextAreReadEachInItsLanguage() {
        Document document = document(List.of(
                new Part(SectionKind.FRONT, "ru", ParagraphKind.FRONT, "И.И. Иванов. О регионах."),
                new Part(SectionKind.BODY, "ru", ParagraphKind.HEADING, "Введение"),
                new Part(SectionKind.BODY, "ru", ParagraphKind.PROSE, "Концепция расплывчата. Её критикуют."),
                new Part(SectionKind.BODY, "ru", ParagraphKind.ITEM, "доверие между фирмами;"),
                new Part(SectionKind.BODY, "ru", ParagraphKind.CAPTION, "Рис. 1. Регионы."),
                new Part(SectionKind.SUMMARY, "en", ParagraphKind.PROSE, "The concept is vague."),
                new Part(SectionKind.REFERENCES, "ru", ParagraphKind.REFERENCE, "1. Кругман П. Города. М., 1999.")));
        Analysis analysis = LanguageAnalysis.load().analyse(document);
        assertThat(analysis.document()).isSameAs(document);
        assertThat(analysis.sentences().stream().map(sentence -> sentence.span().cover(document.text())))
                .containsExactly(
                        "Концепция расплывчата.", "Её критикуют.", "доверие между фирмами;", "The concept is vague.");
        assertThat(analysis.sentences()).extracting(Sentence::language).containsExactly("ru", "ru", "ru", "en");
        assertThat(analysis.sentences()).extracting(Sentence::paragraph).containsExactly(2, 2, 3, 5);
    }
}
