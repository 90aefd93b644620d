package org.elenchus.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

class ExportPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("=+-@\t\r\n\"',;&<>[]{}#*_/\\\u0000\u0085\u2028 aЯ")
                .ofMaxLength(40);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 300)
    void cellsReadBackAndNoneStartsAFormula(@ForAll("texts") String text) throws IOException {
        String row = UnitCsv.cell("first") + "," + UnitCsv.cell(text) + ",last\r\n";

        String read;
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(row))) {
            read = parser.getRecords().getFirst().get(1);
        }
        assertThat(read).isIn(text, "'" + text);
        assertThat(read)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
    }

    @Property(tries = 300)
    void markupReadsBackAsTheSameText(@ForAll("texts") String text) {
        String read = org.elenchus.picture.MapFormatTest.xml("<a>" + Markup.escape(text) + "</a>")
                .getDocumentElement()
                .getTextContent();

        assertThat(read)
                .isEqualTo(text.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD"));
    }
}
