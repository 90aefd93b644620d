package org.elenchus.catalogue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    private final Map<Path, Listing> folders = new ConcurrentHashMap<>();

    /** One file of a folder. */
    private record Held(Path file, List<Entry> entries) {}

    /** @param alone what files with one entry say, by their names without ending */
    private record Listing(Map<String, Metadata> alone, EntryIndex entries) {
        static Listing of(List<Held> files) {
            Map<String, Metadata> alone = new HashMap<>();
            for (Held held : files) {
                if (held.entries.size() == 1) {
                    alone.putIfAbsent(
                            stem(nameOf(held.file)), held.entries.getFirst().metadata());
                }
            }
            return new Listing(
                    alone,
                    new EntryIndex(files.stream()
                            .flatMap(held -> held.entries.stream())
                            .toList()));
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
        Metadata own = listing.alone.getOrDefault(stem, listing.alone.get(name));
        return own != null
                ? own
                : listing.entries.ofFile(name, stem).map(Entry::metadata).orElse(Metadata.NONE);
    }

    /** What is said of a paper whose title or DOI is known by now. */
    public Metadata ofPaper(Path paper, Metadata known) {
        return listing(paper, new ArrayList<>())
                .entries
                .ofPaper(known.doi(), known.title())
                .map(Entry::metadata)
                .orElse(Metadata.NONE);
    }

    private Listing listing(Path paper, List<Problem> problems) {
        Path folder = paper.toAbsolutePath().getParent();
        return folder == null
                ? Listing.of(List.of())
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
        return Listing.of(files);
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

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
