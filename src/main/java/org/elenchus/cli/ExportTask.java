package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.export.DocumentFormat;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
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
            "  elenchus export --format brat -o annotated/"
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
            description = "jsonl, json, csv, csv-excel, or brat; default jsonl.")
    private String format = "jsonl";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output. With brat: a folder.")
    private Optional<Path> output = Optional.empty();

    ExportTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.mistake().ifPresent(m -> {
            throw new ParameterException(spec.commandLine(), m);
        });
        if (DocumentFormat.parse(format).isEmpty()) {
            unitFormat();
        } else if (output.isEmpty()) {
            throw new ParameterException(spec.commandLine(), format + " makes several files: name a folder with -o");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = filter.query();
        ConceptScheme scheme = bench.scheme(Progress.NONE);
        Optional<DocumentFormat> documents = DocumentFormat.parse(format);
        if (documents.isPresent()) {
            writeDocuments(bench, query, scheme, documents.get(), output.orElseThrow());
        } else if (output.isPresent()) {
            OutputFile.write(output.get(), out -> write(bench, query, scheme, out));
            terminal.err().println("Wrote " + output.get());
        } else {
            write(bench, query, scheme, terminal.out());
        }
        filter.tellUndated(bench, query, terminal);
        return Exit.CLEAN;
    }

    private void write(Workbench bench, Query query, ConceptScheme scheme, Appendable out)
            throws IOException, ProblemException {
        try (UnitWriter writer = unitFormat().open(out, scheme)) {
            bench.units(query, unit -> {
                writer.write(unit.paper().id() + "/" + unit.paper().fileName(), unit.language(), unit.unit());
                terminal.stopIfUnwanted();
            });
        }
    }

    private void writeDocuments(
            Workbench bench, Query query, ConceptScheme scheme, DocumentFormat documentFormat, Path folder)
            throws IOException, ProblemException {
        DocumentFormat.write(documentFormat.settings("en"), folder);
        int[] written = {0};
        bench.documents(query, (document, annotations) -> {
            DocumentFormat.write(documentFormat.files(document, annotations, scheme), folder);
            written[0]++;
        });
        terminal.err().println("Wrote " + Amount.of(written[0], "document") + " to " + folder);
    }

    private UnitFormat unitFormat() {
        return UnitFormat.parse(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "unknown format '" + format + "'; known: "
                                + Stream.concat(
                                                Arrays.stream(UnitFormat.values())
                                                        .map(UnitFormat::label),
                                                Arrays.stream(DocumentFormat.values())
                                                        .map(DocumentFormat::label))
                                        .collect(Collectors.joining(", "))));
    }
}
