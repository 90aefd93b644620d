package org.elenchus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Archive;
import org.elenchus.ingest.PaperFile;
import org.elenchus.problem.Problem;
import org.elenchus.workspace.Workspace;

/** Finds the papers below folders. */
final class PaperFiles {
    private PaperFiles() {}

    /**
     * The files named, and those below the folders named that look like papers; each once, a folder's by name. For an archive stand
     * the papers in it. Hidden folders and workspaces are not entered, links to folders not followed.
     *
     * @param problems gets what is wrong with archives
     */
    static List<PaperFile> under(
            List<Path> paths, Predicate<Path> looksLikeAPaper, Limits limits, List<Problem> problems)
            throws IOException {
        Set<PaperFile> papers = new LinkedHashSet<>();
        for (Path file : files(paths, looksLikeAPaper.or(Archive::isNamed))) {
            if (Archive.isNamed(file) && Files.isRegularFile(file)) {
                papers.addAll(Archive.papers(file, limits, problems));
            } else {
                papers.add(PaperFile.of(file));
            }
        }
        return List.copyOf(papers);
    }

    private static Set<Path> files(List<Path> paths, Predicate<Path> wanted) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> found = new ArrayList<>();
                Files.walkFileTree(path, new Walk(path, wanted, found));
                found.stream().sorted().forEach(files::add);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Predicate<Path> wanted;
        private final List<Path> found;

        Walk(Path top, Predicate<Path> wanted, List<Path> found) {
            this.top = top;
            this.wanted = wanted;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(top) && folder.getFileName().toString().startsWith(".");
            return hidden || Workspace.isWorkspace(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && wanted.test(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What may not be read is left out; naming it directly tells why. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
