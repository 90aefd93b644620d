package org.elenchus.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/**
 * A file's name, as the user knows it, and its bytes, which nobody may change.
 *
 * @param pageDone told when a page that takes long is done, so that the time for the next may begin anew
 * @param handling what the user wants done with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; a copy of 100 MiB would serve nobody
public record SourceFile(String name, byte[] bytes, Runnable pageDone, Handling handling) {

    /** A file whose time does not begin anew, handled as usual. */
    public SourceFile(String name, byte[] bytes) {
        this(name, bytes, () -> {}, Handling.USUAL);
    }

    public Place place() {
        return Place.file(name);
    }

    /** Lower-case extension without its dot, empty if there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot < name.lastIndexOf('/')
                ? ""
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public boolean startsWith(String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first bytes as characters 0–255, for looking at. */
    public String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    public ProblemException refused(String message, String hint) {
        return new ProblemException(List.of(Problem.error(place(), message, hint)));
    }
}
