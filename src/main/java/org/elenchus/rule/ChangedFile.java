package org.elenchus.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSources.Layer;
import org.elenchus.rule.RuleSources.SourceFile;

/** Tries a file of rules or words in the place that it is meant for. */
final class ChangedFile {
    private static final Pattern ID =
            Pattern.compile("(?m)^\\s*-?\\s*id:\\s*['\"]?(([a-z]{2})\\.([a-z0-9-]+)\\.[a-z0-9-]+)");
    private static final Pattern OVERRIDES = Pattern.compile("(?m)^\\s*-?\\s*overrides:\\s*['\"]?([a-z0-9.-]+)");

    private ChangedFile() {}

    /**
     * The layers with the file: instead of a workspace's file of the same language and name; instead of a language pack's
     * if it repeats ids of it or lies in a folder like a pack's; else added to all others.
     */
    static RuleSources in(RuleSources sources, Path path) throws IOException, ProblemException {
        SourceFile file = read(path);
        List<Layer> layers = new ArrayList<>(sources.layers());
        for (int i = layers.size() - 1; i >= 0; i--) {
            Optional<SourceFile> old = layers.get(i).files().stream()
                    .filter(f -> f.kind() == file.kind()
                            && f.language().equals(file.language())
                            && f.name().equals(file.name()))
                    .findFirst();
            if (old.isPresent() && (!layers.get(i).complete() || replaces(file, old.get(), path))) {
                List<SourceFile> files = new ArrayList<>(layers.get(i).files());
                files.set(files.indexOf(old.get()), file);
                layers.set(i, new Layer(layers.get(i).complete(), files));
                return new RuleSources(layers);
            }
        }
        return sources.with(List.of(file));
    }

    private static boolean replaces(SourceFile file, SourceFile ofPack, Path path) {
        if (file.kind() == SourceFile.Kind.LEXICON) {
            return folder(path, 1).equals("lexicon");
        }
        Set<String> ids = all(ID, file.text());
        ids.removeAll(all(OVERRIDES, file.text()));
        return all(ID, ofPack.text()).stream().anyMatch(ids::contains);
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static SourceFile read(Path path) throws IOException, ProblemException {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        String name = String.valueOf(path.getFileName());
        Matcher id = ID.matcher(text);
        if (name.endsWith(".txt")) {
            String language = folder(path, 1).equals("lexicon") ? folder(path, 2) : folder(path, 1);
            if (language.length() == 2) {
                return new SourceFile(
                        path.toString(), language, SourceFile.Kind.LEXICON, name.substring(0, name.length() - 4), text);
            }
            throw refused(
                    path,
                    "its folder does not say which language the words are of",
                    "put it into lexicon/ru/ or lexicon/en/");
        }
        if (id.find()) {
            return new SourceFile(path.toString(), id.group(2), SourceFile.Kind.RULES, id.group(3), text);
        }
        throw refused(
                path,
                "there is no rule in it",
                "a rule begins with '- id: ru.criticism.‹name›': docs/rule-language.md");
    }

    /** Name of the folder that many steps up, empty if there is none. */
    private static String folder(Path path, int up) {
        Path absolute = path.toAbsolutePath();
        int at = absolute.getNameCount() - 1 - up;
        return at < 0 ? "" : absolute.getName(at).toString();
    }

    private static ProblemException refused(Path path, String what, String hint) {
        return new ProblemException(List.of(Problem.error(Place.file(path.toString()), what, hint)));
    }
}
