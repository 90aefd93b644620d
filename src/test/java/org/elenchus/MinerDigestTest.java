package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.elenchus.workspace.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinerDigestTest {
    private static final String MINER = "org/elenchus/mining/Miner.class";

    @TempDir
    Path folder;

    private final Map<String, String> files =
            Map.of(MINER, "code", "org/elenchus/models/en.bin", "model", "org/elenchus/cli/Main.class", "door");

    @BeforeEach
    void unpack() throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    @Test
    void aJarAndAFolderOfTheSameClassesAreTheSameMiner() throws IOException {
        Path jar = folder.resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        assertThat(MinerDigest.ofJar(jar))
                .isEqualTo(MinerDigest.ofFolder(folder))
                .hasSize(12);
    }

    @Test
    void onlyWhatMiningDependsOnCounts() throws IOException {
        String before = MinerDigest.ofFolder(folder);
        write("org/elenchus/cli/Main.class", "another door");
        write("org/elenchus/lang/en/rules/claim.yaml", "has its own digest");
        assertThat(MinerDigest.ofFolder(folder)).isEqualTo(before);
        write(MINER, "other code");
        assertThat(MinerDigest.ofFolder(folder)).isNotEqualTo(before);
    }

    @Test
    void theVersionNamesTheMinerThatRuns() {
        assertThat(PaperReader.version()).matches(".+\\+[0-9a-f]{12}").isEqualTo(PaperReader.version());
    }

    @Test
    void theMostThatChangedIsTheReason() {
        Provenance now = new Provenance("1", "r", "s");
        assertThat(Staleness.between(now, now)).isEmpty();
        assertThat(Staleness.between(new Provenance("0", "q", "s"), now)).contains(Staleness.MINER);
        assertThat(Staleness.between(new Provenance("1", "q", "t"), now)).contains(Staleness.RULES);
        assertThat(Staleness.between(new Provenance("1", "r", "t"), now)).contains(Staleness.CONCEPTS);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
