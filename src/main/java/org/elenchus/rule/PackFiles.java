package org.elenchus.rule;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.rule.RuleSources.SourceFile;

/** Finds and reads rule files and lexicons on the class path and in folders. */
final class PackFiles {
    private static final String ROOT = "org/elenchus/lang";
    private static final Pattern RULE_FILE = Pattern.compile("(.+)\\.ya?ml");
    private static final Pattern LEXICON_FILE = Pattern.compile("(.+)\\.txt");

    private PackFiles() {}

    /** The packs of every language, sorted by path. */
    static List<SourceFile> onClassPath() throws IOException {
        URL url = PackFiles.class.getClassLoader().getResource(ROOT);
        if (url == null) {
            throw new IOException("the language packs are missing from this build: " + ROOT);
        }
        if (url.openConnection() instanceof JarURLConnection jar) {
            return inJar(jar.getJarFile());
        }
        try {
            Path root = Path.of(url.toURI());
            return walk(root, root, "lang/");
        } catch (URISyntaxException e) {
            throw new IOException("cannot read " + url, e);
        }
    }

    /** The files of a workspace's own rules, sorted by path. */
    static List<SourceFile> in(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String part : List.of("rules", "lexicon")) {
            if (Files.isDirectory(folder.resolve(part))) {
                files.addAll(walk(folder, folder.resolve(part), ""));
            }
        }
        return files;
    }

    private static List<SourceFile> inJar(JarFile jar) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (JarEntry entry : jar.stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList()) {
            if (entry.getName().startsWith(ROOT + "/") && !entry.isDirectory()) {
                String relative = entry.getName().substring(ROOT.length() + 1);
                try (InputStream in = jar.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    sourceFile(relative, "lang/" + relative, text).ifPresent(files::add);
                }
            }
        }
        return files;
    }

    private static List<SourceFile> walk(Path base, Path folder, String prefix) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).sorted().toList();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            URI relative = base.toUri().relativize(path.toUri());
            String shown = prefix.isEmpty() ? path.toString() : prefix + relative.getPath();
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            sourceFile(relative.getPath(), shown, text).ifPresent(files::add);
        }
        return files;
    }

    /** Of {@code ru/rules/x.yaml} as in a pack or {@code rules/ru/x.yaml} as in a workspace; others are none of ours. */
    private static Optional<SourceFile> sourceFile(String relative, String shown, String text) {
        String[] parts = relative.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        boolean packOrder = parts[0].length() == 2;
        String language = packOrder ? parts[0] : parts[1];
        String folder = packOrder ? parts[1] : parts[0];
        return switch (folder) {
            case "rules" -> named(RULE_FILE, parts[2], shown, language, SourceFile.Kind.RULES, text);
            case "lexicon" -> named(LEXICON_FILE, parts[2], shown, language, SourceFile.Kind.LEXICON, text);
            default -> Optional.empty();
        };
    }

    private static Optional<SourceFile> named(
            Pattern pattern, String file, String shown, String language, SourceFile.Kind kind, String text) {
        Matcher matcher = pattern.matcher(file);
        return matcher.matches()
                ? Optional.of(new SourceFile(shown, language, kind, matcher.group(1), text))
                : Optional.empty();
    }
}
