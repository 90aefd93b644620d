package org.elenchus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.dossier.DossierSamples.dossier;
import static org.elenchus.dossier.DossierSamples.paper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.elenchus.Golden;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.dossier.CorpusGold;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.DossierSamples;
import org.elenchus.dossier.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class DossierFormatTest {
    /** Quotes that would break a careless writer of any format. */
    private static final List<String> HOSTILE = List.of(
            "</script><img src=x onerror=\"alert(1)\">",
            "\\input{/etc/passwd} 100% of $x_1^2$ & #tag ~ {brace} \\",
            "| a | table | and *stars* _under_ `code` [link](http://example.org) <b> &amp; &#60;",
            "# heading? 1. list? - dash? --- ,, ?` !` \"quoted\" 'single'",
            "line\nbreak\ttab\u0000nul\u2028separator \uD83D\uDE00 emoji \uD800 half",
            "",
            " ");

    @Test
    void theGoldOfTheCorpusAsMarkdownInBothLanguages() throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        Golden.check("dossier/learning-region.en.md", text(DossierFormat.MD, dossier, "en"));
        Golden.check("dossier/learning-region.ru.md", text(DossierFormat.MD, dossier, "ru"));
    }

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void everyFormatHasEveryQuoteWithItsHolderAndPlace(DossierFormat format) throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        String text = squeezed(readable(format, dossier, "en"));
        for (Quote quote : dossier.quotes()) {
            assertThat(text).contains(squeezed(escaped(format, quote.passage().text())));
        }
        assertThat(text).contains(squeezed(escaped(format, "Ann Markusen"))).contains("Sampler");
    }

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void theSameDossierGivesTheSameBytes(DossierFormat format) throws IOException {
        assertThat(bytes(format, CorpusGold.learningRegion(), "ru"))
                .isEqualTo(bytes(format, CorpusGold.learningRegion(), "ru"));
    }

    @ParameterizedTest
    @EnumSource(DossierFormat.class)
    void aDossierOfNothingSaysSo(DossierFormat format) throws IOException {
        String text = readable(format, dossier(), "en");
        if (format != DossierFormat.JSON) {
            assertThat(text).contains("No definition was found").contains("No criticism was found");
        }
    }

    @Test
    void nothingFromAPaperBecomesMarkup() throws Exception {
        String page = text(DossierFormat.HTML, hostile(), "en");
        assertThat(page).doesNotContain("<script").doesNotContain("<img");
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(builder.parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))))
                        .getElementsByTagName("article")
                        .getLength())
                .isGreaterThanOrEqualTo(HOSTILE.size());
    }

    @Test
    void nothingFromAPaperBecomesACommandOfTex() throws IOException {
        String text = text(DossierFormat.TEX, hostile(), "ru");
        String body = text.substring(text.indexOf("\\begin{document}"));
        assertThat(body).doesNotContain("\\input").doesNotContain("100% of").contains("100\\% of \\$x\\_1");
        assertThat(TexReport.escape("a_b^c~d\\e{f}g&h#i$j%k<l>m|n\"o--p---q,,r`s'"))
                .isEqualTo("a\\_b\\textasciicircum{}c\\textasciitilde{}d\\textbackslash{}e\\{f\\}g\\&h\\#i\\$j\\%k"
                        + "\\textless{}l\\textgreater{}m\\textbar{}n\\textquotedbl{}o-{}-p-{}-{}-q,{},r"
                        + "\\textasciigrave{}s\\textquotesingle{}");
        String bare = body.replaceAll("\\\\[{}]", "");
        assertThat(bare.chars().filter(c -> c == '{').count())
                .isEqualTo(bare.chars().filter(c -> c == '}').count());
        assertThat(Pattern.compile("(?<!\\\\)[$#~^]").matcher(body).find()).isFalse();
    }

    @Test
    void texKnowsCyrillicUnderEveryEngine() throws IOException {
        assertThat(text(DossierFormat.TEX, CorpusGold.learningRegion(), "ru"))
                .contains("\\usepackage[T1,T2A]{fontenc}")
                .contains("\\usepackage{fontspec}")
                .contains("\\usepackage[english,russian]{babel}")
                .contains("\\foreignlanguage{english}{“");
    }

    @Test
    void nothingFromAPaperBecomesMarkdown() {
        assertThat(MarkdownReport.escape("*a* _b_ `c` [d](e) <f> | # &amp; A & B\nC \\"))
                .isEqualTo("\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\| \\# &amp;amp; A & B C \\\\");
    }

    @Test
    void wordReadsHeadingsAndTables() throws IOException {
        try (XWPFDocument document = docx(CorpusGold.learningRegion(), "ru")) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(headings.getFirst()).isEqualTo("Происхождение");
            assertThat(headings).anyMatch(h -> h.startsWith("Критика (")).contains("По годам");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(1).getTableCells())
                    .hasSize(3);
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Досье: Обучающийся регион");
        }
        try (XWPFDocument document = docx(hostile(), "en")) {
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("100% of $x_1^2$")
                    .contains("\uD83D\uDE00");
        }
    }

    @Test
    void jsonHasAllThatTheDossierHas() throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        JsonNode json = new JsonMapper().readTree(text(DossierFormat.JSON, dossier, "en"));
        assertThat(json.get("format").asText()).isEqualTo("elenchus-dossier");
        assertThat(json.get("quotes")).hasSize(dossier.quotes().size());
        assertThat(json.get("criticisms")).hasSize(dossier.criticisms().size());
        assertThat(json.get("unanswered")).hasSize(dossier.unanswered().size()).isNotEmpty();
        assertThat(json.at("/quotes/0").fieldNames())
                .toIterable()
                .contains("unit", "quote", "holder", "page", "section", "paragraph", "cited", "confidence");
        assertThat(json.at("/papers/0/full").asText()).contains("Sampler");
    }

    @Test
    void doubtfulLinesAreMarkedAndPagesNamed() throws IOException {
        Dossier dossier = dossier(paper("a", "Ann A.", "2001")
                .says(UnitType.CLAIM, "Perhaps regions learn", "author", Optional.empty(), 0.2)
                .says(UnitType.CLAIM, "Surely regions learn", "Bob", Optional.empty(), 0.8));
        assertThat(text(DossierFormat.MD, dossier, "en"))
                .contains("“Perhaps regions learn” — author, Ann 2001, p. 10 (?)")
                .contains("“Surely regions learn” — Bob, in Ann 2001, p. 11\n");
    }

    @Test
    void whatSeveralPapersSayIsSaidOnceWithAllWhoSayIt() throws IOException {
        Dossier dossier = dossier(
                paper("a", "Ann A.", "2001").says(UnitType.CRITERION, "Trust between firms"),
                paper("b", "Bob B.", "2002").says(UnitType.CRITERION, "Trust of firms in each other"));
        assertThat(text(DossierFormat.MD, dossier, "ru"))
                .contains("- **1** “Trust between firms” — автор, Ann 2001, с. 10\n"
                        + "  - Говорится в работах: 2: Ann 2001; Bob 2002\n"
                        + "  - Другими словами:\n"
                        + "    - **2** “Trust of firms in each other” — автор, Bob 2002, с. 10\n");
    }

    @Test
    void runsOfNumbersAreDrawnTogether() {
        assertThat(Ranges.of(List.of(1, 2, 3, 5, 7, 8), String::valueOf)).isEqualTo("1–3, 5, 7, 8");
        assertThat(Ranges.of(List.of(), String::valueOf)).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(DossierFormat.words("ru").keys())
                .isEqualTo(DossierFormat.words("en").keys());
    }

    @Test
    void thePageOfTheDocsShowsWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("docs/dossier.md"));
        String example = page.substring(
                page.indexOf("```markdown\n") + 12, page.indexOf("\n```\n", page.indexOf("```markdown\n")));
        String whole = text(DossierFormat.MD, CorpusGold.learningRegion(), "en");
        assertThat(example.lines().filter(l -> !l.isBlank() && !l.equals("…")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(whole.lines()).contains(line));
        for (DossierFormat format : DossierFormat.values()) {
            assertThat(page).contains("`" + format.label() + "`");
        }
    }

    private static Dossier hostile() {
        DossierSamples paper = paper("hostile", "O'Neil & \"Sons\" <x>", "20{1}");
        for (UnitType type : UnitType.values()) {
            HOSTILE.forEach(q -> paper.says(
                    type,
                    q,
                    "Q. <i>\\x</i> & %",
                    type == UnitType.CRITICISM ? Optional.of(Topic.OTHER) : Optional.empty(),
                    0.5));
        }
        paper.relates(9, 1, UnitKind.ATTACKS).relates(1, 9, UnitKind.SUPPORTS);
        return dossier(paper);
    }

    private static byte[] bytes(DossierFormat format, Dossier dossier, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(dossier, language, out);
        return out.toByteArray();
    }

    private static String text(DossierFormat format, Dossier dossier, String language) throws IOException {
        return new String(bytes(format, dossier, language), StandardCharsets.UTF_8);
    }

    private static String readable(DossierFormat format, Dossier dossier, String language) throws IOException {
        if (format != DossierFormat.DOCX) {
            return text(format, dossier, language);
        }
        try (XWPFDocument document = docx(dossier, language)) {
            return new XWPFWordExtractor(document).getText();
        }
    }

    private static XWPFDocument docx(Dossier dossier, String language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(DossierFormat.DOCX, dossier, language)));
    }

    private static String escaped(DossierFormat format, String text) {
        return switch (format) {
            case MD -> MarkdownReport.escape(text);
            case HTML -> org.elenchus.export.Markup.escape(text);
            case TEX -> TexReport.escape(text);
            case JSON -> text.replace("\"", "\\\"");
            case DOCX -> text;
        };
    }

    private static String squeezed(String text) {
        return text.lines().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
