package org.elenchus.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Sha256;

/**
 * The texts of rule files and lexicons, in layers: the language packs first, then workspaces, whose rules may override
 * those before them.
 *
 * @param layers the first is the base
 */
public record RuleSources(List<Layer> layers) {

    /**
     * Files that belong together.
     *
     * @param complete whether each language must have every rule file
     * @param files in a fixed order
     */
    public record Layer(boolean complete, List<SourceFile> files) {
        public Layer {
            files = List.copyOf(files);
        }
    }

    /**
     * A file with its content.
     *
     * @param path as the user knows it
     * @param language the language it is for
     * @param kind what it holds
     * @param name without folder and ending
     * @param text its content
     */
    public record SourceFile(String path, String language, Kind kind, String name, String text) {
        public enum Kind {
            RULES,
            LEXICON
        }
    }

    public RuleSources {
        layers = List.copyOf(layers);
    }

    /** The language packs that come with the program. */
    public static RuleSources builtIn() throws IOException {
        return new RuleSources(List.of(new Layer(true, PackFiles.onClassPath())));
    }

    /** A single layer in memory. */
    public static RuleSources of(List<SourceFile> files) {
        return new RuleSources(List.of(new Layer(false, files)));
    }

    /**
     * These, and over them the files {@code rules/‹language›/*.yaml} and {@code lexicon/‹language›/*.txt} of a folder;
     * what is not there is no mistake.
     */
    public RuleSources with(Path folder) throws IOException {
        return with(PackFiles.in(folder));
    }

    /**
     * These with a changed or new file where it belongs: instead of a workspace's file of the same language and name; instead
     * of a language pack's if it repeats rules of it; else over all others.
     *
     * @throws ProblemException if the file does not tell its language
     */
    public RuleSources changedBy(Path file) throws IOException, ProblemException {
        return ChangedFile.in(this, file);
    }

    /** Names what the files say, wherever they lie. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        for (Layer layer : layers) {
            for (SourceFile file : layer.files()) {
                all.append(String.join("\0", file.kind().name(), file.language(), file.name(), file.text(), ""));
            }
        }
        return Sha256.of(all.toString());
    }

    /** These, and other files over them. */
    public RuleSources with(List<SourceFile> files) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(new Layer(false, files));
        return new RuleSources(more);
    }
}
