package org.elenchus.cli;

import picocli.CommandLine.Option;

/** {@code --min-confidence} of the commands that show what is known of a concept. */
final class ConfidenceOption {
    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            converter = Numbers.Share.class,
            description = "Only units at least so sure, 0 to 1; default 0.")
    private double least;

    double least() {
        return least;
    }
}
