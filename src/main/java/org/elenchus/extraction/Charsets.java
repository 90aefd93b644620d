package org.elenchus.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elenchus.problem.Problem;
import org.elenchus.repair.OldCharsets;

/** Finds out in which encoding a text was written, and decodes it. */
public final class Charsets {
    private Charsets() {}

    /** @param problems gets a warning if some characters cannot be read */
    public static String decode(SourceFile file, List<Problem> problems) {
        byte[] bytes = file.bytes();
        Charset marked = byMark(bytes);
        if (marked == null) {
            marked = byZeros(bytes);
        }
        if (marked != null) {
            return withoutMark(new String(bytes, marked));
        }
        try {
            return withoutMark(strict(bytes));
        } catch (CharacterCodingException e) {
            return decodeOdd(file, problems);
        }
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Not quite UTF-8: damaged UTF-8, or one of the older encodings. */
    private static String decodeOdd(SourceFile file, List<Problem> problems) {
        String damaged = new String(file.bytes(), StandardCharsets.UTF_8);
        long broken = damaged.chars().filter(c -> c == '\uFFFD').count();
        long foreign = damaged.chars().filter(c -> c > 0x7F).count();
        if (broken * 4 < foreign) {
            problems.add(Problem.warning(
                    file.place(),
                    broken + " characters cannot be read as UTF-8",
                    "compare the text with the original; they stand as \uFFFD"));
            return withoutMark(damaged);
        }
        return new String(file.bytes(), OldCharsets.guess(file.bytes()));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @org.jspecify.annotations.Nullable Charset byMark(byte[] b) {
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** UTF-16 without a mark: the bytes of one parity are 0 or 4 (Cyrillic) far more often than the others. */
    private static @org.jspecify.annotations.Nullable Charset byZeros(byte[] b) {
        int length = Math.min(b.length, 4000) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (b[i] == 0 || b[i] == 4) {
                if ((i & 1) == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int half = length / 2;
        if (half < 4) {
            return null;
        }
        if (odd > 0.8 * half && even < 0.1 * half) {
            return StandardCharsets.UTF_16LE;
        }
        return even > 0.8 * half && odd < 0.1 * half ? StandardCharsets.UTF_16BE : null;
    }
}
