package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Atlas;
import org.elenchus.concept.Concept;
import org.elenchus.picture.MapFormat;
import org.elenchus.picture.MapGroup;
import org.elenchus.picture.MapOptions;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus map}. */
@Command(
        name = "map",
        description =
                "Draws what is argued about a concept: definitions, criteria, claims, criticisms, merits, examples,"
                        + " and what supports or attacks what. Where there is much, the best quotes of each group are"
                        + " shown and the rest is counted.",
        footer = {
            "",
            "Examples:",
            "  elenchus map --concept learning-region -o map.svg",
            "  elenchus map --concept 'обучающийся регион' --lang ru -o map.html",
            "  elenchus map --concept network --limit 12 --title 'What is a network?' -o slide.png",
            "  elenchus map --concept network --expand criticism:evidence -o map.pdf",
            "  elenchus map learning-region industrial-district -o both.svg"
        })
final class MapTask extends WorkspaceTask {
    private static final double LARGEST = 8;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "CONCEPT",
            description = "Several concepts in one svg, png or pdf, with how papers link them; or one.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = {"-c", "--concept"},
            paramLabel = "CONCEPT",
            description = "The concept: its id, or a label in any language.")
    private List<String> concepts = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "svg, png, pdf, html, dot, argdown or json; default: by the file's ending, else svg.")
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

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            converter = Numbers.AtMost.class,
            description =
                    "How many units a picture shows, 0 for all; default 30; 60 of html and of several concepts. Each"
                            + " group shows at least one.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--expand",
            paramLabel = "GROUP",
            split = ",",
            converter = Choices.Groups.class,
            description = "Show every unit of a type, or of criticisms on a topic: criterion, criticism:evidence;"
                    + " several with commas.")
    private List<MapGroup> expanded = new ArrayList<>();

    @Option(
            names = "--links",
            paramLabel = "file|doi|none",
            defaultValue = "file",
            description = "Where units link to: the file in the workspace at its page, the paper's DOI, or nowhere;"
                    + " default file.")
    private MapOptions.Links links = MapOptions.Links.FILE;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "today",
            description = "Printed below pictures: today, none, or a date as 2026-03-31; default today.")
    private String date = "today";

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "2",
            description = "Size of a png: 1 is 96 dots an inch; default 2.")
    private double scale = 2;

    MapTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        options();
        if (names().isEmpty()) {
            throw wrong("which concept? name it: map --concept learning-region");
        }
        if (names().size() > 1 && !mapFormat().holdsSeveral()) {
            throw wrong(mapFormat().label() + " shows one concept; several go into svg, png or pdf");
        }
        if (!mapFormat().isText() && output.isEmpty() && terminal.isOutTerminal()) {
            throw wrong("a " + mapFormat().label() + " is not for a terminal: name a file with -o");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        List<Concept> found = new ArrayList<>();
        for (String name : names()) {
            Concept concept = bench.concept(name);
            if (!found.contains(concept)) {
                found.add(concept);
            }
        }
        Atlas atlas = found.size() > 1
                ? bench.discussion().atlas(found, language)
                : new Atlas(
                        List.of(bench.map(
                                found.getFirst(), title.orElse(found.getFirst().label(language)))),
                        List.of());
        atlas.maps().stream().filter(map -> map.nodes().isEmpty()).forEach(this::tellOfNothing);
        if (output.isEmpty()) {
            mapFormat().write(atlas, options(), terminal.out());
        } else {
            OutputFile.writeBytes(output.get(), out -> mapFormat().write(atlas, options(), out));
            terminal.err().println("Wrote " + output.get() + ": " + size(atlas));
        }
        return Exit.CLEAN;
    }

    private void tellOfNothing(ArgumentMap map) {
        problems.tell(List.of(Problem.error(
                Place.file(map.concept().id().value()),
                "no unit is about it: the map has the concept alone",
                "see what is argued about: elenchus concepts")));
    }

    private static String size(Atlas atlas) {
        int units = atlas.maps().stream().mapToInt(m -> m.nodes().size()).sum();
        int relations = atlas.maps().stream().mapToInt(m -> m.edges().size()).sum();
        return units + " units, " + relations + " relations"
                + (atlas.maps().size() > 1 ? ", " + atlas.links().size() + " links between concepts" : "");
    }

    private List<String> names() {
        List<String> all = new ArrayList<>(concepts);
        all.addAll(named);
        return all;
    }

    private MapOptions options() {
        if (!(scale > 0 && scale <= LARGEST)) {
            throw wrong("--scale " + scale + " makes no sense: more than 0, at most 8");
        }
        OptionalInt most = limit.map(OptionalInt::of).orElse(OptionalInt.empty());
        return new MapOptions(language, title, most, expanded, links, day(), scale);
    }

    private Optional<LocalDate> day() {
        try {
            return switch (date) {
                case "none" -> Optional.empty();
                case "today" -> Optional.of(LocalDate.now(ZoneId.systemDefault()));
                default -> Optional.of(LocalDate.parse(date));
            };
        } catch (DateTimeParseException e) {
            throw wrong("--date '" + date + "' is no date: today, none, or as 2026-03-31");
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private MapFormat mapFormat() {
        if (format.isPresent()) {
            return MapFormat.parse(format.get())
                    .orElseThrow(() -> unknown("unknown format '" + format.get() + "'", ""));
        }
        Optional<String> ending = output.map(OutputFile::ending).filter(e -> !e.isEmpty());
        return ending.isEmpty()
                ? MapFormat.SVG
                : byExtension(ending.get())
                        .orElseThrow(() -> unknown(
                                "no map can be written as '." + ending.get() + "'",
                                ", as the file's ending or with --format"));
    }

    private ParameterException unknown(String what, String where) {
        String known = Arrays.stream(MapFormat.values()).map(MapFormat::label).collect(Collectors.joining(", "));
        return wrong(what + "; known: " + known + where);
    }

    private static Optional<MapFormat> byExtension(String extension) {
        return Arrays.stream(MapFormat.values())
                .filter(f -> f.extension().equals(extension))
                .findFirst();
    }
}
