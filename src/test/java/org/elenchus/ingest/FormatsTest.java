package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String SENTENCE =
            "Сеть малых городов держится на обмене, и это её главный признак, как мы помним.";

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-1251",
                "KOI8-R",
                "IBM866",
                "x-MacCyrillic",
                "ISO-8859-5",
                "UTF-16LE",
                "UTF-16BE",
                "UTF-16"
            })
    void plainTextIsReadInItsEncoding(String charset) {
        String text = SENTENCE + " Обмен идёт, пока люди доверяют друг другу.";
        assertThat(Texts.read("a.txt", text.getBytes(Charset.forName(charset))).text())
                .isEqualTo(text);
    }

    @Test
    void westernTextsKeepTheirAccents() {
        String text = "Les réseaux de petites villes reposent sur l'échange, et non sur le marché où l'on négocie.";
        assertThat(Texts.read("a.txt", text.getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void jatsKeepsItsStructure() {
        Document document = Texts.read("a.xml", utf8("""
            <?xml version="1.0"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "http://jats.nlm.nih.gov/JATS.dtd">
            <article article-type="research-article" xml:lang="en"><front>
            <journal-meta><journal-title-group><journal-title>Journal of Towns</journal-title></journal-title-group></journal-meta>
            <article-meta><article-id pub-id-type="doi">10.1000/towns.7</article-id>
            <title-group><article-title>Networks of <italic>small</italic> towns</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Brown</surname><given-names>Kit</given-names></name></contrib></contrib-group>
            <pub-date><year>2019</year></pub-date>
            <abstract><p>Networks rest on exchange.</p></abstract></article-meta></front>
            <body><sec><title>What a network is</title>
            <p>A network is a lasting exchange [<xref ref-type="bibr" rid="b1">1</xref>&#8211;<xref ref-type="bibr" rid="b3">3</xref>]
            and not a market<xref ref-type="fn" rid="f1"><sup>1</sup></xref>. It has
            <list><list-item><p>towns,</p></list-item><list-item><p>roads.</p></list-item></list>
            Nothing else &iacute;s needed.</p>
            <fig><label>Figure 1</label><caption><p>A map.</p></caption></fig>
            <table-wrap><label>Table 1</label><table><tr><td>Town</td><td>12</td></tr></table></table-wrap></sec></body>
            <back><ack><p>We thank the archive.</p></ack><fn-group><fn id="f1"><p>Markets differ.</p></fn></fn-group>
            <ref-list><title>References</title>
            <ref id="b1"><label>1</label><element-citation><person-group><name><surname>Lewin</surname><given-names>A</given-names></name></person-group><year>2003</year><article-title>Against networks</article-title><source>Towns</source></element-citation></ref>
            <ref id="b2"><label>2</label><mixed-citation>Brown K. 1999. The small town. London: North.</mixed-citation></ref>
            <ref id="b3"><label>3</label><mixed-citation>Smith J. 2001. Networks. York: North.</mixed-citation></ref>
            </ref-list></back></article>\
            """));
        assertThat(document.metadata().title()).isEqualTo("Networks of small towns");
        assertThat(document.metadata().authors()).containsExactly("Kit Brown");
        assertThat(document.metadata().year()).isEqualTo("2019");
        assertThat(document.metadata().doi()).isEqualTo("10.1000/towns.7");
        assertThat(document.metadata().journal()).isEqualTo("Journal of Towns");
        assertThat(document.sections())
                .extracting(Section::kind)
                .containsSubsequence(
                        SectionKind.FRONT,
                        SectionKind.ABSTRACT,
                        SectionKind.BODY,
                        SectionKind.REFERENCES,
                        SectionKind.NOTES);
        assertThat(Texts.paragraphs(document, ParagraphKind.ITEM)).containsExactly("towns,", "roads.");
        assertThat(Texts.paragraphs(document, ParagraphKind.PROSE))
                .contains("A network is a lasting exchange [1–3] and not a market. It has", "Nothing else ís needed.");
        assertThat(Texts.paragraphs(document, ParagraphKind.CAPTION)).containsExactly("Figure 1 A map.", "Table 1");
        assertThat(Texts.paragraphs(document, ParagraphKind.TABLE)).containsExactly("Town 12");
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE)).containsExactly("Markets differ.");
        assertThat(document.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.marker()).isEqualTo("[1–3]");
            assertThat(citation.references()).containsExactly("r1", "r2", "r3");
        });
        assertThat(document.references())
                .extracting(Reference::title)
                .containsExactly("Against networks", "The small town", "Networks");
        assertThat(document.references().getFirst().authors()).containsExactly("Lewin A");
    }

    @Test
    void anAuthorsSummaryIsAnAbstractAndNoBody() {
        Document document = Texts.read("a.xml", utf8("""
            <?xml version="1.0"?><article xml:lang="en"><front><article-meta>
            <title-group><article-title>Networks of small towns</article-title></title-group>
            <abstract><p>Networks rest on exchange.</p></abstract>
            <abstract abstract-type="summary"><title>Author Summary</title><p>Towns exchange much.</p></abstract>
            </article-meta></front>
            <body><sec><title>Introduction</title><p>A network is a lasting exchange of goods.</p></sec></body></article>
            """));
        assertThat(document.sections().stream().filter(section -> section.kind() == SectionKind.BODY))
                .extracting(Section::heading)
                .containsExactly("Introduction");
    }

    @Test
    void teiKeepsItsStructure() {
        Document document = Texts.read("a.xml", utf8("""
            <?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
            <titleStmt><title level="a" type="main">Small towns</title></titleStmt>
            <sourceDesc><biblStruct><analytic><author><persName><forename>Kit</forename><surname>Brown</surname></persName></author></analytic>
            <monogr><title level="j">Journal of Towns</title><imprint><date when="2019-04-01"/></imprint></monogr>
            <idno type="DOI">10.1000/towns.8</idno></biblStruct></sourceDesc></fileDesc>
            <profileDesc><abstract><p>Towns exchange.</p></abstract></profileDesc></teiHeader>
            <text xml:lang="en"><body><pb n="17"/><div><head n="1">What a town is</head>
            <p>A town is a place of exchange <ref type="bibr" target="#b0">(Lewin, 2003)</ref>.<note place="foot">So says Lewin.</note> It lasts.</p>
            </div></body><back><listBibl><biblStruct xml:id="b0"><analytic><title level="a">Against networks</title>
            <author><persName><forename>Ann</forename><surname>Lewin</surname></persName></author></analytic>
            <monogr><title level="j">Towns</title><imprint><date when="2003"/></imprint></monogr></biblStruct></listBibl></back></text></TEI>\
            """));
        assertThat(document.metadata().title()).isEqualTo("Small towns");
        assertThat(document.metadata().authors()).containsExactly("Kit Brown");
        assertThat(document.metadata().year()).isEqualTo("2019");
        assertThat(document.metadata().doi()).isEqualTo("10.1000/towns.8");
        assertThat(Texts.paragraphs(document, ParagraphKind.PROSE))
                .contains("A town is a place of exchange (Lewin, 2003). It lasts.");
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE)).containsExactly("So says Lewin.");
        assertThat(document.pageAt(document.text().indexOf("A town is"))).isEqualTo("17");
        assertThat(document.citations()).extracting(Citation::references).containsExactly(List.of("r1"));
        assertThat(document.references().getFirst().title()).isEqualTo("Against networks");
        assertThat(document.sections()).extracting(Section::kind).contains(SectionKind.REFERENCES, SectionKind.NOTES);
    }

    @Test
    void htmlGivesTheArticleWithoutThePageAroundIt() {
        Document document = Texts.read("a.html", utf8("""
            <!DOCTYPE html><html lang="ru"><head><title>Города — Журнал</title>
            <meta name="citation_title" content="Города и обмен"><meta name="citation_author" content="Громова И. В.">
            <meta name="citation_publication_date" content="2021/04/02"></head><body>
            <nav><a href="/">Главная</a></nav><article><h1>Города и обмен</h1><p>И. В. Громова</p>
            <h2>Понятие обмена</h2><p>%s</p><p>Площадь города – 12 км<sup>2</sup>, и город<sup>1</sup> растёт.</p>
            <ul><li>обмен вещами;</li><li>обмен знаниями.</li></ul>
            <table><tr><td>Год</td><td>Доля</td></tr></table><figure><figcaption>Рис. 1. Карта</figcaption></figure>
            <div class="footnote">1 См. карту.</div></article><footer>© Журнал</footer></body></html>\
            """.formatted(SENTENCE)));
        assertThat(document.metadata().title()).isEqualTo("Города и обмен");
        assertThat(document.metadata().year()).isEqualTo("2021");
        assertThat(document.text()).doesNotContain("Главная", "©").contains("12 км², и город растёт");
        assertThat(Texts.paragraphs(document, ParagraphKind.ITEM)).containsExactly("обмен вещами;", "обмен знаниями.");
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE)).containsExactly("1 См. карту.");
        assertThat(Texts.paragraphs(document, ParagraphKind.CAPTION)).containsExactly("Рис. 1. Карта");
        assertThat(document.sections()).extracting(Section::heading).contains("Понятие обмена");
    }

    @Test
    void htmlWithoutCharsetIsReadAsRussian() {
        byte[] page = ("<html><body><p>" + SENTENCE + "</p></body></html>").getBytes(Charset.forName("windows-1251"));
        assertThat(Texts.read("a.html", page).text()).isEqualTo(SENTENCE);
    }

    @Test
    void docxIsRead() {
        byte[] docx = Zips.docx(Zips.paragraph("Города и обмен")
                + Zips.paragraph("")
                + Zips.paragraph(SENTENCE.repeat(3))
                + Zips.paragraph("Литература")
                + Zips.paragraph("1. Громова И. В. Обмен. М.: Волга, 1998."));
        Document document = Texts.read("a.docx", docx);
        assertThat(document.text()).contains(SENTENCE);
        assertThat(document.references())
                .singleElement()
                .satisfies(r -> assertThat(r.year()).isEqualTo("1998"));
        assertThat(document.source().mediaType()).contains("wordprocessingml");
    }

    @Test
    void odtIsRead() {
        byte[] odt =
                Zips.odt("<text:h text:outline-level='1'>Понятие обмена</text:h><text:p>" + SENTENCE + "</text:p>");
        assertThat(Texts.paragraphs(Texts.read("a.odt", odt))).containsExactly("Понятие обмена", SENTENCE);
    }

    @Test
    void rtfIsRead() {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset204 Times;}}\\f0 ");
        for (char c : SENTENCE.toCharArray()) {
            rtf.append(c < 128 ? String.valueOf(c) : "\\u" + (int) c + "?");
        }
        assertThat(Texts.read("a.rtf", utf8(rtf + "\\par}")).text()).isEqualTo(SENTENCE);
    }

    @Test
    void epubIsRead() {
        byte[] epub = Zips.epub("<h1>Глава первая</h1><p>" + SENTENCE + "</p>");
        assertThat(Texts.read("a.epub", epub).text()).contains("Глава первая", SENTENCE);
    }
}
