package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elenchus.extraction.Limits;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.ParagraphKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus, read from its files and from pages laid out here, against its texts as they were written. */
class LayoutIT {
    private static final double RECALL = 0.99;
    private static final double PRECISION = 0.97;
    private static final Path TEXTS = Path.of("corpus/texts");
    private static final String TITLE = "О чём идёт речь в этой статье";
    private static final String AUTHOR = "Н. Н. Примеров";
    private static final Ingestor INGESTOR = ingestor();

    private static Ingestor ingestor() {
        LanguageAnalysis language = LanguageAnalysis.load();
        return new Ingestor((code, form) -> language.morphology(code).isWord(form), language::detect, Limits.DEFAULT);
    }

    private static Document read(String name, byte[] bytes) {
        return INGESTOR.ingest(name, bytes, Metadata.NONE).document().orElseThrow();
    }

    /** The paragraphs of a text as it was written, headings among them with their number signs. */
    private static List<String> written(String name) throws IOException {
        String text = Files.readString(TEXTS.resolve(name + ".md")).replaceFirst("(?s)^---\n.*?\n---\n", "");
        return Stream.of(text.split("\n\\s*\n"))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus/sources"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyParagraphOfTheCorpusIsReadAsItWasWritten(String file) throws IOException {
        Document document = read(file, Files.readAllBytes(Path.of("corpus/sources", file)));
        List<String> read = Texts.paragraphs(document);
        List<String> missing = new ArrayList<>();
        boolean apparatus = true;
        for (String paragraph : written(file.substring(0, file.lastIndexOf('.')))) {
            String heading = paragraph.replaceFirst("^#+ ", "");
            boolean isHeading = !heading.equals(paragraph);
            if (isHeading) {
                // journals print these two in their own way
                apparatus = heading.matches("Abstract|Аннотация|Keywords|Ключевые слова|References");
            }
            if (!apparatus && !read.contains(heading)) {
                missing.add(heading);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "law-of-nature-ru, 1",
        "law-of-nature-ru, 2",
        "learning-region-critique-ru, 1",
        "learning-region-critique-ru, 2",
        "scaffolding-en, 1",
        "scaffolding-en, 2"
    })
    void printedPagesAreReadAsTheyWereWritten(String name, int columns) throws IOException {
        List<Typesetter.Paragraph> paragraphs = new ArrayList<>();
        StringBuilder written = new StringBuilder(TITLE + "\n" + AUTHOR + "\n");
        for (String paragraph : written(name)) {
            String text = paragraph.replaceFirst("^#+ ", "");
            boolean noted = paragraphs.size() % 5 == 4 && text.length() > 300 && !text.startsWith("1.");
            String note = noted
                    ? text.substring(150, 180) + " – о том же и в другом месте, где речь о «" + text.substring(200, 230)
                            + "»."
                    : "";
            paragraphs.add(new Typesetter.Paragraph(text, !text.equals(paragraph), note));
            written.append(text).append('\n');
        }
        Document document = read(name + ".pdf", Typesetter.pdf(columns, TITLE, AUTHOR, paragraphs));
        StringBuilder read = new StringBuilder();
        document.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != ParagraphKind.NOTE)
                .forEach(paragraph ->
                        read.append(paragraph.span().cover(document.text())).append('\n'));
        Map<String, Integer> wanted = bigrams(written);
        Map<String, Integer> found = bigrams(read);
        double shared = shared(wanted, found);
        assertThat(shared / sum(wanted)).as("recall").isGreaterThanOrEqualTo(RECALL);
        assertThat(shared / sum(found))
                .as(() -> "precision; read, but not written: " + added(wanted, found))
                .isGreaterThanOrEqualTo(PRECISION);
        assertThat(document.metadata().title()).isEqualTo(TITLE);
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE))
                .isNotEmpty()
                .allMatch(note -> note.contains("о том же и в другом месте, где") && note.endsWith("»."));
    }

    private static Map<String, Integer> bigrams(CharSequence text) {
        Map<String, Integer> bigrams = new HashMap<>();
        String before = "";
        for (String word : text.toString().split("\\s+")) {
            bigrams.merge(before + " " + word, 1, Integer::sum);
            before = word;
        }
        return bigrams;
    }

    private static List<String> added(Map<String, Integer> wanted, Map<String, Integer> found) {
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() > wanted.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double shared(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToDouble(entry -> Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    private static double sum(Map<String, Integer> bigrams) {
        return bigrams.values().stream().mapToDouble(count -> count).sum();
    }
}
