package org.elenchus.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Handling.Recognition;
import org.elenchus.extraction.Limits;
import org.elenchus.terminal.Terminal;
import org.elenchus.worker.WorkerSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how files are read; each wins over the workspace's {@code settings.yaml}. */
final class ReadingOptions {
    private static final int MEBIBYTE = 20;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many files are read at once, each in a process of its own; default: one a core.")
    private Optional<Integer> workers = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Time for reading one file, or one page of a scan; default 60.")
    private Optional<Integer> seconds = Optional.empty();

    @Option(
            names = "--memory-limit",
            paramLabel = "MB",
            description = "Memory for reading one file; default " + WorkerSettings.MEMORY + ".")
    private Optional<Integer> memory = Optional.empty();

    @Option(names = "--max-size", paramLabel = "MB", description = "Largest file; default 100.")
    private Optional<Integer> size = Optional.empty();

    @Option(names = "--max-pages", paramLabel = "N", description = "Most pages of a file; default 3000.")
    private Optional<Integer> pages = Optional.empty();

    @Option(
            names = "--ocr",
            paramLabel = "WHEN",
            defaultValue = "needed",
            description =
                    "Which pages of PDFs are recognised by Tesseract: those without text (needed, the default), all"
                            + " of them, whatever text they have (anew), or none (never).")
    private Recognition recognition = Recognition.NEEDED;

    @Mixin
    private PasswordOptions passwords = new PasswordOptions();

    /**
     * What is to be done with the files; asks for a password if that is wanted.
     *
     * @throws IOException if there is no such file of passwords
     */
    Handling handling(Terminal terminal) throws IOException {
        return new Handling(passwords.passwords(terminal), recognition);
    }

    /** @throws ParameterException if a number makes no sense */
    WorkerSettings over(WorkerSettings usual) {
        Limits limits = usual.limits();
        return new WorkerSettings(
                checked("--workers", workers, 1, 256).orElse(usual.workers()),
                checked("--memory-limit", memory, 32, 1 << 20).orElse(usual.memory()),
                new Limits(
                        checked("--max-size", size, 1, 1000)
                                .map(megabytes -> (long) megabytes << MEBIBYTE)
                                .orElse(limits.maxBytes()),
                        limits.maxCharacters(),
                        checked("--time-limit", seconds, 1, 86_400)
                                .map(Duration::ofSeconds)
                                .orElse(limits.timeout()),
                        limits.maxExpansion(),
                        checked("--max-pages", pages, 1, 1_000_000).orElse(limits.maxPages()),
                        limits.maxScans(),
                        limits.maxEntries()));
    }

    private Optional<Integer> checked(String option, Optional<Integer> value, int least, int most) {
        if (value.isPresent() && (value.get() < least || value.get() > most)) {
            throw new ParameterException(spec.commandLine(), option + " wants a number from " + least + " to " + most);
        }
        return value;
    }
}
