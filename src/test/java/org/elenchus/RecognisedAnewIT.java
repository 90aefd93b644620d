package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.elenchus.IngestReport.Outcome;
import org.elenchus.extraction.Handling;
import org.elenchus.problem.ProblemException;
import org.elenchus.scan.Tesseract;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.worker.WorkerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ingest --ocr anew} on a paper that the workspace has. Skipped where Tesseract is not installed. */
class RecognisedAnewIT {
    @TempDir
    Path folder;

    private static IngestReport.Item ingest(Workbench bench, Path paper, Handling.Recognition recognition)
            throws IOException, ProblemException {
        WorkerSettings settings = WorkerSettings.usual().handling(new Handling(List.of(), recognition));
        return bench.ingest(List.of(paper), Metadata.NONE, settings, Progress.NONE)
                .items()
                .getFirst();
    }

    private Path paper() throws IOException {
        Path file = folder.resolve("paper.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(70, 700);
                for (String line : List.of(
                        "The concept of the network has been criticised because it lacks",
                        "empirical evidence. A network is a set of lasting ties between",
                        "firms, and its borders remain unclear to most of its critics.")) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    @Test
    void allPagesAreRecognisedAndThePaperStaysOne() throws IOException, ProblemException {
        assumeTrue(Tesseract.installed().isPresent(), "Tesseract is not installed: " + Tesseract.INSTALL);
        Path paper = paper();
        try (Workbench bench = Workbench.create(folder.resolve("workspace"))) {
            String id =
                    ingest(bench, paper, Handling.Recognition.NEEDED).document().orElseThrow();
            assertThat(bench.document(id).pages()).extracting(Page::recognition).allMatch(r -> r.isEmpty());
            assertThat(ingest(bench, paper, Handling.Recognition.NEEDED).outcome())
                    .isEqualTo(Outcome.KNOWN);

            IngestReport.Item again = ingest(bench, paper, Handling.Recognition.ANEW);
            assertThat(again.outcome()).isEqualTo(Outcome.UPDATED);
            assertThat(again.document()).contains(id);
            Document recognised = bench.document(id);
            assertThat(recognised.pages()).extracting(Page::recognition).allMatch(r -> r.isPresent());
            assertThat(recognised.text()).contains("lasting ties between firms");
            assertThat(bench.papers()).hasSize(1);
            assertThat(bench.verify(Progress.NONE)).isEmpty();

            assertThat(ingest(bench, paper, Handling.Recognition.ANEW).outcome())
                    .isEqualTo(Outcome.KNOWN);
        }
    }
}
