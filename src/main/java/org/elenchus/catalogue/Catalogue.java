package org.elenchus.catalogue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elenchus.extraction.Charsets;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;

/**
 * What the {@code .bib}, {@code .ris} and {@code .json} files of a folder say of the papers in it. A paper's own file is named as
 * it is; in any other, an entry is the paper's if it names its file, if its key is the file's name, or by DOI or title. Reads each
 * file once. Thread safe.
 */
public final class Catalogue {
    private static final List<String> EXTENSIONS = List.of(".bib", ".ris", ".json");
    private static final long LARGEST = 64L << 20;
    private static final int SHORTEST_TITLE = 12;

    private final Map<Path, Listing> folders = new ConcurrentHashMap<>();

    /** One file of a folder. */
    private record Held(Path file, List<Entry> entries) {}

    private record Listing(List<Held> files) {
        List<Entry> all() {
            return files.stream().flatMap(held -> held.entries.stream()).toList();
        }
    }

    /**
     * What is said of a paper by its file's name.
     *
     * @param problems gets what is wrong with the catalogues of its folder, once a folder
     */
    public Metadata ofFile(Path paper, List<Problem> problems) {
        Listing listing = listing(paper, problems);
        String name = nameOf(paper);
        String stem = stem(name);
        for (Held held : listing.files) {
            String own = nameOf(held.file);
            boolean beside = stem(own).equals(stem) || stem(own).equals(name);
            if (beside && held.entries.size() == 1) {
                return held.entries.getFirst().metadata();
            }
        }
        return listing.all().stream()
                .filter(entry -> entry.key().equals(stem)
                        || entry.files().stream().anyMatch(file -> nameOf(file).equals(name))
                        || isTitled(stem, entry.metadata().title()))
                .findFirst()
                .map(Entry::metadata)
                .orElse(Metadata.NONE);
    }

    /** What is said of a paper whose title or DOI is known by now. */
    public Metadata ofPaper(Path paper, Metadata known) {
        String title = Fields.folded(known.title());
        return listing(paper, new ArrayList<>()).all().stream()
                .map(Entry::metadata)
                .filter(said -> (!known.doi().isEmpty() && said.doi().equalsIgnoreCase(known.doi()))
                        || (title.length() >= SHORTEST_TITLE
                                && Fields.folded(said.title()).equals(title)))
                .findFirst()
                .orElse(Metadata.NONE);
    }

    /** Reference managers name files after authors, year and title. */
    private static boolean isTitled(String stem, String title) {
        String folded = Fields.folded(title);
        return folded.length() >= SHORTEST_TITLE && Fields.folded(stem).contains(folded);
    }

    private Listing listing(Path paper, List<Problem> problems) {
        Path folder = paper.toAbsolutePath().getParent();
        return folder == null
                ? new Listing(List.of())
                : folders.computeIfAbsent(folder, f -> read(f, paper.getParent(), problems));
    }

    private static Listing read(Path folder, @org.jspecify.annotations.Nullable Path asNamed, List<Problem> problems) {
        List<Held> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Catalogue::mayBeOne)) {
            for (Path file : all) {
                Path named = asNamed == null ? file.getFileName() : asNamed.resolve(nameOf(file));
                parse(file, named, read(file), files, problems);
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            problems.add(Problem.warning(
                    Place.file(folder.toString()), "cannot be looked through for BibTeX: " + e.getMessage(), ""));
        }
        files.sort(java.util.Comparator.comparing(Held::file));
        return new Listing(List.copyOf(files));
    }

    private static boolean mayBeOne(Path file) throws IOException {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return EXTENSIONS.stream().anyMatch(name::endsWith)
                && !name.startsWith(".")
                && Files.isRegularFile(file)
                && Files.size(file) <= LARGEST;
    }

    private static String read(Path file) throws IOException {
        return Charsets.decode(new SourceFile(file.toString(), Files.readAllBytes(file)), new ArrayList<>());
    }

    private static void parse(Path file, Path named, String text, List<Held> files, List<Problem> problems) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        try {
            List<Entry> entries = name.endsWith(".bib")
                    ? BibTexEntries.read(text)
                    : name.endsWith(".ris") ? RisEntries.read(text) : CslEntries.read(text);
            files.add(new Held(file, entries));
        } catch (MalformedCatalogueException e) {
            if (!name.endsWith(".json")) { // JSON may be anything
                problems.add(Problem.warning(
                        Place.file(String.valueOf(named)),
                        "cannot be read, so what it says of papers is not known: " + e.getMessage(),
                        "export it anew from your reference manager"));
            }
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
