package org.elenchus.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.elenchus.argument.UnitType;
import org.elenchus.text.Box;
import org.junit.jupiter.api.Test;

class UnitLinesTest {

    @Test
    void aUnitIsOneLineWithKeysInTheOrderOfTheContract() {
        assertThat(UnitLines.write("a.pdf", Samples.RUSSIAN, Samples.SCHEME)).isEqualTo("""
            {"document":"a.pdf","id":"u7","type":"Criticism","concepts":["learning-region","сеть"],\
            "conceptLabels":["обучающийся регион","сеть"],"holder":"Хассинк","topic":"evidence",\
            "cites":["[5. С. 189]","[7]"],"quote":"у «обучающегося региона» мало \\"примеров\\"",\
            "start":120,"end":160,"page":"14","section":"Критика","language":"ru","confidence":0.870,\
            "rules":["ru.criticism.few-cases"]}\
            """);
    }

    @Test
    void topicIsNullUnlessTheUnitIsACriticism() throws IOException {
        String line = UnitLines.write("a.txt", Samples.unit("u1", UnitType.CLAIM, "X leads to Y"), Samples.SCHEME);

        JsonNode read = new ObjectMapper().readTree(line);
        assertThat(read.get("topic").isNull()).isTrue();
        List<String> keys = new ArrayList<>();
        read.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isEqualTo(UnitLines.KEYS);
    }

    @Test
    void boxesStandBeforeTheConfidence() {
        String line = UnitLines.write(
                "a.pdf", Samples.RUSSIAN, Samples.SCHEME, "ru", List.of(new Box(2, 56.7, 100, 220.5, 112.1)));

        assertThat(line)
                .contains("\"language\":\"ru\",\"boxes\":[{\"page\":2,\"left\":56.7,\"top\":100.0,\"right\":220.5,"
                        + "\"bottom\":112.1}],\"confidence\":0.870,");
    }

    @Test
    void labelsFollowTheLanguageOfTheDocument() throws IOException {
        String line = UnitLines.write("a.txt", Samples.RUSSIAN, Samples.SCHEME, "en");

        assertThat(new ObjectMapper().readTree(line).at("/conceptLabels/0").asText())
                .isEqualTo("learning region");
    }

    @Test
    void lineBreaksAndControlCharactersNeverSplitALine() {
        String quote = "one\ntwo\u2028three\u0001 \\ \"";
        String line = UnitLines.write("a.txt", Samples.unit("u1", UnitType.CLAIM, quote), Samples.SCHEME);

        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void arraysAreJsonWithAnyNumberOfUnits() throws IOException {
        for (int count = 0; count < 3; count++) {
            JsonNode read = new ObjectMapper().readTree(listing(UnitFormat.JSON, count));
            assertThat(read.isArray()).isTrue();
            assertThat(read).hasSize(count);
        }
    }

    @Test
    void tablesReadBackWithAnotherParser() throws IOException {
        List<CSVRecord> rows;
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(listing(UnitFormat.CSV, 2)))) {
            rows = parser.getRecords();
            assertThat(parser.getHeaderNames()).isEqualTo(UnitLines.KEYS);
        }
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get("quote")).isEqualTo(Samples.RUSSIAN.quote());
        assertThat(rows.get(1).get("cites")).isEqualTo("[5. С. 189]; [7]");
        assertThat(rows.get(1).get("confidence")).isEqualTo("0.870");
    }

    @Test
    void formulasAreDisarmed() {
        assertThat(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx"))
                .allSatisfy(value -> assertThat(UnitCsv.cell(value)).startsWith("'" + value.charAt(0)));
        assertThat(UnitCsv.cell("=HYPERLINK(\"http://x\",\"y\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        assertThat(UnitCsv.cell("2 - 1 = 1")).isEqualTo("2 - 1 = 1");
    }

    @Test
    void onlyTheExcelTableHasAByteOrderMark() throws IOException {
        assertThat(listing(UnitFormat.CSV, 0)).startsWith("document,");
        assertThat(listing(UnitFormat.CSV_EXCEL, 0)).startsWith("\uFEFFdocument,");
    }

    private static String listing(UnitFormat format, int count) throws IOException {
        StringBuilder out = new StringBuilder();
        try (UnitWriter writer = format.open(out, Samples.SCHEME)) {
            for (int i = 0; i < count; i++) {
                writer.write("a.pdf", "ru", Samples.RUSSIAN);
            }
        }
        return out.toString();
    }
}
