package org.elenchus.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.model.BaseModel;
import org.elenchus.text.Sha256;

/** A model of this project: a file with its SHA-256 beside it, on the class path when it is read. */
public final class ModelFile {
    private static final String FOLDER = "/org/elenchus/models/";
    private static final LocalDateTime EPOCH = LocalDateTime.of(2000, 1, 1, 0, 0);

    private ModelFile() {}

    /** Lets OpenNLP make {@link RussianTaggerFactory} by its name; to be called before training or reading a tagger. */
    public static void allowOurFactory() {
        ExtensionLoader.registerAllowedPackage("org.elenchus.language");
    }

    /**
     * The bytes of a model of the class path.
     *
     * @throws IOException if the model is missing or is not the one that its digest names
     */
    static InputStream open(String name) throws IOException {
        byte[] bytes = resource(name);
        String expected = new String(resource(name + ".sha256"), StandardCharsets.US_ASCII).strip();
        String found = Sha256.of(bytes);
        if (!expected.startsWith(found)) {
            throw new IOException("model " + name + " has SHA-256 " + found + " where " + name + ".sha256 says "
                    + expected + ": restore it from the repository, or train it again with ./elenchus train");
        }
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream data = ModelFile.class.getResourceAsStream(FOLDER + name)) {
            if (data == null) {
                throw new IOException("model file " + name + " is missing from models/: restore it from the repository,"
                        + " or train it again with ./elenchus train");
            }
            return data.readAllBytes();
        }
    }

    /** Writes a model without the time of writing that OpenNLP puts into it: the same model gives the same bytes. */
    public static void write(BaseModel model, Path file) throws IOException {
        ByteArrayOutputStream stamped = new ByteArrayOutputStream();
        model.serialize(stamped);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(stamped.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                ZipEntry plain = new ZipEntry(entry.getName());
                plain.setTimeLocal(EPOCH);
                out.putNextEntry(plain);
                out.write(entry.getName().endsWith(".properties") ? withoutTime(bytes) : bytes);
                out.closeEntry();
            }
        }
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes the digest of a model beside it, as {@code sha256sum} would, and returns it. */
    public static String seal(Path model) throws IOException {
        String digest = Sha256.of(Files.readAllBytes(model));
        String name = String.valueOf(model.getFileName());
        Files.writeString(model.resolveSibling(name + ".sha256"), digest + "  " + name + "\n");
        return digest;
    }
}
