package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.concept.Concept;
import org.elenchus.export.MapFormat;
import org.elenchus.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus map}. */
@Command(
        name = "map",
        description =
                "Draws what is argued about a concept: definitions, criteria, claims, criticisms, merits, examples,"
                        + " and what supports or attacks what.",
        footer = {
            "",
            "Examples:",
            "  elenchus map --concept learning-region -o map.svg",
            "  elenchus map --concept 'обучающийся регион' --lang ru -o map.html",
            "  elenchus map --concept network --format dot | dot -Tpdf -o map.pdf"
        })
final class MapTask extends WorkspaceTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-c", "--concept"},
            paramLabel = "CONCEPT",
            required = true,
            description = "The concept: its id, or a label in any language.")
    private String concept = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "svg, html, dot, argdown or json; default: by the file's name, else svg.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "en",
            description = "Language of the words around the quotes; default en.")
    private String language = "en";

    @Option(names = "--title", paramLabel = "TITLE", description = "What to write above the map; default: the concept.")
    private Optional<String> title = Optional.empty();

    MapTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        mapFormat();
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Concept found = bench.concept(concept);
        ArgumentMap map = bench.map(found, title.orElse(found.label(language)));
        if (map.nodes().isEmpty()) {
            terminal.err().println("elenchus: no unit is about '" + found.id() + "': the map has the concept alone");
        }
        if (output.isEmpty()) {
            mapFormat().write(map, language, terminal.out());
        } else {
            OutputFile.write(output.get(), out -> mapFormat().write(map, language, out));
            terminal.err()
                    .println("Wrote " + output.get() + ": " + map.nodes().size() + " units, "
                            + map.edges().size() + " relations");
        }
        return Exit.CLEAN;
    }

    private MapFormat mapFormat() {
        String wanted = format.orElseGet(() -> output.map(MapTask::extension)
                .filter(e -> byExtension(e).isPresent())
                .orElse("svg"));
        return byExtension(wanted)
                .or(() -> MapFormat.parse(wanted))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "unknown format '" + wanted + "'; known: "
                                + Arrays.stream(MapFormat.values())
                                        .map(MapFormat::label)
                                        .collect(Collectors.joining(", "))));
    }

    private static Optional<MapFormat> byExtension(String extension) {
        return Arrays.stream(MapFormat.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst();
    }

    private static String extension(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
