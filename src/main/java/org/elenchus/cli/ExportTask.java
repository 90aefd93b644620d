package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.display.UnitListing;
import org.elenchus.exchange.Parcel;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus export}. */
@Command(
        name = "export",
        description = "Writes units out, all of them or those that a query matches, by document and place.",
        footer = {
            "",
            "Examples:",
            "  elenchus export > units.jsonl",
            "  elenchus export --format csv-excel --type criticism -o criticisms.csv",
            "  elenchus export --concept network --lang ru -o network.jsonl",
            "  elenchus export --format brat -o annotated/",
            "  elenchus export --concept network --format xaif -o ova/",
            "  elenchus export --format bibtex -o quoted.bib"
        })
final class ExportTask extends WorkspaceTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "jsonl, json, csv, csv-excel, aif, xaif, argdown, arguebuf, brat, uima, web-annotation, graphml,"
                        + " conllu, tei, freemind, skos, bibtex or csl-json; default jsonl. docs/formats.md says what"
                        + " each carries.")
    private String format = "jsonl";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output. A folder for formats of several files.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description = "Of a layer that was imported; default: what searches show.")
    private Optional<String> layer = Optional.empty();

    @Option(names = "--losses", paramLabel = "FILE", description = "Write the loss report there, as JSON.")
    private Optional<Path> losses = Optional.empty();

    ExportTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        Optional<ExchangeFormat> exchange = exchangeFormat();
        if (exchange.isEmpty()) {
            unitFormat();
        } else {
            SheetFiles.mistake(exchange.get(), output).ifPresent(m -> wrong(m + " with -o"));
        }
        return super.call();
    }

    private void wrong(String mistake) {
        throw new ParameterException(spec.commandLine(), mistake);
    }

    /** Lists of units have writers of their own, which hold one unit at a time. */
    private Optional<ExchangeFormat> exchangeFormat() {
        return UnitFormat.parse(format).isPresent() && layer.isEmpty()
                ? Optional.empty()
                : ExchangeFormat.parse(format);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = filter.query();
        ConceptScheme scheme = bench.scheme(Progress.NONE);
        Optional<ExchangeFormat> exchange = exchangeFormat();
        if (exchange.isPresent()) {
            SheetFiles files = new SheetFiles(terminal, exchange.get(), output);
            PaperSource papers = layer.isPresent()
                    ? taker -> layer(bench, layer.get(), taker)
                    : taker -> bench.documents(query, taker);
            exchange(papers, scheme, exchange.get(), files);
            files.finish(losses);
        } else if (output.isPresent()) {
            OutputFile.write(output.get(), out -> write(bench, query, scheme, out));
            terminal.err().println("Wrote " + output.get());
        } else {
            write(bench, query, scheme, terminal.out());
        }
        filter.tellUndated(bench, query, terminal);
        return Exit.CLEAN;
    }

    /** Gives papers with what is to be exported of them. */
    private interface PaperSource {
        void each(Workbench.DocumentTaker taker) throws IOException, ProblemException;
    }

    private static void layer(Workbench bench, String layer, Workbench.DocumentTaker taker)
            throws IOException, ProblemException {
        List<String> ids = bench.withLayer(layer);
        if (ids.isEmpty()) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file(layer),
                    "no paper has a layer of this name",
                    "import makes layers: elenchus import PATH")));
        }
        for (String id : ids) {
            taker.take(bench.document(id), bench.layer(id, layer).orElseThrow());
        }
    }

    /** Paper by paper where each makes files of its own, else all together. */
    private static void exchange(PaperSource papers, ConceptScheme scheme, ExchangeFormat format, SheetFiles files)
            throws IOException, ProblemException {
        List<Parcel.Item> together = new ArrayList<>();
        papers.each((document, annotations) -> {
            Parcel.Item item = new Parcel.Item(document, annotations);
            if (format.layout() == ExchangeFormat.Layout.FOLDER) {
                files.write(new Parcel(List.of(item), scheme), "en");
            } else {
                together.add(item);
            }
        });
        if (format.layout() != ExchangeFormat.Layout.FOLDER) {
            files.write(new Parcel(together, scheme), "en");
        }
    }

    private void write(Workbench bench, Query query, ConceptScheme scheme, Appendable out)
            throws IOException, ProblemException {
        try (UnitWriter writer = unitFormat().open(out, scheme)) {
            bench.documents(query, (document, annotations) -> {
                UnitListing.write(document, annotations.units(), writer);
                terminal.stopIfUnwanted();
            });
        }
    }

    private UnitFormat unitFormat() {
        return UnitFormat.parse(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "unknown format '" + format + "'; known: "
                                + Stream.concat(
                                                Arrays.stream(UnitFormat.values())
                                                        .map(UnitFormat::label),
                                                ExchangeFormats.NAMES.stream())
                                        .collect(Collectors.joining(", "))));
    }
}
