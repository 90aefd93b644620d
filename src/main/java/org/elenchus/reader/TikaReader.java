package org.elenchus.reader;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.PasswordProvider;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads office files and books by one of Tika's parsers, which gives XHTML; leaves what is embedded in them alone. */
public final class TikaReader implements SourceReader {
    /** Tika does not decrypt these. */
    private static final Set<String> OPEN_DOCUMENT = Set.of("odt", "ott", "odp", "ods", "epub");

    private final Supplier<Parser> parser;

    /** @param parser made only when a file comes */
    public TikaReader(Supplier<Parser> parser) {
        this.parser = parser;
    }

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws IOException, ProblemException {
        Metadata metadata = new Metadata();
        String xhtml = xhtml(file, limits, metadata);
        BlockWriter out = new BlockWriter(limits);
        org.jsoup.nodes.Document page = Jsoup.parse(OfficeNotes.linked(xhtml));
        new HtmlBlocks(out).write(page.body());
        return out.toRawText(org.elenchus.text.Metadata.NONE, properties(metadata), "");
    }

    /** Without a password first: most that could have one have none. */
    private String xhtml(SourceFile file, Limits limits, Metadata metadata) throws IOException, ProblemException {
        List<String> passwords = file.handling().passwords();
        for (int i = -1; i < passwords.size(); i++) {
            try {
                return xhtml(file, limits, metadata, i < 0 ? null : passwords.get(i));
            } catch (EncryptedDocumentException e) {
                // perhaps the next
            }
        }
        if (OPEN_DOCUMENT.contains(file.extension())) {
            throw file.refused(
                    "is encrypted in a way that cannot be undone here",
                    "open it with its password in LibreOffice, save it without one and ingest that");
        }
        throw file.refused(
                passwords.isEmpty()
                        ? "is encrypted and needs a password"
                        : "is encrypted, and no password that was given opens it",
                "give its password: elenchus ingest --password asks for it; or save it without one and ingest that");
    }

    private String xhtml(SourceFile file, Limits limits, Metadata metadata, @Nullable String password)
            throws IOException, ProblemException, EncryptedDocumentException {
        ToXMLContentHandler xhtml = new ToXMLContentHandler();
        try (TikaInputStream stream = TikaInputStream.get(file.bytes())) {
            SecureContentHandler secure = new SecureContentHandler(xhtml, stream);
            secure.setMaximumCompressionRatio(limits.maxExpansion());
            secure.setMaximumDepth(300);
            parse(file, stream, secure, metadata, password);
        }
        return xhtml.toString();
    }

    private void parse(
            SourceFile file,
            TikaInputStream stream,
            SecureContentHandler secure,
            Metadata metadata,
            @Nullable String password)
            throws IOException, ProblemException, EncryptedDocumentException {
        ParseContext context = new ParseContext();
        context.set(PasswordProvider.class, ignored -> password);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeSlideMasterContent(false); // the same on every slide
        office.setIncludeSlideNotes(true);
        context.set(OfficeParserConfig.class, office);
        try {
            parser.get().parse(stream, secure, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (ZeroByteFileException e) {
            throw file.refused("is empty", "get the file again");
        } catch (SAXException e) {
            throw bombOr(file, secure, e);
        } catch (TikaException e) {
            throw bombOr(file, secure, e);
        }
    }

    private static ProblemException bombOr(SourceFile file, SecureContentHandler secure, Exception e) {
        try {
            secure.throwIfCauseOf(e instanceof SAXException sax ? sax : new SAXException(e));
        } catch (TikaException bomb) {
            return bomb(file);
        }
        return isBomb(e)
                ? bomb(file)
                : file.refused("is damaged and cannot be read", "open and save it anew, or get it again");
    }

    private static ProblemException bomb(SourceFile file) {
        return file.refused(
                "unpacks to far more than a paper holds, as a zip bomb does",
                "get the file from a source that you trust");
    }

    /** The office library refuses bombs by itself, in its own words. */
    private static boolean isBomb(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static org.elenchus.text.Metadata properties(Metadata metadata) {
        String title = metadata.get(TikaCoreProperties.TITLE);
        String[] creators = metadata.getValues(TikaCoreProperties.CREATOR);
        return new org.elenchus.text.Metadata(title == null ? "" : title.strip(), List.of(creators), "", "", "", "");
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // pictures and attachments are no running text
        }
    }
}
