package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every file of the repository. */
class RepositoryTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".vscode", "elenchus-workspace", "node_modules");
    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[[^\\]\\n]*]\\(([^)\\s]+)\\)|!\\[[^\\]\\n]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");

    /** Homes of users, and hosts that packages are fetched from: these words are put together so as not to find themselves. */
    private static final Pattern MACHINE = Pattern.compile("(?<![\\w.~$}])/(home|Users|ro" + "ot)/(?!linuxbrew)[\\w.]");

    private static final Pattern REGISTRY =
            Pattern.compile("repo1?\\.maven\\." + "|central\\.sona" + "type|registry\\.np" + "mjs|py"
                    + "pi\\.org|pythonho" + "sted|crates\\.i" + "o\\b|deb\\.deb" + "ian\\.org");

    @Test
    void noFileNamesAMachinesFolders() throws IOException {
        Path parent = ROOT.getParent();
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = text(file);
            boolean here = ROOT.getNameCount() > 1
                    && parent != null
                    && parent.getNameCount() > 1
                    && text.contains(parent + "/");
            if (here
                    || (ROOT.getNameCount() > 1 && text.contains(ROOT + "/"))
                    || MACHINE.matcher(text).find()) {
                found.add(ROOT.relativize(file).toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noFileNamesAPackageHost() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            if (REGISTRY.matcher(text(file)).find()) {
                found.add(ROOT.relativize(file).toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyLinkOfTheDocsLeadsSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : files()) {
            if (page.toString().endsWith(".md")) {
                Matcher links = LINK.matcher(withoutCode(text(page)));
                while (links.find()) {
                    String link = links.group(1) == null ? links.group(2) : links.group(1);
                    if (!leadsSomewhere(page, link)) {
                        dead.add(ROOT.relativize(page) + " → " + link);
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyPageOfTheDocsCanBeReachedFromTheReadme() throws IOException {
        Set<Path> reached = new java.util.LinkedHashSet<>(List.of(ROOT.resolve("README.md")));
        List<Path> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            Path page = open.removeLast();
            Matcher links = LINK.matcher(withoutCode(text(page)));
            while (links.find()) {
                String link = links.group(1) == null ? links.group(2) : links.group(1);
                Path target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
                if (target.toString().endsWith(".md") && Files.exists(target) && reached.add(target)) {
                    open.add(target);
                }
            }
        }
        List<String> lost = new ArrayList<>();
        for (Path page : files()) {
            if (page.startsWith(ROOT.resolve("docs")) && page.toString().endsWith(".md") && !reached.contains(page)) {
                lost.add(ROOT.relativize(page).toString());
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        if (link.matches("(https?|mailto):.*")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1
                || !target.toString().endsWith(".md")
                || anchors(target).contains(parts[1]);
    }

    /** The anchors that headings get where Markdown is shown: small letters, blanks as hyphens, no punctuation. */
    private static Set<String> anchors(Path page) throws IOException {
        return HEADING.matcher(withoutCode(text(page)))
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("(?ms)^```.*?^```", "");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException binary) {
            return "";
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> Stream.iterate(ROOT.relativize(f), java.util.Objects::nonNull, Path::getParent)
                            .noneMatch(p -> NOT_OURS.contains(p.getFileName().toString())))
                    .sorted()
                    .toList();
        }
    }
}
