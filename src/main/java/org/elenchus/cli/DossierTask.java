package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.Workbench;
import org.elenchus.bibliography.BibliographyFormat;
import org.elenchus.concept.Concept;
import org.elenchus.dossier.Dossier;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.report.DossierFormat;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus dossier}. */
@Command(
        name = "dossier",
        description = {
            "Writes what the papers say of a concept as a text to read: origin, definitions side by side, criteria,"
                + " claims, merits, examples, criticisms by topic with their answers, what is unanswered, a time line,"
                + " the papers.",
            "Every line is a quote with its holder, paper and page. With -o, the papers are written beside it for"
                    + " reference managers, too: FILE.references.bib (BibTeX) and FILE.references.json (CSL-JSON)."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus dossier learning-region | less",
            "  elenchus dossier 'обучающийся регион' --lang ru -o region.html",
            "  elenchus dossier 'learning region' -o region.docx --min-confidence 0.4",
            "  elenchus dossier network -o network.tex --bibliography network.bib"
        })
final class DossierTask extends WorkspaceTask {
    private static final List<String> LANGUAGES = List.of("ru", "en");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CONCEPT", description = "The concept: its id, or a label in any language.")
    private String concept = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "md, html, docx, json or tex; default: by the file's ending, else md.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--bibliography",
            paramLabel = "FILE",
            description = "Where to write the papers for reference managers, and only there: a .bib or a .json.")
    private Optional<Path> bibliography = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            description = "Language of the words around the quotes; default: that of most quotes.")
    private Optional<String> language = Optional.empty();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    DossierTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        if (language.isPresent() && !LANGUAGES.contains(language.get())) {
            throw wrong("no words in '" + language.get() + "'; known: " + String.join(", ", LANGUAGES));
        }
        if (output.isEmpty() && !dossierFormat().isText()) {
            throw wrong(dossierFormat().label() + " is no text: name a file with -o");
        }
        bibliography.ifPresent(this::bibliographyFormat);
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Concept found = bench.concept(concept);
        Dossier dossier = bench.dossier(found, confidence.least());
        if (dossier.quotes().isEmpty()) {
            problems.tell(List.of(Problem.error(
                    Place.file(found.id().value()),
                    confidence.least() > 0 ? "no unit about it is so sure" : "no unit is about it",
                    "see what is argued about: elenchus concepts")));
        }
        String words = language.orElse(dossier.language());
        if (output.isEmpty()) {
            dossierFormat().write(dossier, words, terminal.out());
        } else {
            Path file = output.get();
            OutputFile.writeBytes(file, out -> dossierFormat().write(dossier, words, out));
            terminal.err()
                    .println("Wrote " + file + ": "
                            + Amount.of(dossier.quotes().size(), "quote") + " from "
                            + Amount.of(dossier.papers().size(), "paper"));
        }
        if (bibliography.isPresent()) {
            write(dossier, bibliography.get());
        } else if (output.isPresent()) {
            for (BibliographyFormat known : BibliographyFormat.values()) {
                write(dossier, beside(output.get(), ".references." + known.extension()));
            }
        }
        return Exit.CLEAN;
    }

    private void write(Dossier dossier, Path file) throws IOException, ProblemException {
        OutputFile.write(file, out -> bibliographyFormat(file).write(dossier.bibliography(), out));
        terminal.err()
                .println("Wrote " + file + ": "
                        + Amount.of(dossier.bibliography().size(), "reference"));
    }

    /** The file's name with another ending. */
    private static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }

    private DossierFormat dossierFormat() {
        if (format.isPresent()) {
            return DossierFormat.parse(format.get())
                    .orElseThrow(() -> unknown("unknown format '" + format.get() + "'"));
        }
        String ending = output.map(OutputFile::ending).orElse("");
        return ending.isEmpty()
                ? DossierFormat.MD
                : DossierFormat.parse(ending)
                        .orElseThrow(() -> unknown("no dossier can be written as '." + ending + "'"));
    }

    private BibliographyFormat bibliographyFormat(Path file) {
        return BibliographyFormat.byExtension(OutputFile.ending(file))
                .orElseThrow(() -> wrong(file + ": a bibliography ends in .bib (BibTeX) or .json (CSL-JSON)"));
    }

    private ParameterException unknown(String what) {
        return wrong(what + "; known: "
                + Arrays.stream(DossierFormat.values())
                        .map(DossierFormat::label)
                        .collect(Collectors.joining(", "))
                + ", as the file's ending or with --format");
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
