package org.elenchus.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.ProblemException;

/** Tells what kind of file one is by its first bytes; its name is asked only where they leave it open. */
final class FormatDetector {
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)");
    private static final Pattern JATS_MARK = Pattern.compile("<front|article-type=|dtd-version=|<!DOCTYPE article");
    private static final Set<String> HTML_ROOTS =
            Set.of("html", "head", "body", "div", "article", "main", "section", "h1", "h2", "p", "table");
    private static final int ENTRIES = 200;
    private static final String OCR_HINT =
            "make a PDF with a text layer of it, e.g. by ocrmypdf -l rus+eng, and ingest that";

    private FormatDetector() {}

    /** @throws ProblemException if it is known to be something that holds no paper, or a paper in another form */
    static FileFormat detect(SourceFile file) throws ProblemException {
        if (file.head(1024).contains("%PDF-")) {
            return FileFormat.PDF;
        }
        if (file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006")) {
            return inZip(file);
        }
        if (file.startsWith("{\\rtf")) {
            return FileFormat.RTF;
        }
        if (file.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return FileFormat.DOC;
        }
        if (file.startsWith("\u0089PNG")) {
            return FileFormat.PNG;
        }
        if (file.startsWith("\u00FF\u00D8\u00FF")) {
            return FileFormat.JPEG;
        }
        if (file.startsWith("II*\0") || file.startsWith("MM\0*")) {
            return FileFormat.TIFF;
        }
        refuseKnown(file);
        return marked(file);
    }

    private static void refuseKnown(SourceFile file) throws ProblemException {
        if (file.startsWith("GIF8")) {
            throw file.refused("is a picture", OCR_HINT);
        }
        if (file.startsWith("AT&TFORM")) {
            throw file.refused("is DjVu", OCR_HINT);
        }
        if (file.startsWith("\u001F\u008B")
                || file.startsWith("7z\u00BC\u00AF")
                || file.startsWith("Rar!")
                || file.startsWith("BZh")) {
            throw file.refused("is a compressed archive", "unpack it and ingest the papers in it");
        }
        if (file.startsWith("%!PS")) {
            throw file.refused("is PostScript", "convert it with ps2pdf and ingest the PDF");
        }
    }

    private static FileFormat inZip(SourceFile file) throws ProblemException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++) {
                String name = entry.getName();
                if (name.equals("mimetype")) {
                    String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                    if (type.contains("epub")) {
                        return FileFormat.EPUB;
                    }
                    if (type.contains("opendocument.text")) {
                        return FileFormat.ODT;
                    }
                }
                if (name.startsWith("word/")) {
                    return FileFormat.DOCX;
                }
                if (name.startsWith("ppt/")) {
                    return FileFormat.PPTX;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw file.refused("is a damaged zip or office file", "open and save it anew, or get it again");
        }
        throw file.refused(
                "is a zip file, but neither DOCX nor PPTX nor ODT nor EPUB", "unpack it and ingest the papers in it");
    }

    private static FileFormat marked(SourceFile file) throws ProblemException {
        String head = file.head(8192).replace("\0", "");
        String start = head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        if (FileFormat.MARKDOWN.isNamed(file.extension())) {
            return FileFormat.MARKDOWN;
        }
        if (!start.startsWith("<")) {
            return FileFormat.TEXT;
        }
        Matcher root = ROOT.matcher(start);
        String name = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("article")
                && (start.startsWith("<?xml") || JATS_MARK.matcher(start).find())) {
            return FileFormat.JATS;
        }
        if (name.equals("tei") || name.equals("teicorpus")) {
            return FileFormat.TEI;
        }
        String extension = file.extension();
        if (HTML_ROOTS.contains(name) || FileFormat.HTML.isNamed(extension)) {
            return FileFormat.HTML;
        }
        if (start.startsWith("<?xml") || extension.equals("xml")) {
            throw file.refused(
                    "is XML, but neither JATS nor TEI nor XHTML", "convert it to one of these, or to plain text");
        }
        return FileFormat.TEXT;
    }
}
