package org.elenchus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.elenchus.text.Sha256;

/**
 * Names the program's part that decides what is mined from a text: classes of the rooms it passes through, language models,
 * and what the languages' packs hold besides rules, lexicons and weights, which have a digest of their own. The same from a jar
 * as from a folder of classes. Stateless.
 */
final class MinerDigest {
    private static final String ROOT = "org/elenchus/";
    private static final List<String> PARTS = Stream.of(
                    "text",
                    "concept",
                    "argument",
                    "cql",
                    "rule",
                    "segmentation",
                    "morphology",
                    "language",
                    "linking",
                    "mining",
                    "models",
                    "lang")
            .map(room -> ROOT + room + "/")
            .toList();
    private static final List<String> IN_THE_DIGEST_OF_RULES = List.of("/rules/", "/lexicon/", "weights.tsv");
    private static final int LETTERS = 12;

    private MinerDigest() {}

    /** Twelve letters; none where the program runs from neither a jar nor a folder. */
    static String ofThisProgram() {
        try {
            CodeSource source = Objects.requireNonNull(
                    MinerDigest.class.getProtectionDomain().getCodeSource(), "loaded from somewhere");
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? ofFolder(place) : ofJar(place);
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return ""; // the version has to do
        }
    }

    /** @param folder in which {@code org/elenchus} stands */
    static String ofFolder(Path folder) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        for (String part : PARTS) {
            Path room = folder.resolve(part);
            if (Files.isDirectory(room)) {
                try (Stream<Path> files = Files.walk(room)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        if (counts(name)) {
                            sums.put(name, sum(Files.readAllBytes(file)));
                        }
                    }
                }
            }
        }
        return digest(sums);
    }

    /** By the checksums that a jar keeps of its entries, without reading them. */
    static String ofJar(Path file) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
                    .forEach((ZipEntry entry) -> sums.put(entry.getName(), entry.getCrc()));
        }
        return digest(sums);
    }

    private static boolean counts(String name) {
        return PARTS.stream().anyMatch(name::startsWith)
                && IN_THE_DIGEST_OF_RULES.stream().noneMatch(name::contains);
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static String digest(SortedMap<String, Long> sums) {
        StringBuilder all = new StringBuilder();
        sums.forEach((name, sum) -> all.append(String.format(Locale.ROOT, "%s %08x\n", name, sum)));
        return sums.isEmpty() ? "" : Sha256.of(all.toString()).substring(0, LETTERS);
    }
}
