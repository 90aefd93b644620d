package org.elenchus.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.scan.ScannedPage;
import org.elenchus.scan.Tesseract;

/** Reads pictures of pages: PNG, JPEG, and TIFF of any number of pages, taken at 300 dots per inch. */
public final class PictureReader implements SourceReader {
    private static final long MOST_PIXELS = 100_000_000;

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException, ProblemException {
        Tesseract tesseract = Tesseract.installed()
                .orElseThrow(() -> file.refused(
                        "is a picture, and Tesseract, which could recognise it, is not installed",
                        "install it (Debian: " + Tesseract.INSTALL + ") and ingest it again"));
        List<PdfPage> pages = new ArrayList<>();
        List<Optional<Double>> confidence = new ArrayList<>();
        try (ImageInputStream bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            ImageReader reader = reader(file, bytes);
            try {
                int count = reader.getNumImages(true);
                if (count > limits.maxScans()) {
                    throw file.refused(
                            "has " + count + " pages that are pictures, more than the limit of " + limits.maxScans(),
                            "split it, or allow more by max-scans in settings.yaml");
                }
                for (int p = 0; p < count; p++) {
                    ScannedPage scanned = tesseract.recognise(picture(file, reader, p));
                    confidence.add(Optional.of(PdfScans.rounded(scanned.confidence())));
                    double scale = PdfScans.POINTS / Tesseract.DENSITY;
                    pages.add(new PdfPage(
                            reader.getWidth(p) * scale,
                            reader.getHeight(p) * scale,
                            PdfScans.words(scanned, scale),
                            true));
                    file.pageDone().run();
                }
            } finally {
                reader.dispose();
            }
        }
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            throw file.refused("is a picture without text", "check that it is the right file");
        }
        PdfScans.tell(file, confidence, tesseract, problems);
        return new PdfLayout(pages).toRawText(org.elenchus.text.Metadata.NONE).recognised(confidence);
    }

    private static ImageReader reader(SourceFile file, ImageInputStream bytes) throws ProblemException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
        if (!readers.hasNext()) {
            throw file.refused("is a damaged picture", "scan it anew, or get it again");
        }
        ImageReader reader = readers.next();
        reader.setInput(bytes);
        return reader;
    }

    /** The size is asked before anything is unpacked. */
    private static BufferedImage picture(SourceFile file, ImageReader reader, int page)
            throws IOException, ProblemException {
        long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
        if (pixels > MOST_PIXELS) {
            throw file.refused(
                    "is a picture of " + pixels / 1_000_000 + " million dots, more than a page has",
                    "scan it at " + Tesseract.DENSITY + " dots per inch");
        }
        return reader.read(page);
    }
}
