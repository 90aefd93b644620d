package org.elenchus.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.xml.sax.SAXException;

/**
 * Recognises Russian and English print by Tesseract, a program of its own, through Tika's parser for it. For one thread at a time.
 */
public final class Tesseract {
    /** The line that installs it. */
    public static final String INSTALL = "apt install tesseract-ocr tesseract-ocr-rus";

    /** Pictures should be made with so many dots per inch: more does not help, less costs letters. */
    public static final int DENSITY = 300;

    private static final List<String> LANGUAGES = List.of("rus", "eng");
    private static final Duration LONGEST = Duration.ofHours(1);

    private final TesseractOCRParser parser;
    private final TesseractOCRConfig config = new TesseractOCRConfig();
    private final Set<String> languages;

    private Tesseract(TesseractOCRParser parser) {
        this.parser = parser;
        languages = parser.getLangs();
        config.setLanguage(
                String.join("+", LANGUAGES.stream().filter(languages::contains).toList()));
        config.setOutputType(TesseractOCRConfig.OUTPUT_TYPE.HOCR);
        config.setTimeoutSeconds((int) LONGEST.toSeconds()); // the time of a page is kept from outside
        config.addOtherTesseractConfig("user_defined_dpi", Integer.toString(DENSITY));
    }

    /** Tesseract, if it is installed with Russian or English. */
    public static Optional<Tesseract> installed() {
        TesseractOCRParser parser = new TesseractOCRParser();
        try {
            parser.setPreloadLangs(true);
            parser.initialize(Map.of());
            boolean usable = parser.hasTesseract() && LANGUAGES.stream().anyMatch(parser.getLangs()::contains);
            return usable ? Optional.of(new Tesseract(parser)) : Optional.empty();
        } catch (TikaException e) {
            return Optional.empty();
        }
    }

    /** Whether Russian is installed, too, which it need not be. */
    public boolean knowsRussian() {
        return languages.contains("rus");
    }

    /** The words on a picture of a page. */
    public ScannedPage recognise(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("page", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            HocrWords words = new HocrWords();
            Metadata metadata = new Metadata();
            metadata.set(Metadata.CONTENT_TYPE, "image/ocr-png");
            ParseContext context = new ParseContext();
            context.set(TesseractOCRConfig.class, config);
            try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
                parser.parse(stream, words, metadata, context);
            }
            return words.page(picture.getWidth());
        } catch (TikaException | SAXException e) {
            throw new IOException("Tesseract failed: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
