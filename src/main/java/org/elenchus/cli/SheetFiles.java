package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.elenchus.ForeignFiles;
import org.elenchus.exchange.Losses;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Sheet;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;

/** Writes parcels in a format: to standard output, a file or a folder; and tells what the format could not carry. For one command. */
final class SheetFiles {
    private final Terminal terminal;
    private final ExchangeFormat format;
    private final Optional<Path> output;
    private Losses losses;
    private int written;
    private boolean begun;

    SheetFiles(Terminal terminal, ExchangeFormat format, Optional<Path> output) {
        this.terminal = terminal;
        this.format = format;
        this.output = output;
        this.losses = new Losses(format.title(), List.of());
    }

    /** What is wrong with where it should go to; empty if nothing is. */
    static Optional<String> mistake(ExchangeFormat format, Optional<Path> output) {
        boolean needsFolder = format.layout() == ExchangeFormat.Layout.FOLDER;
        if (needsFolder && (output.isEmpty() || Files.isRegularFile(output.get()))) {
            return Optional.of(format.label() + " makes several files: name a folder");
        }
        return Optional.empty();
    }

    void write(Parcel parcel, String language) throws IOException, ProblemException {
        losses = losses.plus(format.losses(parcel));
        Parcel ready = format == ExchangeFormat.CONLLU ? ForeignFiles.analysed(parcel) : parcel;
        List<Sheet> sheets = format.writer().write(ready, language);
        if (isFolder(sheets)) {
            Path folder = output.orElseThrow();
            Files.createDirectories(folder);
            if (!begun) {
                into(folder, format.writer().settings(language));
            }
            into(folder, sheets);
        } else {
            for (Sheet sheet : sheets) {
                one(sheet);
            }
        }
        begun = true;
        written += sheets.size();
    }

    private boolean isFolder(List<Sheet> sheets) {
        return output.isPresent()
                && (Files.isDirectory(output.get())
                        || format.layout() == ExchangeFormat.Layout.FOLDER
                        || output.get().toString().endsWith("/")
                        || sheets.size() > 1);
    }

    private static void into(Path folder, List<Sheet> sheets) throws IOException, ProblemException {
        for (Sheet sheet : sheets) {
            OutputFile.write(folder.resolve(sheet.name()), out -> out.write(sheet.text()));
        }
    }

    private void one(Sheet sheet) throws IOException, ProblemException {
        if (output.isPresent()) {
            OutputFile.write(output.get(), out -> out.write(sheet.text()));
        } else {
            terminal.out().print(sheet.text());
            terminal.stopIfUnwanted();
        }
    }

    /** Tells where everything went and what was lost; the report goes into a file, too, where one is named. */
    void finish(Optional<Path> report) throws IOException, ProblemException {
        losses.lines().forEach(terminal.err()::println);
        if (report.isPresent()) {
            OutputFile.write(report.get(), out -> out.write(ExchangeFormat.json(losses)));
        }
        output.ifPresent(
                path -> terminal.err().println("Wrote " + path + (written > 1 ? ": " + written + " files" : "")));
    }
}
