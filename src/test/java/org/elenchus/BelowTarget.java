package org.elenchus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Makes the folders of {@code @TempDir} below {@code target/}, where alone tests may write. */
public final class BelowTarget implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws java.io.IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "tmp").toAbsolutePath()), "test");
    }
}
