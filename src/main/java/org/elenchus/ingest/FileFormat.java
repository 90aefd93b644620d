package org.elenchus.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.elenchus.extraction.SourceReader;
import org.elenchus.layout.PdfReader;
import org.elenchus.layout.PictureReader;
import org.elenchus.reader.HtmlReader;
import org.elenchus.reader.JatsReader;
import org.elenchus.reader.MarkdownReader;
import org.elenchus.reader.PlainTextReader;
import org.elenchus.reader.TeiReader;
import org.elenchus.reader.TikaReader;

/** The kinds of file that can be read. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and the constructors given do not change
enum FileFormat {
    PDF("application/pdf", Set.of("pdf"), PdfReader::new),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx", "docm"),
            () -> new TikaReader(OOXMLParser::new)),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Set.of("pptx", "pptm"),
            () -> new TikaReader(OOXMLParser::new)),
    DOC("application/msword", Set.of("doc"), () -> new TikaReader(OfficeParser::new)),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), () -> new TikaReader(OpenDocumentParser::new)),
    RTF("application/rtf", Set.of("rtf"), () -> new TikaReader(RTFParser::new)),
    EPUB("application/epub+zip", Set.of("epub"), () -> new TikaReader(EpubParser::new)),
    JATS("application/x-jats+xml", Set.of("xml", "nxml", "jats"), JatsReader::new),
    TEI("application/tei+xml", Set.of("xml", "tei"), TeiReader::new),
    HTML("text/html", Set.of("html", "htm", "xhtml"), HtmlReader::new),
    MARKDOWN("text/markdown", Set.of("md", "markdown"), MarkdownReader::new),
    PNG("image/png", Set.of("png"), PictureReader::new),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), PictureReader::new),
    TIFF("image/tiff", Set.of("tif", "tiff"), PictureReader::new),
    TEXT("text/plain", Set.of("txt", "text"), PlainTextReader::new);

    private final String mediaType;
    private final Set<String> extensions;
    private final Supplier<SourceReader> reader;

    FileFormat(String mediaType, Set<String> extensions, Supplier<SourceReader> reader) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.reader = reader;
    }

    String mediaType() {
        return mediaType;
    }

    /** Made only when a file of its kind comes: some load large libraries. */
    SourceReader reader() {
        return reader.get();
    }

    /** Whether files of this kind are named like that. */
    boolean isNamed(String extension) {
        return extensions.contains(extension);
    }

    /** Whether any kind of file is named like that. */
    static boolean isKnown(String extension) {
        for (FileFormat format : values()) {
            if (format.isNamed(extension)) {
                return true;
            }
        }
        return false;
    }

    /** Whether files of this kind are as often something else as papers. */
    private boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /**
     * Whether a file of that name is worth trying when a folder is walked: neither hidden nor of another kind. Pictures are read
     * only where somebody names them: in folders they are mostly parts of something.
     */
    static boolean accepts(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && Arrays.stream(values())
                        .filter(format -> !format.isPicture())
                        .anyMatch(
                                format -> format.isNamed(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
