package org.elenchus.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.structure.DocumentId;

/**
 * A zip archive of papers. Nothing is ever written to the disk: entries are unpacked in memory, within the limits, and their
 * names only ever shown.
 */
public final class Archive {
    /** What Windows calls files in Russian where the archive does not say. */
    private static final Charset DOS = Charset.forName("IBM866");

    private static final String TRUSTED = "get the archive from a source that you trust";
    /** So much may be unpacked before the rate of packing is looked at. */
    private static final int HARMLESS = 4 << 20;

    private Archive() {}

    /** Whether a file's name says that it is an archive. */
    public static boolean isNamed(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * The papers in an archive, by name.
     *
     * @param problems gets what is wrong with it and what was left out
     */
    public static List<PaperFile> papers(Path archive, Limits limits, List<Problem> problems) {
        Place place = Place.file(archive.toString());
        List<PaperFile> papers = new ArrayList<>();
        try (ZipFile zip = open(archive)) {
            if (zip.size() > limits.maxEntries()) {
                problems.add(Problem.error(
                        place,
                        "holds " + zip.size() + " files, more than the limit of " + limits.maxEntries(),
                        "unpack it and ingest the folder"));
                return List.of();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                consider(archive, entry, papers, problems);
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.error(
                    place, "is a damaged zip archive (" + e.getMessage() + ")", "get it again, or unpack it by hand"));
        }
        if (papers.isEmpty() && problems.stream().noneMatch(p -> p.place().equals(place))) {
            problems.add(Problem.warning(place, "holds no papers", "see what it holds, e.g. with unzip -l"));
        }
        Collections.sort(papers);
        return papers;
    }

    private static void consider(Path archive, ZipEntry entry, List<PaperFile> papers, List<Problem> problems) {
        String name = entry.getName();
        if (entry.isDirectory() || name.startsWith("__MACOSX/")) {
            return;
        }
        PaperFile paper = new PaperFile(archive, name);
        if (leadsOut(name)) {
            problems.add(Problem.warning(
                    Place.file(paper.name()), "has a name that leads out of its archive; it was left out", TRUSTED));
        } else if (isNamed(Path.of("x" + DocumentId.nameOf(name)))) {
            problems.add(Problem.warning(
                    Place.file(paper.name()),
                    "is an archive in an archive; it was left out",
                    "unpack the outer one and ingest the folder"));
        } else if (FileFormat.accepts(DocumentId.nameOf(name))) {
            papers.add(paper);
        }
    }

    /** Whether somebody who unpacked it by its name could be made to write elsewhere. */
    private static boolean leadsOut(String name) {
        String plain = name.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || List.of(plain.split("/")).contains("..");
    }

    private static ZipFile open(Path archive) throws IOException {
        if (!Files.isRegularFile(archive)) {
            throw new IOException("there is no such file");
        }
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(archive.toFile(), DOS);
            }
            throw e;
        }
    }

    /** The bytes of an entry. */
    static byte[] bytes(PaperFile paper, Limits limits) throws IOException, ProblemException {
        Place place = Place.file(paper.name());
        try (ZipFile zip = open(paper.path())) {
            ZipEntry entry = zip.getEntry(paper.entry());
            if (entry == null) {
                throw new IOException("it is no longer in the archive");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return unpack(place, entry, in, limits);
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw Intake.refused(Problem.error(
                        place,
                        "is encrypted in its archive",
                        "unpack the archive with its password, ingest the folder"));
            }
            throw Intake.refused(Problem.error(
                    place,
                    "cannot be unpacked (" + e.getMessage() + ")",
                    "get the archive again, or unpack it by hand"));
        }
    }

    /** Counts what comes, whatever the archive says of its size. */
    private static byte[] unpack(Place place, ZipEntry entry, InputStream in, Limits limits)
            throws IOException, ProblemException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.min(limits.maxBytes(), Math.max(HARMLESS, packed * limits.maxExpansion()));
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
        if (bytes.length <= most) {
            return bytes;
        }
        throw Intake.refused(
                most == limits.maxBytes()
                        ? Intake.tooLarge(place, bytes.length, limits)
                        : Problem.error(place, "unpacks to far more than a paper holds, as a zip bomb does", TRUSTED));
    }
}
