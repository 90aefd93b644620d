package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.ConceptCount;
import org.elenchus.IngestReport;
import org.elenchus.IngestReport.Outcome;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.display.ProblemList;
import org.elenchus.display.UnitCards;
import org.elenchus.picture.MapFormat;
import org.elenchus.picture.MapOptions;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Metadata;
import picocli.CommandLine.Command;

/** {@code elenchus demo}. */
@Command(
        name = "demo",
        description = "Shows the whole job on the papers that come with the program: reads and mines them, lists their"
                + " concepts, finds the strongest criticisms of the learning region, draws its argument map."
                + " Writes below target/ only.",
        footer = {"", "Example:", "  elenchus demo"})
final class DemoTask extends Task {
    private static final String CONCEPT = "learning-region";
    private static final int STRONGEST = 3;
    private static final int CANDIDATES = 50;
    private static final int CONCEPTS = 12;

    DemoTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        Path sources = terminal.programFolder().resolve("corpus/sources");
        Path target = terminal.programFolder().resolve("target");
        if (!Files.isDirectory(sources)) {
            throw new IOException(
                    sources + ": the demo's papers are not there – start the demo from a clone of Elenchus");
        }
        Path workspace = target.resolve("demo-workspace");
        clear(workspace);
        try (Workbench bench = Workbench.create(workspace)) {
            int exit = ingest(bench, sources);
            showConcepts(bench);
            showCriticisms(bench);
            drawMap(bench, target);
            sayWhatNext();
            return exit;
        }
    }

    /** The demo's own workspace of an earlier run; nothing else is ever removed. */
    private static void clear(Path workspace) throws IOException {
        if (Workbench.isWorkspace(workspace)) {
            try (Stream<Path> files = Files.walk(workspace)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private int ingest(Workbench bench, Path sources) throws IOException, ProblemException {
        IngestReport report;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, true)) {
            report = bench.ingest(List.of(sources), Metadata.NONE, progress);
        }
        int units = report.items().stream().mapToInt(IngestReport.Item::units).sum();
        heading(Amount.of(report.count(Outcome.ADDED), "paper") + " in Russian and English, "
                + Amount.of(units, "argument unit"));
        ProblemList problems = new ProblemList(terminal);
        problems.tell(report.problems());
        return problems.exit();
    }

    private void showConcepts(Workbench bench) throws IOException, ProblemException {
        heading("What is argued about each concept");
        List<ConceptCount> counts = bench.concepts(Progress.NONE).stream()
                .filter(c -> c.total() > 0)
                .sorted(Comparator.comparing((ConceptCount c) -> c.concept().discovered())
                        .thenComparing(
                                Comparator.comparingInt(ConceptCount::total).reversed())
                        .thenComparing(c -> c.concept().id()))
                .toList();
        ConceptsTask.listing(counts.stream().limit(CONCEPTS).toList()).print(Format.TABLE, terminal);
        if (counts.size() > CONCEPTS) {
            terminal.out().println("… and " + (counts.size() - CONCEPTS) + " more");
        }
        terminal.out().println();
    }

    private void showCriticisms(Workbench bench) throws IOException, ProblemException {
        heading("The strongest criticisms of the learning region");
        Query query = new Query.And(List.of(new Query.About(CONCEPT), new Query.OfType(UnitType.CRITICISM)));
        List<Hit> hits = bench.search(new Search(query, Search.Order.CONFIDENCE, 0, CANDIDATES, 0))
                .hits();
        UnitCards cards = new UnitCards(terminal, bench.scheme(Progress.NONE));
        int number = 0;
        for (Hit hit : strongest(hits)) {
            cards.print(++number, hit);
        }
    }

    /** The surest that say what they object to, but so that each language that criticises has a word. */
    static List<Hit> strongest(List<Hit> hits) {
        List<Hit> surestFirst = new ArrayList<>(hits);
        surestFirst.sort(Comparator.comparing(h -> h.topic().equals(Optional.of(Topic.OTHER))));
        List<Hit> chosen = new ArrayList<>();
        for (Hit hit : surestFirst) {
            if (chosen.stream().noneMatch(h -> h.language().equals(hit.language()))) {
                chosen.add(hit);
            }
        }
        surestFirst.stream().filter(h -> !chosen.contains(h)).forEach(chosen::add);
        List<Hit> few = new ArrayList<>(chosen.subList(0, Math.min(STRONGEST, chosen.size())));
        few.sort(Comparator.comparingInt(surestFirst::indexOf));
        return few;
    }

    private void drawMap(Workbench bench, Path target) throws IOException, ProblemException {
        Concept concept = bench.concept(CONCEPT);
        ArgumentMap map = bench.map(concept, concept.label("en"));
        heading("Its argument map: " + map.nodes().size() + " units, "
                + map.edges().size() + " relations");
        for (MapFormat format : List.of(MapFormat.SVG, MapFormat.HTML)) {
            Path file = target.resolve("demo-map." + format.extension());
            OutputFile.writeBytes(file, out -> format.write(map, MapOptions.in("en"), out));
            terminal.out().println("  " + file);
        }
        terminal.out().println();
    }

    private void sayWhatNext() {
        heading("Next, on your own papers");
        terminal.out().println("  ./elenchus ingest PATH/TO/PAPERS");
        terminal.out().println("  ./elenchus search --type criticism --concept \"learning region\"");
        terminal.out().println("  ./elenchus map --concept learning-region -o map.svg");
    }

    private void heading(String text) {
        terminal.out().println(terminal.bold(text));
    }
}
