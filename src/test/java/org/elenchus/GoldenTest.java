package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldenTest {

    @Test
    void everyGoldenIsNamedByATest() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path source : files(Path.of("src/test/java"))) {
            sources.append(Files.readString(source));
        }
        List<Path> orphans = files(Golden.GOLDENS).stream()
                .filter(golden -> sources.indexOf('"' + name(golden) + '"') < 0)
                .toList();
        assertThat(orphans).as("goldens that no test checks: delete them").isEmpty();
    }

    private static String name(Path golden) {
        return Golden.GOLDENS.relativize(golden).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
