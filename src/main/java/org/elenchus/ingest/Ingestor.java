package org.elenchus.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.PageNumbers;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.repair.Languages;
import org.elenchus.repair.WordLists;
import org.elenchus.structure.DocumentBuilder;
import org.elenchus.structure.DocumentId;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Source;

/**
 * Reads a paper from a file: never throws for what the file holds, and writes nothing. Thread safe.
 */
public final class Ingestor {
    private final Limits limits;
    private final DocumentBuilder builder;
    private final TextLayer layer;
    private final Handling handling;
    private final Runnable pageDone;

    /**
     * @param words decides which word a broken one was
     * @param languageDetector gives the ISO 639-1 code of a text, empty if it cannot tell; asked only where letters
     *     and commonest words do not tell
     * @param limits what one file may cost
     */
    public Ingestor(WordLists words, Function<CharSequence, String> languageDetector, Limits limits) {
        this(words, languageDetector, limits, Handling.USUAL, () -> {});
    }

    /**
     * The same, for somebody who keeps the time.
     *
     * @param handling what the user wants done with the files
     * @param pageDone told when a page that takes long is done, so that the time for the next may begin anew
     */
    public Ingestor(
            WordLists words,
            Function<CharSequence, String> languageDetector,
            Limits limits,
            Handling handling,
            Runnable pageDone) {
        this.limits = limits;
        this.handling = handling;
        this.pageDone = pageDone;
        layer = new TextLayer(words);
        builder = new DocumentBuilder(words, new Languages(languageDetector));
    }

    /**
     * @param document empty if the file could not be read
     * @param problems what is wrong with the file, each with the next step
     */
    public record Result(Optional<Document> document, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file, with what stands beside it.
     *
     * @param given what the user says of the paper; wins over what the file says
     */
    public Result ingest(Path path, Metadata given) {
        PaperFile file = PaperFile.of(path);
        Intake intake = new Intake(limits);
        try {
            byte[] bytes = intake.bytes(file);
            List<Problem> problems = new ArrayList<>();
            Metadata said = given.or(intake.said(file, problems));
            Result result = ingest(file.name(), bytes, said);
            problems.addAll(result.problems());
            return new Result(result.document(), problems);
        } catch (ProblemException e) {
            return new Result(Optional.empty(), e.problems());
        }
    }

    /**
     * Reads a file that is already in memory.
     *
     * @param name the file as the user knows it
     * @param bytes not changed
     * @param given what the user says of the paper; wins over what the file says
     */
    public Result ingest(String name, byte[] bytes, Metadata given) {
        SourceFile file = new SourceFile(name, bytes, pageDone, handling);
        if (bytes.length > limits.maxBytes()) {
            return failed(Intake.tooLarge(file.place(), bytes.length, limits));
        }
        if (bytes.length == 0) {
            return failed(Problem.error(file.place(), "is empty", "get the file again"));
        }
        List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
        try {
            Document document = BoundedRead.call(file, limits, () -> read(file, given, problems));
            return new Result(Optional.of(document), problems);
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        } catch (IOException e) {
            problems.add(Problem.error(
                    file.place(), "is damaged and cannot be read (" + e.getMessage() + ")", "get the file again"));
        }
        return new Result(Optional.empty(), List.copyOf(problems));
    }

    private Document read(SourceFile file, Metadata given, List<Problem> problems)
            throws IOException, ProblemException {
        FileFormat format = FormatDetector.detect(file);
        RawText raw = format.reader().read(file, limits, problems);
        check(file, raw);
        if (format == FileFormat.PDF) {
            tellGarbled(file, raw, problems);
        }
        String extension = file.extension();
        if (FileFormat.isKnown(extension) && !format.isNamed(extension)) {
            problems.add(Problem.warning(
                    file.place(),
                    "is named ." + extension + " but is " + format + "; it was read as that",
                    "give it the right name"));
        }
        Source source = new Source(DocumentId.nameOf(file.name()), format.mediaType(), DocumentId.digest(file.bytes()));
        return builder.build(raw, source, given);
    }

    private void tellGarbled(SourceFile file, RawText raw, List<Problem> problems) {
        List<Integer> garbled = layer.garbled(raw);
        if (!garbled.isEmpty()) {
            problems.add(Problem.warning(
                    file.place(),
                    "the text of " + garbled.size() + " of " + raw.pageLabels().size()
                            + " pages makes no words, as after poor recognition: " + PageNumbers.of(garbled),
                    "have it recognised anew: elenchus ingest --ocr anew " + DocumentId.nameOf(file.name())));
        }
    }

    private void check(SourceFile file, RawText raw) throws ProblemException {
        if (raw.text().length() > limits.maxCharacters()) {
            throw file.refused(
                    "holds " + raw.text().length() + " characters, more than the limit of " + limits.maxCharacters(),
                    "split it into papers or chapters");
        }
        if (raw.lines().isEmpty() || raw.text().codePoints().noneMatch(Character::isLetter)) {
            throw file.refused("holds no text", "check that it is the right file");
        }
    }

    private static Result failed(Problem problem) {
        return new Result(Optional.empty(), List.of(problem));
    }
}
