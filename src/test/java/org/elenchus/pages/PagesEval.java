package org.elenchus.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.junit.jupiter.api.Test;

/**
 * How much of printed pages comes in, on files made from known texts, beside Tika and pdftotext; against the floors in
 * a file. With {@code -Dbenchmarks=write} the table goes to docs/benchmarks.md.
 */
class PagesEval {
    static final Path FILES = Path.of("src/test/pages/files");
    private static final Path PAGE = Path.of("docs/benchmarks.md");
    private static final String BEGIN = "<!-- pages -->\n";
    private static final String END = "<!-- end of pages -->";
    private static final List<String> GROUPS =
            List.of("one column", "two columns", "three columns", "lines stored across", "all files");

    @Test
    void pagesComeInWhole() throws Exception {
        Properties floors = floors();
        List<Truth> truths = truths();
        assertThat(digest()).as("digest of " + FILES).isEqualTo(floors.getProperty("sha256"));
        PagesTable table = new PagesTable(GROUPS);
        for (Truth truth : truths) {
            if (!truth.isScan()) {
                readings(truth).forEach((reader, reading) -> table.add(truth, reader, reading));
            }
        }
        System.out.println(table.markdown());
        if ("write".equals(System.getProperty("benchmarks"))) {
            write(BEGIN, table.markdown(), END);
        }
        Map<String, Double> ours = table.figures("Elenchus");
        assertSoftly(softly -> floors.stringPropertyNames().stream()
                .filter(name -> !name.equals("sha256"))
                .sorted()
                .forEach(name -> {
                    double floor = Double.parseDouble(floors.getProperty(name));
                    if (name.endsWith(".heads")) {
                        softly.assertThat(ours.get(name)).as(name).isLessThanOrEqualTo(floor);
                    } else {
                        softly.assertThat(ours.get(name)).as(name).isGreaterThanOrEqualTo(floor);
                    }
                }));
    }

    /** By the name of the reader, ours first. */
    private static Map<String, Reading> readings(Truth truth) throws Exception {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("Elenchus", Reading.of(document(truth)));
        readings.put("pdftotext", plain(truth, ".plain.txt"));
        readings.put("pdftotext -layout", plain(truth, ".layout.txt"));
        readings.put("Tika", tika(truth));
        return readings;
    }

    static Document document(Truth truth) throws IOException {
        Ingestor.Result result =
                Ingestors.WITH_MODELS.ingest(FILES.resolve(truth.name() + ".pdf"), org.elenchus.text.Metadata.NONE);
        return result.document().orElseThrow(() -> new AssertionError(result.problems()));
    }

    private static Reading plain(Truth truth, String ending) throws IOException {
        return Reading.ofText(Files.readString(FILES.resolve(truth.name() + ending)), Map.of());
    }

    private static Reading tika(Truth truth) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        byte[] bytes = Files.readAllBytes(FILES.resolve(truth.name() + ".pdf"));
        new AutoDetectParser().parse(new ByteArrayInputStream(bytes), text, metadata, new ParseContext());
        String title = metadata.get(TikaCoreProperties.TITLE);
        return Reading.ofText(text.toString(), title == null ? Map.of() : Map.of("title", title));
    }

    static List<Truth> truths() throws IOException {
        List<Truth> truths = new ArrayList<>();
        for (Path file : files(".json")) {
            truths.add(Truth.read(file));
        }
        return truths;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String digest() throws IOException {
        List<String> digests = new ArrayList<>();
        for (String ending : List.of(".pdf", ".json")) {
            for (Path file : files(ending)) {
                digests.add(Sha256.of(Files.readAllBytes(file)));
            }
        }
        return Sha256.of(String.join(" ", digests));
    }

    /** Puts a table into docs/benchmarks.md between two marks. */
    static void write(String begin, String table, String end) throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(begin) + begin.length();
        Files.writeString(PAGE, page.substring(0, from) + table + "\n" + page.substring(page.indexOf(end)));
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream data = PagesEval.class.getResourceAsStream("/floors/pages.properties")) {
            floors.load(data);
        }
        return floors;
    }

    /** The reader as the program builds it. */
    private static final class Ingestors {
        static final Ingestor WITH_MODELS = withModels();

        private static Ingestor withModels() {
            LanguageAnalysis language = LanguageAnalysis.load();
            return new Ingestor(
                    (code, form) -> language.morphology(code).isWord(form), language::detect, Limits.DEFAULT);
        }
    }
}
