package org.elenchus.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.elenchus.scan.Tesseract;
import org.elenchus.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many letters of scanned pages come in right, on scans of files made from known texts, against the floors in a file; clean
 * ones and those that are askew, blurred and speckled apart. Skipped where Tesseract is not installed. With
 * {@code -Dbenchmarks=write} the table goes to docs/benchmarks.md.
 */
class ScansEval {
    private static final String BEGIN = "<!-- scans -->\n";
    private static final String END = "<!-- end of scans -->";

    /** Letters asked for, and how many edits away what was read is. */
    private record Sum(long letters, long edits, int files) {
        static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(letters + other.letters, edits + other.edits, files + other.files);
        }

        double accuracy() {
            return 1 - (double) edits / letters;
        }
    }

    @BeforeAll
    static void withTesseractOnly() {
        assumeTrue(
                Tesseract.installed().filter(Tesseract::knowsRussian).isPresent(),
                "Tesseract is not installed: " + Tesseract.INSTALL);
    }

    @Test
    void scansComeInLetterByLetter() throws IOException {
        Map<String, Sum> kinds = new TreeMap<>();
        for (Truth truth : PagesEval.truths()) {
            if (truth.isScan()) {
                kinds.merge(truth.json().get("scan").asText(), read(truth), Sum::plus);
            }
        }
        assertThat(kinds).containsOnlyKeys("clean", "noisy");
        String table = markdown(kinds);
        System.out.println(table);
        if ("write".equals(System.getProperty("benchmarks"))) {
            PagesEval.write(BEGIN, table, END);
        }
        Properties floors = new Properties();
        try (InputStream data = ScansEval.class.getResourceAsStream("/floors/scans.properties")) {
            floors.load(data);
        }
        assertSoftly(softly -> kinds.forEach((kind, sum) -> softly.assertThat(sum.accuracy())
                .as(kind)
                .isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(kind + ".characters")))));
    }

    /** Each paragraph against the stretch of the text that is most like it: order is scored elsewhere. */
    private static Sum read(Truth truth) throws IOException {
        Document document = PagesEval.document(truth);
        String found = plain(document.text());
        Sum sum = new Sum(0, 0, 1);
        for (String paragraph : truth.running()) {
            String wanted = plain(paragraph);
            sum = sum.plus(new Sum(wanted.length(), edits(wanted, found), 0));
        }
        System.out.printf(Locale.ROOT, "%s %.4f%n", truth.name(), sum.accuracy());
        return sum;
    }

    /** Blanks count as one each; the shapes of dashes and quotes, which the repair makes one, do not count. */
    private static String plain(String text) {
        return text.replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[«»„“”‘’\"]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The least number of letters to be put in, taken out or changed to make {@code wanted} of some stretch of {@code text}. */
    static int edits(String wanted, String text) {
        int[] above = new int[text.length() + 1];
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[text.length() + 1];
            row[0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int changed = above[j - 1] + (wanted.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        int least = wanted.length();
        for (int edits : above) {
            least = Math.min(least, edits);
        }
        return least;
    }

    @Test
    void editsAreCountedAgainstTheStretchThatIsMostAlike() {
        assertThat(List.of(edits("city", "the city grows"), edits("city", "the cjty grows"), edits("city", "c i t y")))
                .containsExactly(0, 1, 3);
    }

    private static String markdown(Map<String, Sum> kinds) {
        StringBuilder out = new StringBuilder(
                "\n| scans at 300 dots per inch | files | letters | read right |\n|---|--:|--:|--:|\n");
        kinds.forEach((kind, sum) -> out.append(String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.4f |%n",
                kind.equals("clean") ? "clean" : "askew by up to 1.2°, blurred, speckled",
                sum.files(),
                sum.letters(),
                sum.accuracy())));
        return out.toString();
    }
}
