package org.elenchus.layout;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.elenchus.extraction.Handling.Recognition;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.PageNumbers;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.scan.ScannedPage;
import org.elenchus.scan.Tesseract;

/** Has the pages of a PDF recognised that are pictures, or whose letters cannot be read otherwise. For one file. */
final class PdfScans {
    static final double POINTS = 72;

    /** A page whose few words are printed over a picture is read from the picture if that holds so many times more. */
    private static final int TIMES_MORE = 3;
    /** Bytes, as packed. */
    private static final int MUCH_DRAWN = 500;
    /** A page of this size at 300 dots per inch is larger than A3. */
    private static final double MOST_PIXELS = 40e6;

    private static final String NOT_INSTALLED =
            "install Tesseract (Debian: " + Tesseract.INSTALL + ") and ingest the file again";

    private static final String SCAN_ANEW =
            "scan it anew at " + Tesseract.DENSITY + " dots per inch, or get another copy";

    private static final String NOT_WANTED = "leave out --ocr never, so that it is recognised";

    private static final String JPEG_2000 =
            "its pictures are JPEG 2000, which cannot be read here: convert them first, e.g. gs -o out.pdf"
                    + " -sDEVICE=pdfwrite -dPassThroughJPXImages=false in.pdf, and ingest the result";

    private final SourceFile file;
    private final Limits limits;
    private final List<Problem> problems;
    private final List<Optional<Double>> confidence = new ArrayList<>();
    private final Set<Integer> kept = new HashSet<>();

    PdfScans(SourceFile file, Limits limits, List<Problem> problems) {
        this.file = file;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The pages with words for those that had none, if Tesseract is installed; else as they are.
     *
     * @param whole whether the file is: in one that is cut short letters are odd for want of their fonts
     */
    List<PdfPage> recognised(PDDocument document, List<PdfPage> pages, boolean whole)
            throws IOException, ProblemException {
        pages.forEach(page -> confidence.add(Optional.empty()));
        List<Integer> wanted = wanted(document, pages, whole);
        if (wanted.isEmpty()) {
            return pages;
        }
        Optional<Tesseract> installed = Tesseract.installed();
        if (installed.isEmpty()) {
            if (file.handling().recognition() == Recognition.ANEW) {
                problems.add(Problem.warning(file.place(), "was not recognised anew", NOT_INSTALLED));
            }
            return pages;
        }
        if (wanted.size() > limits.maxScans()) {
            throw file.refused(
                    "has " + wanted.size() + " pages that are pictures, more than the limit of " + limits.maxScans(),
                    "split it, or allow more by max-scans in settings.yaml");
        }
        List<PdfPage> filled = new ArrayList<>(pages);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        for (int p : wanted) {
            filled.set(p, recognised(installed.get(), renderer, p, pages.get(p)));
            file.pageDone().run();
        }
        tell(installed.get());
        return filled;
    }

    private List<Integer> wanted(PDDocument document, List<PdfPage> pages, boolean whole) {
        return switch (file.handling().recognition()) {
            case NEVER -> List.of();
            case NEEDED -> {
                boolean unreadable = whole && isUnreadable(pages);
                yield IntStream.range(0, pages.size())
                        .filter(p -> (unreadable && isDrawn(document.getPage(p)))
                                || pages.get(p).isPicture())
                        .boxed()
                        .toList();
            }
            case ANEW ->
                IntStream.range(0, pages.size())
                        .filter(p -> pages.get(p).letters() > 0 || pages.get(p).pictures())
                        .boxed()
                        .toList();
        };
    }

    /** Pages that are pictures, and on which nothing was recognised either. */
    List<Integer> unread(List<PdfPage> pages) {
        return IntStream.range(0, pages.size())
                .filter(p -> confidence.get(p).isEmpty() && pages.get(p).isPicture() && !kept.contains(p))
                .boxed()
                .toList();
    }

    /** Whether a file has no letters at all, as where they were drawn as lines, or fonts that do not say which they show. */
    private static boolean isUnreadable(List<PdfPage> pages) {
        long letters = 0;
        long odd = 0;
        for (PdfPage page : pages) {
            for (PdfWord word : page.words()) {
                letters += word.text().length();
                odd += word.text().chars().filter(PdfScans::isOdd).count();
            }
        }
        return letters == 0 || odd * 3 > letters;
    }

    /** Whether so much is drawn on a page that it may be letters. */
    private static boolean isDrawn(PDPage page) {
        long drawn = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            drawn += streams.next().getLength();
        }
        return drawn > MUCH_DRAWN;
    }

