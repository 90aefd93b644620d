package org.elenchus.bibliography;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.bibliography.Bibliography.Entry;

/** What reference managers read. The same entries always give the same characters, to be written as UTF-8. */
public enum BibliographyFormat {
    BIBTEX("bib") {
        @Override
        String text(List<Entry> entries) {
            return BibTex.write(entries);
        }
    },
    CSL_JSON("json") {
        @Override
        String text(List<Entry> entries) {
            return CslJson.write(entries);
        }
    };

    private final String extension;

    BibliographyFormat(String extension) {
        this.extension = extension;
    }

    abstract String text(List<Entry> entries);

    public void write(List<Entry> entries, Appendable out) throws IOException {
        out.append(text(entries));
    }

    /** What its files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** The format of a file's ending, in any case. */
    public static Optional<BibliographyFormat> byExtension(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension.equalsIgnoreCase(extension))
                .findFirst();
    }
}
