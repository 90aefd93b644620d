package org.elenchus.catalogue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads BibTeX, with the names that BibLaTeX has for the same fields. */
final class BibTexEntries {
    private static final Pattern AND = Pattern.compile("\\s+and\\s+");

    private BibTexEntries() {}

    /** @throws MalformedCatalogueException if it is none */
    static List<Entry> read(String text) throws MalformedCatalogueException {
        try {
            BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
            List<Entry> entries = new ArrayList<>();
            for (BibTeXEntry entry : database.getEntries().values()) {
                entries.add(entry(entry));
            }
            return entries;
        } catch (ParseException | RuntimeException e) {
            // the parser wraps some mistakes of the file
            throw new MalformedCatalogueException(String.valueOf(e.getMessage()));
        }
    }

    private static Entry entry(BibTeXEntry entry) {
        List<String> authors = Arrays.stream(AND.split(raw(entry, "author")))
                .map(BibTexEntries::plain)
                .toList();
        return new Entry(
                entry.getKey().getValue(),
                Fields.metadata(
                        plain(raw(entry, "title")),
                        authors,
                        raw(entry, "year", "date"),
                        raw(entry, "doi"),
                        plain(raw(entry, "journal", "journaltitle")),
                        raw(entry, "langid", "language")),
                files(raw(entry, "file")));
    }

    private static String raw(BibTeXEntry entry, String... names) {
        for (String name : names) {
            Value value = entry.getField(new Key(name));
            if (value != null) {
                return value.toUserString();
            }
        }
        return "";
    }

    /** What LaTeX would print; as it stands where it is no LaTeX. */
    private static String plain(String value) {
        if (value.indexOf('\\') < 0 && value.indexOf('{') < 0) {
            return value;
        }
        try {
            return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(value)));
        } catch (ParseException | TokenMgrException e) {
            return value.replaceAll("[{}]", "");
        }
    }

    /** {@code description:path:type} by JabRef, a bare path by others; several with semicolons. */
    private static List<String> files(String field) {
        List<String> files = new ArrayList<>();
        for (String one : field.split("(?<!\\\\);")) {
            String[] parts = one.replace("\\:", "\u0001").split(":");
            String path = parts.length >= 2 ? parts[parts.length - 2] : one;
            if (!path.isBlank()) {
                files.add(path.replace("\u0001", ":").strip());
            }
        }
        return files;
    }
}
