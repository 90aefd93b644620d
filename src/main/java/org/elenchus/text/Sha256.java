package org.elenchus.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as the project writes them everywhere: SHA-256 in lower-case hex; texts by their UTF-8 bytes. */
public final class Sha256 {
    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    /** Holds no second copy of a long text. */
    public static String of(String text) {
        if (text.length() < BUFFER) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }
        MessageDigest digest = fresh();
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        CharBuffer rest = CharBuffer.wrap(text);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        while (rest.hasRemaining()) {
            encoder.encode(rest, bytes, true);
            digest.update(bytes.flip());
            bytes.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(fresh().digest(bytes));
    }

    /** Reads the stream to its end; leaves it open. */
    public static String of(InputStream stream) throws IOException {
        MessageDigest digest = fresh();
        byte[] buffer = new byte[BUFFER];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
