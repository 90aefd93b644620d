package org.elenchus.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.dossier.Dossier;
import org.elenchus.export.Words;

/**
 * The formats of a dossier, one class each (docs/dossier.md). The same dossier and language always give the same bytes. Stateless and
 * safe to share.
 */
public enum DossierFormat {
    /** Markdown, as GitHub and pandoc read it. */
    MD {
        @Override
        byte[] bytes(Dossier dossier, Words words) {
            return utf8(MarkdownReport.write(DossierReport.of(dossier, words), words));
        }
    },
    /** One page that needs no network and runs no script. */
    HTML {
        @Override
        byte[] bytes(Dossier dossier, Words words) {
            return utf8(HtmlReport.write(DossierReport.of(dossier, words), words));
        }
    },
    /** For Word and LibreOffice. */
    DOCX {
        @Override
        byte[] bytes(Dossier dossier, Words words) throws IOException {
            return DocxReport.write(DossierReport.of(dossier, words), words);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        byte[] bytes(Dossier dossier, Words words) {
            return utf8(DossierJson.write(dossier));
        }
    },
    /** For XeLaTeX, LuaLaTeX and pdfLaTeX. */
    TEX {
        @Override
        byte[] bytes(Dossier dossier, Words words) {
            return utf8(TexReport.write(DossierReport.of(dossier, words), words));
        }
    };

    abstract byte[] bytes(Dossier dossier, Words words) throws IOException;

    /**
     * Writes a dossier.
     *
     * @param language of the words around the quotes (ISO 639-1); English where there are none in it
     */
    public void write(Dossier dossier, String language, OutputStream out) throws IOException {
        out.write(bytes(dossier, words(language)));
    }

    static Words words(String language) {
        return Words.of(language, DossierFormat.class);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The name on the command line, and what a file of this format ends in, without the dot. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be read on a terminal. */
    public boolean isText() {
        return this != DOCX;
    }

    /** Reads a name in any case. */
    public static Optional<DossierFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
