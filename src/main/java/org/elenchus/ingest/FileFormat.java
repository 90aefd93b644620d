package org.elenchus.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The kinds of file, told by their first bytes and, where those do not say, by their names. */
enum FileFormat {
    PDF("application/pdf", Set.of("pdf"), PdfReader::new),
    TEXT("text/plain", Set.of("txt", "text", "md"), PlainTextReader::new);

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

    static boolean accepts(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (FileFormat format : values()) {
            if (format.extensions.contains(extension)) {
                return !name.startsWith(".");
            }
        }
        return false;
    }

    static FileFormat of(SourceFile file) {
        if (file.head(1024).contains("%PDF-")) {
            return PDF;
        }
        return TEXT;
    }
}
