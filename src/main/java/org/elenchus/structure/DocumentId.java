package org.elenchus.structure;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names a document by its file and its bytes. */
public final class DocumentId {
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў";
    private static final String[] LATIN =
            "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya e i yi ye g u".split(" ", -1);
    private static final int LONGEST = 48;

    private DocumentId() {}

    /** Lower-case hex SHA-256. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Kebab-case name of the file, transliterated, and the first eight digits of the digest. */
    static String of(String fileName, String digest) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String kebab = kebab(dot > 0 ? name.substring(0, dot) : name);
        return (kebab.isEmpty() ? "document" : kebab) + "-" + digest.substring(0, 8);
    }

    private static String kebab(String name) {
        StringBuilder latin = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            int known = CYRILLIC.indexOf(c);
            latin.append(known >= 0 ? LATIN[known] : String.valueOf(c));
        }
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String kebab = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return kebab.length() <= LONGEST ? kebab : kebab.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    /** The last part of a path, whatever its separators. */
    public static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
