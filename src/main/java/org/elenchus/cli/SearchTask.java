package org.elenchus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.display.UnitCards;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Cursor;
import org.elenchus.query.Facet;
import org.elenchus.query.Hit;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Box;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus search}. */
@Command(
        name = "search",
        description = {
            "Finds argument units, the most fitting first.",
            "Words match in any of their forms, in Russian and English; ё is е; a concept is found by any of its"
                    + " labels."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus search --type criticism --concept 'learning region'",
            "  elenchus search эмпирические исследования --lang ru --from 2000",
            "  elenchus search '\"tacit knowledge\" OR type:definition' --holder Florida --format json",
            "  elenchus search --topic transferability --facets 5",
            "  elenchus search --concept network --format jsonl --boxes   to mark the units in their PDFs"
        })
final class SearchTask extends WorkspaceTask {
    private static final List<Column> COLUMNS = List.of(
            Column.hidden("unit"),
            Column.hidden("type"),
            Column.hidden("topic"),
            Column.hidden("concepts"),
            Column.hidden("holder"),
            Column.hidden("quote"),
            Column.hidden("highlights"),
            Column.hidden("document"),
            Column.hidden("file"),
            Column.hidden("title"),
            Column.hidden("authors"),
            Column.hidden("year"),
            Column.hidden("page"),
            Column.hidden("section"),
            Column.hidden("language"),
            Column.hidden("start"),
            Column.hidden("end"),
            Column.hidden("confidence"),
            Column.hidden("score"));

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "10",
            converter = Numbers.AtMost.class,
            description = "How many to show, 0 for all; default 10.")
    private int limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "How many of the first to leave out.")
    private int offset;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Go on where a search ended, by what it printed; stays right while papers are ingested.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, confidence, year or paper; default relevance.")
    private Choices.SearchOrder order = Choices.SearchOrder.RELEVANCE;

    @Option(
            names = "--facets",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also count the N commonest concepts, types, holders … of all that match.")
    private int facets;

    @Option(
            names = "--boxes",
            description = "With --format json or jsonl: also where each unit stands on the pages of its source.")
    private boolean boxes;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    SearchTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        if (after.isPresent() && offset > 0) {
            throw new ParameterException(spec.commandLine(), "--after and --offset exclude each other");
        }
        if (offset < 0 || facets < 0) {
            throw new ParameterException(spec.commandLine(), "--offset and --facets may not be negative");
        }
        if (boxes && listFormat.get() != Format.JSON && listFormat.get() != Format.JSONL) {
            throw new ParameterException(spec.commandLine(), "--boxes goes with --format json or jsonl");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = filter.query();
        Search question = new Search(query, order.order(), offset, limit, facets);
        if (after.isPresent()) {
            question = question.after(Cursor.parse(after.get()));
        }
        SearchResult found;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            found = bench.search(question, progress);
        }
        SearchResult result = found;
        if (listFormat.get() == Format.TABLE) {
            print(bench, query, result);
        } else {
            Optional<Map<String, List<Box>>> places =
                    boxes ? Optional.of(bench.boxes(result.hits())) : Optional.empty();
            listing(result, places).print(listFormat.get(), terminal);
        }
        result.next()
                .filter(n -> after.isPresent() || result.hits().size() < result.total())
                .ifPresent(n -> terminal.err().println("Next page: --after " + n));
        filter.tellUndated(bench, query, terminal);
        return Exit.CLEAN;
    }

    private void print(Workbench bench, Query query, SearchResult result) throws IOException, ProblemException {
        if (result.hits().isEmpty()) {
            sayWhatToTry(bench, query, result);
            return;
        }
        UnitCards cards = new UnitCards(terminal, bench.scheme(Progress.NONE));
        int number = offset;
        for (Hit hit : result.hits()) {
            cards.print(++number, hit);
        }
        result.facets().forEach(this::printFacet);
        if (after.isPresent()) {
            terminal.out().println(Amount.of(result.hits().size(), "hit") + " more of " + result.total());
            return;
        }
        long shown = offset + (long) result.hits().size();
        terminal.out()
                .println((offset + 1) + "–" + shown + " of " + result.total()
                        + (shown < result.total() ? "; more with --limit, or --offset " + shown : ""));
    }

    private void sayWhatToTry(Workbench bench, Query query, SearchResult result) throws IOException, ProblemException {
        terminal.err().println("Nothing found for: " + query);
        Optional<Query> instead =
                result.total() > 0 ? Optional.empty() : bench.suggestions().instead(query);
        instead.ifPresent(better -> terminal.err().println("Did you mean: " + better));
        if (result.total() > 0) {
            terminal.err().println("There are " + result.total() + " in all: lower --offset or raise --limit");
        } else if (bench.papers().isEmpty()) {
            terminal.err().println("The workspace has no papers yet: elenchus ingest PATH…");
        } else {
            terminal.err().println("Try fewer words or options; see what is argued about: elenchus concepts");
        }
    }

    private void printFacet(Facet facet) {
        List<String> counts = new ArrayList<>();
        facet.counts().forEach(count -> counts.add(count.value() + " " + count.units()));
        if (!counts.isEmpty()) {
            terminal.printWrapped(
                    "", terminal.bold(UnitCards.word(facet.field()) + ":") + " " + String.join(", ", counts));
        }
    }

    static Listing listing(SearchResult result) {
        return listing(result, Optional.empty());
    }

    private static Listing listing(SearchResult result, Optional<Map<String, List<Box>>> places) {
        List<Column> columns = new ArrayList<>(COLUMNS);
        places.ifPresent(p -> columns.add(Column.hidden("boxes")));
        Listing listing = new Listing(columns.toArray(Column[]::new));
        for (Hit hit : result.hits()) {
            List<Object> row = new ArrayList<>(row(hit));
            places.ifPresent(p -> row.add(p.getOrDefault(hit.reference(), List.of())));
            listing.add(row.toArray());
        }
        return listing;
    }

    private static List<Object> row(Hit hit) {
        return List.of(
                hit.reference(),
                hit.type().label(),
                hit.topic().map(Topic::label).orElse(""),
                hit.concepts().stream().map(ConceptId::value).toList(),
                hit.holder().name(),
                hit.quote(),
                hit.highlights().stream().map(s -> s.start() + "-" + s.end()).toList(),
                hit.paper().id(),
                hit.paper().fileName(),
                hit.paper().title(),
                hit.paper().authors(),
                hit.paper().year(),
                hit.page(),
                hit.section(),
                hit.language(),
                hit.span().start(),
                hit.span().end(),
                hit.confidence(),
                hit.score());
    }
}
