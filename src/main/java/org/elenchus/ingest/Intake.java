package org.elenchus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.catalogue.Catalogue;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;

/** Takes files of the user's from the disk: their bytes, and what is said of them beside them. Thread safe. */
public final class Intake {
    private static final String CHECK_PATH = "check the path";

    private final Limits limits;
    private final Catalogue catalogue = new Catalogue();

    public Intake(Limits limits) {
        this.limits = limits;
    }

    /** Whether a file's name says that it is worth trying, for walking folders. */
    public boolean accepts(Path file) {
        return FileFormat.accepts(
                file.getFileName() == null ? "" : file.getFileName().toString());
    }

    /**
     * The bytes of a file.
     *
     * @throws ProblemException if there are none to be had, or too many, saying why
     */
    public byte[] bytes(PaperFile file) throws ProblemException {
        Place place = Place.file(file.name());
        try {
            if (file.isInArchive()) {
                return Archive.bytes(file, limits);
            }
            if (!Files.isRegularFile(file.path())) {
                throw refused(missing(place, file.path()));
            }
            return bytes(place, file.path());
        } catch (AccessDeniedException e) {
            throw refused(Problem.error(place, "may not be read", "check its permissions"));
        } catch (IOException e) {
            throw refused(Problem.error(place, "cannot be read: " + reason(e), "check the path and its rights"));
        }
    }

    /** Never more than the limit, even of a file that grows. */
    private byte[] bytes(Place place, Path path) throws IOException, ProblemException {
        long size = Files.size(path);
        if (size > limits.maxBytes()) {
            throw refused(tooLarge(place, size, limits));
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.maxBytes() + 1));
            if (bytes.length > limits.maxBytes()) {
                throw refused(tooLarge(place, bytes.length, limits));
            }
            return bytes;
        }
    }

    private static Problem missing(Place place, Path path) {
        if (Files.isDirectory(path)) {
            return Problem.error(place, "is a folder", "name it as a folder to look through, or name a file in it");
        }
        if (Files.exists(path)) {
            return Problem.error(place, "is a device or a pipe, not a file", "save what comes out of it as a file");
        }
        if (Files.isSymbolicLink(path)) {
            return Problem.error(place, "is a link that leads nowhere or in a circle", "name the file itself");
        }
        return Problem.error(place, "there is no such file", CHECK_PATH);
    }

    static Problem tooLarge(Place place, long size, Limits limits) {
        return Problem.error(
                place,
                "is " + (size >> 20) + " MB large, more than the limit of " + (limits.maxBytes() >> 20) + " MB",
                "split it, leave out its pictures, or allow more with --max-size");
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }

    /** What a catalogue says of a paper that was read, found by its title or DOI. */
    public Metadata catalogued(PaperFile file, Metadata known) {
        return catalogue.ofPaper(file.path(), known);
    }

    static ProblemException refused(Problem problem) {
        return new ProblemException(List.of(problem));
    }

    /**
     * What stands beside a file about it.
     *
     * @param problems gets every mistake in it
     */
    public Metadata said(PaperFile file, List<Problem> problems) {
        if (file.isInArchive()) {
            return Metadata.NONE;
        }
        try {
            return Sidecar.of(file.path(), problems).or(catalogue.ofFile(file.path(), problems));
        } catch (IOException e) {
            problems.add(Problem.warning(
                    Place.file(file.name()),
                    "what is said of it beside it cannot be read: " + reason(e),
                    "check its permissions, and that it is UTF-8"));
            return Metadata.NONE;
        }
    }
}
