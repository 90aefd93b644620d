package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a file of {@code src/test/resources/golden}. A difference or a missing golden fails and leaves the
 * actual text under {@code target/golden}; {@code -Dgolden=update} rewrites the golden, but never where {@code CI=true}.
 */
public final class Golden {
    static final Path GOLDENS = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    private Golden() {}

    /** @param name file name below {@code src/test/resources/golden}, written out in the test (see GoldenTest) */
    public static void check(String name, String actual) {
        try {
            if ("update".equals(System.getProperty("golden"))) {
                assertThat(System.getenv("CI"))
                        .as("goldens are not rewritten by a CI run")
                        .isNotEqualTo("true");
                write(GOLDENS.resolve(name), actual);
                return;
            }
            compare(name, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDENS.resolve(name);
        if (Files.exists(golden) && Files.readString(golden).equals(actual)) {
            return;
        }
        Path left = write(ACTUAL.resolve(name), actual);
        if (!Files.exists(golden)) {
            fail("no golden " + golden + "; what came out is in " + left + "; -Dgolden=update makes it the golden");
        }
        assertThat(actual)
                .as("%s; what came out is in %s; -Dgolden=update makes it the golden", golden, left)
                .isEqualTo(Files.readString(golden));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
