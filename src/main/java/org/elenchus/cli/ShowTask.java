package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.PlacedUnit;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.display.DocumentCard;
import org.elenchus.display.NoteListing;
import org.elenchus.display.RepairListing;
import org.elenchus.display.UnitCards;
import org.elenchus.display.UnitListing;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import org.elenchus.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus show}. */
@Command(
        name = "show",
        description = {
            "Shows a document, a unit or a concept; without a name, lists the documents.",
            "A document is named by its id, the beginning of its id, or its file's name; a unit as a search shows it;"
                    + " a concept by its id or any of its labels."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus show",
            "  elenchus show enns-2008.pdf",
            "  elenchus show enns-2008-1a2b3c4d#u12",
            "  elenchus show 'learning region'",
            "  elenchus show enns-2008.pdf --text            its text, as repaired",
            "  elenchus show enns-2008.pdf --repairs         what was mended, where and how",
            "  elenchus show enns-2008.pdf --notes           its notes and the sentences they belong to"
        })
final class ShowTask extends WorkspaceTask {
    private static final int STRONGEST = 3;

    @Parameters(arity = "0..1", paramLabel = "DOC|UNIT|CONCEPT", description = "What to show.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--text", description = "Of a document: print its text and nothing else.")
    private boolean text;

    @Option(names = "--repairs", description = "Of a document: list what text repair changed, by kind.")
    private boolean repairs;

    @Option(
            names = "--notes",
            description = "Of a document: list its footnotes and endnotes with the sentences they belong to.")
    private boolean notes;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Of lists: table, json, jsonl or csv; default table.")
    private Format format = Format.TABLE;

    ShowTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        if (name.isEmpty()) {
            listDocuments(bench);
        } else if (name.get().contains("#")) {
            showUnit(bench, bench.unit(name.get()));
        } else {
            showNamed(bench, name.get());
        }
        return Exit.CLEAN;
    }

    private void listDocuments(Workbench bench) throws IOException {
        Listing listing = new Listing(
                Column.id("document", "document"),
                Column.names("authors", "authors"),
                Column.word("year", "year"),
                Column.text("title", "title"),
                Column.word("file", "file"));
        for (Paper paper : bench.papers().values()) {
            listing.add(paper.id(), paper.authors(), paper.year(), paper.title(), paper.fileName());
        }
        listing.print(format, terminal);
    }

    /** A name may be a document's or a concept's; if it is neither, both say what is nearest. */
    private void showNamed(Workbench bench, String wanted) throws IOException, ProblemException {
        Document document;
        try {
            document = bench.document(wanted);
        } catch (ProblemException noDocument) {
            try {
                showConcept(bench, bench.concept(wanted));
            } catch (ProblemException noConcept) {
                throw new ProblemException(Stream.concat(noDocument.problems().stream(), noConcept.problems().stream())
                        .toList());
            }
            return;
        }
        showDocument(bench, document);
    }

    private void showDocument(Workbench bench, Document document) throws IOException, ProblemException {
        if (text) {
            terminal.out().println(document.text());
        } else if (repairs) {
            new RepairListing(terminal, document).print(format);
        } else if (notes) {
            new NoteListing(terminal, bench, document).print(format);
        } else if (format == Format.TABLE) {
            new DocumentCard(terminal, document).print();
            UnitCards cards = new UnitCards(terminal, bench.scheme(Progress.NONE));
            for (ArgumentUnit unit : bench.mined(document.id()).units()) {
                cards.print(unit.id() + "  ", Paper.of(document), unit);
            }
        } else {
            UnitListing.print(
                    document, bench.mined(document.id()).units(), bench.scheme(Progress.NONE), format, terminal);
        }
    }

    private void field(String key, String value) {
        if (!value.isEmpty()) {
            terminal.out().println(String.format("%-12s", key) + Wrapping.oneLine(value));
        }
    }

    private void showUnit(Workbench bench, PlacedUnit placed) throws IOException, ProblemException {
        if (format != Format.TABLE) {
            UnitListing.print(
                    bench.document(placed.paper().id()),
                    List.of(placed.unit()),
                    bench.scheme(Progress.NONE),
                    format,
                    terminal);
            return;
        }
        ArgumentUnit unit = placed.unit();
        new UnitCards(terminal, bench.scheme(Progress.NONE)).print("", placed.paper(), unit);
        Document document = bench.document(placed.paper().id());
        field("paper", placed.paper().title());
        field("page", page(document, unit));
        field("section", unit.section());
        field("cites", String.join("; ", unit.cites()));
        placed.translates().ifPresent(u -> field("translates", placed.paper().id() + "#" + u));
        field("rules", String.join(", ", unit.rules()));
        document.paragraphs().stream()
                .filter(p -> p.span().overlaps(unit.span()))
                .findFirst()
                .ifPresent(p -> {
                    terminal.out().println();
                    terminal.printWrapped("  ", p.span().cover(document.text()));
                });
    }

    /** The printed number and the count in the file, which may differ; or what to do about a place that is not known. */
    private static String page(Document document, ArgumentUnit unit) {
        if (document.lacksBoxes()) {
            return unit.page() + "; its place on the page is not known: ingest the file again";
        }
        String sheets = document.boxes(unit.span()).stream()
                .map(box -> String.valueOf(box.page()))
                .distinct()
                .collect(Collectors.joining(", "));
        return sheets.isEmpty() ? unit.page() : unit.page() + " (in the file: " + sheets + ")";
    }

    private void showConcept(Workbench bench, Concept concept) throws IOException, ProblemException {
        Listing labels = new Listing(
                Column.word("language", "language"),
                Column.text("label", "label"),
                Column.word("preferred", "preferred"));
        concept.labels().forEach(l -> labels.add(l.language(), l.text(), l.preferred() ? "yes" : ""));
        if (format != Format.TABLE) {
            labels.print(format, terminal);
            return;
        }
        terminal.out().println(terminal.bold(concept.id().value()) + (concept.discovered() ? ", discovered" : ""));
        labels.print(format, terminal);
        field(
                "broader",
                String.join(
                        ", ", concept.broader().stream().map(Object::toString).toList()));
        field(
                "related",
                String.join(
                        ", ", concept.related().stream().map(Object::toString).toList()));
        field("proposed by", String.join("; ", concept.proposedBy()));
        terminal.out().println();
        UnitCards cards = new UnitCards(terminal, bench.scheme(Progress.NONE));
        for (var type : UnitType.READING_ORDER) {
            Query query = new Query.And(List.of(new Query.About(concept.id().value()), new Query.OfType(type)));
            var found = bench.search(new Search(query, Search.Order.CONFIDENCE, 0, STRONGEST, 0));
            if (found.total() > 0) {
                terminal.out().println(terminal.bold(type.label()) + ": " + found.total());
                found.hits().forEach(hit -> cards.print(1 + found.hits().indexOf(hit), hit));
            }
        }
    }
}
