package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.elenchus.extraction.RawText;
import org.elenchus.reader.PlainTextReader;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Repair;
import org.elenchus.text.Span;

class IngestorPropertyTest {
    private static final List<byte[]> WHOLE = List.of(
            new PdfSheets()
                    .column(60, 100, 10, 220, "Сеть малых городов", "держится на об-", "мене.")
                    .bytes(),
            Zips.docx(Zips.paragraph("Сеть малых городов держится на обмене.")),
            Zips.odt("<text:p>Сеть малых городов держится на обмене.</text:p>"),
            Zips.epub("<p>Сеть малых городов держится на обмене.</p>"),
            "{\\rtf1\\ansi A network of towns.\\par}".getBytes(StandardCharsets.US_ASCII),
            "<article><front/><body><sec><title>A</title><p>Towns [<xref ref-type='bibr' rid='b'>1</xref>].</p></sec></body></article>"
                    .getBytes(StandardCharsets.UTF_8),
            "<TEI><text><body><div><head>A</head><p>Towns.</p></div></body></text></TEI>"
                    .getBytes(StandardCharsets.UTF_8),
            "<html><body><h1>A</h1><p>Towns &amp; <b>roads</b></p></body></html>".getBytes(StandardCharsets.UTF_8));

    private static void check(String name, byte[] bytes) {
        Ingestor.Result result = Texts.INGESTOR.ingest(name, bytes, Metadata.NONE);
        assertThat(result.document().isPresent() || !result.problems().isEmpty())
                .isTrue();
        result.document().ifPresent(Texts::checkWhole);
        assertThat(result.problems()).allSatisfy(p -> assertThat(p.message()).isNotBlank());
    }

    @Property(tries = 300)
    void anyBytesGiveADocumentOrAProblem(@ForAll @Size(max = 200) byte[] bytes) {
        check("a.txt", bytes);
    }

    /** Texts of the marks that the finders look for. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "сеть",
                        "Города",
                        "про-",
                        "\u00ADных",
                        "социально-",
                        "экономических",
                        " ",
                        "\n",
                        "\n\n",
                        "\f",
                        "  ",
                        "1)",
                        "• ",
                        "[5. С. 12]",
                        "(Smith 2001)",
                        "Литература",
                        "1. ",
                        "Abstract",
                        "Summary",
                        "ﬁ",
                        "е\u0308",
                        "\u00A0",
                        "р а з р я д к а",
                        "cтатья",
                        "Ïðèâåò",
                        "и˘",
                        "\uF0B7",
                        "<<сеть>>",
                        "слово,слово",
                        ".",
                        ",",
                        ":",
                        "–",
                        "РИС",
                        "Рис. 1. ",
                        "@",
                        "¹²",
                        "\uD83D",
                        "\uDE00",
                        "\u200B",
                        "the",
                        "of",
                        "2001",
                        "//",
                        "И. И. Иванов")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 600)
    void anyTextGivesAWholeDocumentOrAProblem(@ForAll("pieces") String text) {
        check("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void everyLetterMapsBackToItself(@ForAll("pieces") String text) {
        RawText raw = PlainTextReader.layOut(text);
        Ingestor.Result result = Texts.INGESTOR.ingest("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        if (result.document().isEmpty() || text.contains("\uD83D") || text.contains("\uDE00")) {
            return;
        }
        Document document = result.document().get();
        for (int i = 0; i < document.text().length(); i++) {
            char c = document.text().charAt(i);
            Span origin = document.alignment().toOriginal(new Span(i, i + 1));
            int at = i;
            boolean mended =
                    document.repairs().stream().anyMatch(repair -> repair.span().contains(at));
            if (Character.isLetterOrDigit(c)
                    && !mended
                    && c < 0x500
                    && c != 'ё'
                    && !origin.cover(raw.text()).equals("ﬁ")) {
                assertThat(origin.cover(raw.text())).isEqualTo(String.valueOf(c));
            }
        }
    }

    /** Undoing all repairs gives back what was extracted, up to which white space stood between words. */
    @Property(tries = 400)
    void everyRepairCanBeUndone(@ForAll("pieces") String text) {
        RawText raw = PlainTextReader.layOut(text);
        Ingestor.Result result = Texts.INGESTOR.ingest("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        if (result.document().isEmpty() || text.contains("\f") || text.contains("\uD83D") || text.contains("\uDE00")) {
            return;
        }
        Document document = result.document().get();
        String extracted = raw.lines().stream()
                .map(line -> line.span().cover(raw.text()))
                .collect(java.util.stream.Collectors.joining("\n"));
        assertThat(blanks(Repair.undo(document.text(), document.repairs()))).isEqualTo(blanks(extracted));
    }

    /** A word anywhere on one of three pages. */
    private record Placed(int page, int left, int down, int size, String text) {}

    @Provide
    Arbitrary<List<Placed>> sheets() {
        Arbitrary<String> words = Arbitraries.of(
                "сеть", "об-", "1", "[3]", "Табл. 2", "12", "Там же.", "Литература", "Towns", "•", "=", "©", "С. 5");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-20, 620),
                        Arbitraries.integers().between(0, 850),
                        Arbitraries.of(1, 5, 7, 8, 10, 11, 14, 40),
                        words.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join(" ", list)))
                .as(Placed::new)
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 150)
    void wordsAnywhereOnPagesGiveAWholeDocumentOrAProblem(@ForAll("sheets") List<Placed> placed) {
        PdfSheets sheets = new PdfSheets();
        for (int page = 0; page < 3; page++) {
            int now = page;
            placed.stream().filter(p -> p.page == now).forEach(p -> sheets.print(p.left, p.down, p.size, p.text));
            if (page < 2) {
                sheets.turn();
            }
        }
        check("a.pdf", sheets.bytes());
    }

    private static String blanks(String text) {
        return text.replaceAll("[\\s\u00A0]*\n[\\s\u00A0]*", " ")
                .replaceAll("[\\s\u00A0]", " ")
                .strip();
    }

    @Property(tries = 250)
    void damagedFilesGiveADocumentOrAProblem(
            @ForAll @IntRange(max = 7) int which,
            @ForAll @Size(max = 6) List<@IntRange(max = 100_000) Integer> places,
            @ForAll byte junk,
            @ForAll @IntRange(max = 1_000) int cut) {
        byte[] bytes = WHOLE.get(which).clone();
        for (int place : places) {
            bytes[place % bytes.length] = junk;
        }
        int length = cut < 300 ? bytes.length * cut / 300 : bytes.length;
        check("a", java.util.Arrays.copyOf(bytes, length));
    }
}