    static boolean isOdd(int character) {
        return character == 0xFFFD
                || Character.isISOControl(character)
                || Character.getType(character) == Character.PRIVATE_USE;
    }

    /** Pages that somebody else has recognised: their text lies over a picture of them. */
    List<Integer> layered(List<PdfPage> pages) {
        return IntStream.range(0, pages.size())
                .filter(p -> confidence.get(p).isEmpty() && pages.get(p).isCovered())
                .boxed()
                .toList();
    }

    private PdfPage recognised(Tesseract tesseract, PDFRenderer renderer, int p, PdfPage page) throws IOException {
        double inches = page.width() / POINTS * page.height() / POINTS;
        double density = Math.min(Tesseract.DENSITY, Math.sqrt(MOST_PIXELS / Math.max(1e-6, inches)));
        BufferedImage picture = renderer.renderImageWithDPI(p, (float) density, ImageType.GRAY);
        ScannedPage scanned = tesseract.recognise(picture);
        boolean needed = file.handling().recognition() == Recognition.NEEDED;
        if (needed && page.isPicture() && scanned.letters() < TIMES_MORE * page.letters()) {
            kept.add(p); // a picture with a few words over it, and no more in it
            return page;
        }
        if (scanned.letters() == 0) {
            return page; // a picture, or an empty sheet
        }
        confidence.set(p, Optional.of(rounded(scanned.confidence())));
        double scale = POINTS / density;
        return new PdfPage(
                picture.getWidth() * scale, picture.getHeight() * scale, words(scanned, scale), page.pictures());
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    /** @param scale points a pixel */
    static List<PdfWord> words(ScannedPage page, double scale) {
        return page.words().stream()
                .map(word -> new PdfWord(
                        word.text(),
                        word.left() * scale,
                        word.right() * scale,
                        word.base() * scale,
                        word.size() * scale,
                        false))
                .toList();
    }

    /** For each page how sure its letters are, if they were recognised. */
    List<Optional<Double>> confidence() {
        return List.copyOf(confidence);
    }

    /** What helps where there are still no letters. */
    String hint() {
        return Tesseract.installed().isEmpty()
                ? NOT_INSTALLED
                : file.handling().recognition() == Recognition.NEVER ? NOT_WANTED : SCAN_ANEW;
    }

    static boolean isHint(String hint) {
        return hint.equals(NOT_INSTALLED) || hint.equals(NOT_WANTED) || hint.equals(SCAN_ANEW);
    }

    /** The same, where the pictures themselves may be the hindrance. */
    String hint(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (isJpeg2000(page)) {
                return JPEG_2000;
            }
        }
        return hint();
    }

    private static boolean isJpeg2000(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                COSDictionary drawn = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
                if (drawn != null
                        && drawn.getDictionaryObject(name) instanceof COSStream picture
                        && String.valueOf(picture.getFilters()).contains(COSName.JPX_DECODE.getName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void tell(Tesseract tesseract) {
        tell(file, confidence, tesseract, problems);
    }

    static void tell(SourceFile file, List<Optional<Double>> confidence, Tesseract tesseract, List<Problem> problems) {
        double[] sure = confidence.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (sure.length == 0) {
            return;
        }
        double mean = java.util.Arrays.stream(sure).average().orElse(0);
        List<Integer> pages = IntStream.range(0, confidence.size())
                .filter(p -> confidence.get(p).isPresent())
                .boxed()
                .toList();
        problems.add(Problem.warning(
                file.place(),
                sure.length + " of " + confidence.size() + " pages were recognised by Tesseract, with a confidence of "
                        + Math.round(mean * 100) + " %"
                        + (pages.size() == confidence.size() ? "" : ": " + PageNumbers.of(pages)),
                "check what you quote against the pages"));
        if (!tesseract.knowsRussian()) {
            problems.add(Problem.warning(
                    file.place(),
                    "was recognised without Russian, which is not installed",
                    "if it is Russian: apt install tesseract-ocr-rus, and ingest it again"));
        }
    }
}
