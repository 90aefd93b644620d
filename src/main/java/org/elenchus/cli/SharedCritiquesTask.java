package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.comparison.SharedCritique;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.paraphrase.Objection;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code elenchus shared-critiques}. */
@Command(
        name = "shared-critiques",
        description = {
            "Lists objections that meet several concepts, or stand in several papers, however they are worded.",
            "First what meets most concepts, then what stands in most papers. An objection without a name is a cluster"
                    + " of criticisms in near the same words."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus shared-critiques",
            "  elenchus shared-critiques --topic transferability,evidence --lang ru",
            "  elenchus shared-critiques --min-confidence 0.4 --format csv > critiques.csv"
        })
final class SharedCritiquesTask extends WorkspaceTask {
    private static final String MARGIN = "   ";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "20",
            converter = Numbers.AtMost.class,
            description = "How many objections a table shows, 0 for all; default 20. Other formats list all.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    SharedCritiquesTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = filter.query();
        List<SharedCritique> shared = bench.discussion().sharedCritiques(query);
        if (listFormat.get() != Format.TABLE) {
            listing(shared).print(listFormat.get(), terminal);
        } else if (shared.isEmpty()) {
            terminal.err().println("No objection meets two concepts or stands in two papers.");
            terminal.err().println("See the criticisms one by one: elenchus search --type criticism");
        } else {
            print(shared, bench.scheme(Progress.NONE));
        }
        filter.tellUndated(bench, query, terminal);
        return Exit.CLEAN;
    }

    private void print(List<SharedCritique> shared, ConceptScheme scheme) {
        int shown = Math.min(limit, shared.size());
        for (int i = 0; i < shared.size() && i < shown; i++) {
            SharedCritique critique = shared.get(i);
            terminal.printWrapped(
                    "",
                    (i + 1) + ". " + terminal.bold(name(critique)) + " ("
                            + critique.topic().label() + ") · "
                            + Amount.of(critique.concepts().size(), "concept") + ", "
                            + Amount.of(critique.papers(), "paper") + ", "
                            + Amount.of(critique.criticisms().size(), "criticism"));
            for (ArgumentMap.Node node : critique.criticisms()) {
                printCriticism(node, scheme);
            }
            terminal.out().println();
        }
        terminal.out().println(shown + " of " + shared.size() + (shown < shared.size() ? "; more with --limit" : ""));
    }

    private void printCriticism(ArgumentMap.Node node, ConceptScheme scheme) {
        ArgumentUnit unit = node.unit();
        String concept = unit.concepts().stream()
                .limit(1)
                .map(id -> scheme.find(id).map(c -> c.label(unit.language())).orElse(id.value()))
                .collect(Collectors.joining());
        String source =
                unit.holder().name() + " in " + node.source() + (unit.page().isEmpty() ? "" : ", p. " + unit.page());
        terminal.printWrapped(MARGIN, (concept.isEmpty() ? "–" : concept) + ": «" + unit.quote() + "»");
        terminal.printWrapped(MARGIN + MARGIN, source + "  " + node.id());
    }

    private static String name(SharedCritique critique) {
        return critique.objection().map(o -> o.name("en")).orElse("in near the same words");
    }

    private static Listing listing(List<SharedCritique> shared) {
        Listing listing = new Listing(
                Column.hidden("cluster"),
                Column.hidden("objection"),
                Column.hidden("name"),
                Column.hidden("topic"),
                Column.hidden("shared_by"),
                Column.hidden("papers"),
                Column.hidden("concepts"),
                Column.hidden("quote"),
                Column.hidden("holder"),
                Column.hidden("source"),
                Column.hidden("page"),
                Column.hidden("section"),
                Column.hidden("language"),
                Column.hidden("unit"),
                Column.hidden("confidence"));
        for (int i = 0; i < shared.size(); i++) {
            SharedCritique critique = shared.get(i);
            for (ArgumentMap.Node node : critique.criticisms()) {
                ArgumentUnit unit = node.unit();
                listing.add(
                        i + 1,
                        critique.objection().map(Objection::key).orElse(""),
                        name(critique),
                        unit.topic().map(Topic::label).orElse(""),
                        critique.concepts().stream().map(ConceptId::value).toList(),
                        critique.papers(),
                        unit.concepts().stream().map(ConceptId::value).toList(),
                        unit.quote(),
                        unit.holder().name(),
                        node.source(),
                        unit.page(),
                        unit.section(),
                        unit.language(),
                        node.id(),
                        unit.confidence());
            }
        }
        return listing;
    }
}
