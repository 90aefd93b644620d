package org.elenchus.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.PageNumbers;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;

/** Reads PDF: words with their places by PDFBox, lines and reading order by {@link PageColumns}. */
public final class PdfReader implements SourceReader {
    private static final String AGAIN = "get the file again";
    private static final String CUT_SHORT =
            "is cut short, as after a download that broke off: the end of the PDF is missing";
    /** Where the end of a PDF is looked for, in bytes; some writers add something after it. */
    private static final int TAIL = 8_192;

    private static final String CUT_SHORT_HINT = "get the file again, or mend what is left with qpdf or mutool clean";

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException, ProblemException {
        if (isWhole(file.bytes())) {
            return readWhole(file, limits, problems);
        }
        try {
            RawText rest = readWhole(file, limits, new ArrayList<>());
            problems.add(Problem.warning(file.place(), CUT_SHORT + "; what is left was read", CUT_SHORT_HINT));
            return rest;
        } catch (IOException e) {
            throw file.refused(CUT_SHORT, CUT_SHORT_HINT);
        } catch (ProblemException e) {
            // a limit or a password stays what it is; all else comes of what is missing
            throw e.problems().stream()
                            .anyMatch(problem -> problem.hint().equals(AGAIN) || PdfScans.isHint(problem.hint()))
                    ? file.refused(CUT_SHORT, CUT_SHORT_HINT)
                    : e;
        }
    }

    /** Whether the file ends as a PDF does, with a table of its objects and the mark of the end, whatever comes after. */
    private static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        int table = tail.lastIndexOf("startxref");
        return table >= 0 && tail.indexOf("%%EOF", table) >= 0;
    }

    private static RawText readWhole(SourceFile file, Limits limits, List<Problem> problems)
            throws IOException, ProblemException {
        try (PDDocument document = PdfOpening.open(file)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw file.refused("is a PDF without pages", AGAIN);
            }
            if (count > limits.maxPages()) {
                throw file.refused(
                        "has " + count + " pages, more than the limit of " + limits.maxPages(),
                        "split it into chapters");
            }
            PdfActions.tell(document, file, problems);
            PdfScans scans = new PdfScans(file, limits, problems);
            List<PdfPage> pages = scans.recognised(document, new PdfWords().pages(document), isWhole(file.bytes()));
            checkText(file, document, pages, scans, problems);
            return new PdfLayout(pages)
                    .toRawText(metadata(document.getDocumentInformation()))
                    .recognised(scans.confidence())
                    .layered(scans.layered(pages));
        }
    }

    private static void checkText(
            SourceFile file, PDDocument document, List<PdfPage> pages, PdfScans scans, List<Problem> problems)
            throws ProblemException {
        long letters = 0;
        long odd = 0;
        for (PdfPage page : pages) {
            letters += page.letters();
            odd += page.words().stream()
                    .flatMapToInt(word -> word.text().chars())
                    .filter(PdfScans::isOdd)
                    .count();
        }
        List<Integer> pictures = scans.unread(pages);
        boolean few = letters < 20L * Math.min(pages.size(), 5) && pictures.size() * 2 >= pages.size();
        if (few || pictures.size() == pages.size()) {
            throw file.refused("is a scan without a text layer", scans.hint(document));
        }
        if (letters == 0) {
            throw file.refused("holds no text", scans.hint(document));
        }
        if (odd * 3 > letters) {
            throw file.refused(
                    "has a text layer that cannot be read: its fonts do not say which letters they show", scans.hint());
        }
        if (!pictures.isEmpty()) {
            problems.add(Problem.warning(
                    file.place(),
                    pictures.size() + " of " + pages.size() + " pages are pictures without text: "
                            + PageNumbers.of(pictures),
                    scans.hint(document)));
        }
    }

    private static Metadata metadata(PDDocumentInformation information) {
        String title =
                information.getTitle() == null ? "" : information.getTitle().strip();
        String author =
                information.getAuthor() == null ? "" : information.getAuthor().strip();
        return new Metadata(title, author.isEmpty() ? List.of() : List.of(author), "", "", "", "");
    }
}
