package org.elenchus.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.elenchus.ingest.Ingestor;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.ParagraphKind;
import org.junit.jupiter.api.Test;

/**
 * Whole books are read within the memory that a worker has by default, at a cost that grows as their pages do. A larger one:
 * {@code -Delenchus.book=1000}.
 */
class BookIT {
    private static final int PAGES = Integer.getInteger("elenchus.book", 500);
    private static final int LINES = 34;
    private static final int LINE = 62;

    private record Read(Document document, Duration cost) {}

    private static List<String> words() throws IOException {
        return List.of(Files.readString(Path.of("corpus", "sources", "law-of-nature-ru.txt"))
                .strip()
                .split("\\s+"));
    }

    /** Pages with a head, a number and a note each; no two pages say the same. */
    private static byte[] book(int pages) throws IOException {
        List<String> words = words();
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, letters);
            Random random = new Random(7);
            for (int p = 1; p <= pages; p++) {
                List<String> lines = new ArrayList<>();
                StringBuilder line = new StringBuilder();
                while (lines.size() < LINES) {
                    boolean middle = lines.size() == LINES / 2 && line.indexOf("-я") < 0;
                    String word = middle ? p + "-я страница" : words.get(random.nextInt(words.size()));
                    if (line.length() + word.length() > LINE) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    line.append(line.isEmpty() ? "" : " ").append(word);
                }
                int from = random.nextInt(words.size() - 7);
                print(document, font, p, lines, String.join(" ", words.subList(from, from + 7)));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void print(PDDocument document, PDFont font, int number, List<String> lines, String note)
            throws IOException {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            print(content, font, 8, 150, 570, "Законы природы и споры о них");
            for (int i = 0; i < lines.size(); i++) {
                print(content, font, 10, 45, 545 - 13 * i, lines.get(i));
            }
            print(content, font, 5, 45 + font.getStringWidth(lines.getLast()) / 100, 545 - 13 * (LINES - 1) + 4, "1");
            print(content, font, 7, 45, 60, "1 " + note);
            print(content, font, 8, 205, 25, String.valueOf(number));
        }
    }

    private static void print(PDPageContentStream content, PDFont font, float size, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** By the worker, which is the only process that this one has started. */
    private static Duration spent() {
        return ProcessHandle.current()
                .children()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Read read(WorkerPool pool, int pages) throws IOException {
        byte[] bytes = book(pages);
        Duration before = spent();
        Ingestor.Result result = pool.read(pages + ".pdf", bytes, Metadata.NONE);
        Document document = result.document().orElseThrow(() -> new AssertionError(result.problems()));
        Read read = new Read(document, spent().minus(before));
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d KB, %d characters: %.1f ms of CPU time a page%n",
                pages,
                bytes.length >> 10,
                document.text().length(),
                read.cost().toMillis() / (double) pages);
        return read;
    }

    /** Notes stand behind the text, each with the number of its page again. */
    private static long numbers(Read read) {
        return read.document().pages().stream().map(Page::label).distinct().count();
    }

    @Test
    void aBookStaysWithinTheMemoryAndCostsTwiceWhatHalfOfItDoes() throws IOException {
        WorkerSettings settings = new WorkerSettings(
                1, WorkerSettings.MEMORY, WorkerSettings.usual().limits().within(Duration.ofMinutes(4)));
        try (WorkerPool pool = new WorkerPool(settings)) {
            read(pool, 50); // warms the worker up
            Read half = read(pool, PAGES / 2);
            Read whole = read(pool, PAGES);
            assertThat(numbers(half)).isEqualTo(PAGES / 2);
            assertThat(numbers(whole)).isEqualTo(PAGES);
            assertThat(whole.document().text().contains("1-я страница")).isTrue();
            assertThat(whole.document().text().contains(PAGES + "-я страница")).isTrue();
            assertThat(whole.document().text().length()).isGreaterThan(PAGES * LINES * LINE * 8 / 10);
            assertThat(whole.document().paragraphs().stream().filter(p -> p.kind() == ParagraphKind.NOTE))
                    .hasSize(PAGES);
            // a cost that grows with the square would be four times as much
            assertThat(half.cost()).isPositive();
            assertThat(whole.cost()).isLessThan(half.cost().multipliedBy(3));
        }
    }
}
