package org.elenchus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.format.FormatGuess;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/** Reads files of other tools, of one format or of several mixed, without a workspace. A file never stops the others. Stateless. */
public final class ForeignFiles {
    /** What is read where nothing is. */
    public static final Reading NOTHING = new Reading(new Parcel(List.of(), ConceptScheme.EMPTY), List.of());

    private ForeignFiles() {}

    /** The same papers with their sentences, for formats that want them. Loads language models. */
    public static Parcel analysed(Parcel parcel) {
        LanguageAnalysis language = LanguageAnalysis.load();
        List<Parcel.Item> items = parcel.withTexts().items().stream()
                .map(i -> new Parcel.Item(
                        i.document(),
                        i.annotations(),
                        language.analyse(i.document()).sentences()))
                .toList();
        return new Parcel(items, parcel.scheme());
    }

    /**
     * What files say.
     *
     * @param path a file, or a folder to look through
     * @param format if empty, told by names and contents
     */
    public static Reading read(Path path, Optional<ExchangeFormat> format) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Map<String, Sheet> sheets = sheets(path, problems);
        List<Parcel> parcels = new ArrayList<>();
        for (Sheet sheet : sheets.values()) {
            Optional<ExchangeFormat> found =
                    format.or(() -> FormatGuess.of(sheet)).filter(f -> isMain(f, sheet, sheets.size()));
            if (found.isPresent()) {
                Reading reading = found.get().reader().orElseThrow().read(together(sheet, sheets));
                parcels.add(reading.parcel());
                problems.addAll(reading.problems());
            } else if (sheets.size() == 1) {
                problems.add(unknown(sheet));
            }
        }
        if (parcels.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.error(
                    Place.file(path.toString()), "no file here is of a format that can be read", readable()));
        }
        return new Reading(merged(parcels, problems), problems);
    }

    /** Files that come with another are read with it. */
    private static boolean isMain(ExchangeFormat format, Sheet sheet, int all) {
        return all == 1
                || format.layout() != ExchangeFormat.Layout.FOLDER
                || sheet.ending().equals(format.ending());
    }

    private static List<Sheet> together(Sheet main, Map<String, Sheet> sheets) {
        String base =
                main.name().substring(0, main.name().length() - main.ending().length());
        List<Sheet> together = new ArrayList<>(List.of(main));
        sheets.values().stream()
                .filter(s -> !s.equals(main) && s.name().equals(base + s.ending()))
                .forEach(together::add);
        return together;
    }

    private static Problem unknown(Sheet sheet) {
        return Problem.error(
                Place.file(sheet.name()), "is of no format that can be told and read", "name it; " + readable());
    }

    private static String readable() {
        List<String> names = Stream.of(ExchangeFormat.values())
                .filter(f -> f.reader().isPresent())
                .map(ExchangeFormat::label)
                .toList();
        return "these can be read: " + String.join(", ", names);
    }

    private static Map<String, Sheet> sheets(Path path, List<Problem> problems) throws IOException {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        for (Path file : files(path)) {
            try {
                sheets.put(file.toString(), new Sheet(file.toString(), Files.readString(file)));
            } catch (CharacterCodingException e) {
                if (!Files.isDirectory(path)) {
                    problems.add(Problem.error(
                            Place.file(file.toString()), "is no UTF-8 text", "save it as UTF-8 in its tool"));
                }
            }
        }
        return sheets;
    }

    /** A file alone comes with those that have its name and another ending. */
    private static List<Path> files(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.walk(path)) {
                return all.filter(Files::isRegularFile)
                        .filter(f -> !f.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            }
        }
        List<Path> files = new ArrayList<>(List.of(path));
        String name = String.valueOf(path.getFileName());
        if (name.endsWith(".ann")) {
            Path text = path.resolveSibling(name.substring(0, name.length() - ".ann".length()) + ".txt");
            if (Files.isRegularFile(text)) {
                files.add(text);
            }
        }
        return files;
    }

    private static Parcel merged(List<Parcel> parcels, List<Problem> problems) {
        Map<String, Parcel.Item> items = new LinkedHashMap<>();
        ConceptScheme scheme = ConceptScheme.EMPTY;
        for (Parcel parcel : parcels) {
            scheme = scheme.with(parcel.scheme().concepts());
            for (Parcel.Item item : parcel.items()) {
                if (items.putIfAbsent(item.document().id(), item) != null) {
                    problems.add(Problem.error(
                            Place.file(item.document().source().name()),
                            "speaks of '" + item.document().id() + "', as another file does, and is left out",
                            "take one of the two files"));
                }
            }
        }
        return new Parcel(new ArrayList<>(items.values()), scheme);
    }
}
