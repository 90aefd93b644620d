package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.concept.Concept;
import org.elenchus.picture.MapFormat;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
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
            description = "svg, html, dot, argdown or json; default: by the file's ending, else svg.")
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
            problems.tell(List.of(Problem.error(
                    Place.file(found.id().value()),
                    "no unit is about it: the map has the concept alone",
                    "see what is argued about: elenchus concepts")));
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
        if (format.isPresent()) {
            return MapFormat.parse(format.get())
                    .orElseThrow(() -> unknown("unknown format '" + format.get() + "'", ""));
        }
        Optional<String> ending = output.flatMap(MapTask::ending);
        return ending.isEmpty()
                ? MapFormat.SVG
                : byExtension(ending.get())
                        .orElseThrow(() -> unknown(
                                "no map can be written as '." + ending.get() + "'",
                                ", as the file's ending or with --format"));
    }

    private ParameterException unknown(String what, String where) {
        String known = Arrays.stream(MapFormat.values()).map(MapFormat::label).collect(Collectors.joining(", "));
        return new ParameterException(spec.commandLine(), what + "; known: " + known + where);
    }

    private static Optional<MapFormat> byExtension(String extension) {
        return Arrays.stream(MapFormat.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst();
    }

    /** What follows the last dot of a file's name; empty if it has none. */
    private static Optional<String> ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? Optional.of(name.substring(dot + 1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
