package org.elenchus.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import opennlp.tools.util.ext.ExtensionLoader;

/** A model of this project: a file with its SHA-256 beside it, on the class path when it is read. */
final class ModelFile {
    private static final String FOLDER = "/org/elenchus/models/";

    private ModelFile() {}

    /** Lets OpenNLP make {@link RussianTaggerFactory} by its name; to be called before training or reading a tagger. */
    static void allowOurFactory() {
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
        String found = digest(bytes);
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

    /** Writes the digest of a model beside it, as {@code sha256sum} would, and returns it. */
    static String seal(Path model) throws IOException {
        String digest = digest(Files.readAllBytes(model));
        String name = String.valueOf(model.getFileName());
        Files.writeString(model.resolveSibling(name + ".sha256"), digest + "  " + name + "\n");
        return digest;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
