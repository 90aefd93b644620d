package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;

/**
 * What layout analysis costs, beside PDFBox's own extraction of text from the same files: processor time of one thread, on warm
 * code, the cheapest of several rounds for each file. Other files: {@code -Delenchus.pdfs=FOLDER}.
 */
class LayoutCostEval {
    private static final Path FILES = Path.of(System.getProperty("elenchus.pdfs", "src/test/pages/files"));
    private static final int WARM = Integer.getInteger("elenchus.warm", 4);
    private static final int ROUNDS = 5;
    /** Other work on the machine shares caches and cores with it. */
    private static final double MOST = 1.0;

    private interface Work {
        void run() throws IOException, ProblemException;
    }

    private record Cost(double extraction, double reading, double layout) {
        Cost plus(Cost other) {
            return new Cost(extraction + other.extraction, reading + other.reading, layout + other.layout);
        }
    }

    private static long cpu(Work work) throws IOException, ProblemException {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static void extract(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).isNotEmpty();
        }
    }

    private static void read(String name, byte[] bytes) throws IOException, ProblemException {
        Handling text = new Handling(List.of(), Handling.Recognition.NEVER);
        SourceFile file = new SourceFile(name, bytes, () -> {}, text);
        assertThat(new PdfReader().read(file, Limits.DEFAULT, new ArrayList<>()).lines())
                .isNotEmpty();
    }

    private static Cost cost(String name, byte[] bytes) throws IOException, ProblemException {
        List<PdfPage> pages;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            pages = new PdfWords().pages(document);
        }
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int i = 0; i < ROUNDS; i++) {
            least[0] = Math.min(least[0], cpu(() -> extract(bytes)));
            least[1] = Math.min(least[1], cpu(() -> read(name, bytes)));
            least[2] = Math.min(least[2], cpu(() -> new PdfLayout(pages).toRawText(Metadata.NONE)));
        }
        return new Cost(least[0], least[1], least[2]);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    // s-: pictures, in which there is nothing to extract
                    .filter(file -> !file.getFileName().toString().startsWith("s-"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void layoutCostsNoMoreThanExtraction() throws IOException, ProblemException {
        List<Path> files = files();
        for (int i = 0; i < WARM; i++) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                extract(bytes);
                read(file.toString(), bytes);
            }
        }
        Cost all = new Cost(0, 0, 0);
        double worst = 0;
        String worstFile = "";
        for (Path file : files) {
            Cost cost = cost(file.toString(), Files.readAllBytes(file));
            all = all.plus(cost);
            double share = cost.layout / cost.extraction;
            worstFile = share > worst ? file.getFileName().toString() : worstFile;
            worst = Math.max(worst, share);
        }
        System.out.printf(
                Locale.ROOT,
                "%d files: extraction by PDFBox %.0f ms of CPU time, reading with layout %.2f times that; of it layout"
                        + " analysis %.2f (at most %.2f, %s), the rest extraction again%n",
                files.size(),
                all.extraction / 1e6,
                all.reading / all.extraction,
                all.layout / all.extraction,
                worst,
                worstFile);
        assertThat(all.layout / all.extraction).isLessThan(MOST);
        assertThat(all.reading / all.extraction).isLessThan(1 + MOST);
    }
}
