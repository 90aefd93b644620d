package org.elenchus.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Document;

/** The formats of a whole document with its annotations, a file or a few for each document. Stateless and safe to share. */
public enum DocumentFormat {
    /** Stand-off files of the brat annotation tool: {@code .txt}, {@code .ann} and its configuration. */
    BRAT {
        @Override
        public Map<String, String> files(Document document, Annotations annotations, ConceptScheme scheme) {
            Map<String, String> files = new LinkedHashMap<>();
            files.put(document.id() + ".txt", document.text());
            files.put(document.id() + ".ann", BratDocument.write(document, annotations, scheme));
            return files;
        }

        @Override
        public Map<String, String> settings(String language) {
            return BratSettings.files(Words.of(language));
        }
    };

    /** The files of one document: names with their texts. */
    public abstract Map<String, String> files(Document document, Annotations annotations, ConceptScheme scheme);

    /**
     * The files that a folder of documents needs once; none for most formats.
     *
     * @param language of the words that a tool shows (ISO 639-1)
     */
    public abstract Map<String, String> settings(String language);

    /** Writes files into a folder, which is made where it is missing; files of the same names are replaced. */
    public static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name in any case. */
    public static Optional<DocumentFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
