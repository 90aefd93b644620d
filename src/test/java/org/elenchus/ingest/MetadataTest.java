package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.elenchus.reference.AuthorNames;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a paper's own pages tell of it, without a sidecar. */
class MetadataTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Path PAPERS = Path.of("../shared/data/papers-ru");
    private static final Path JATS = Path.of("../shared/data/papers-en-jats");
    private static final String BODY = """

        Аннотация

        В статье описана сеть малых городов и показано, чем обмен отличается от торговли.

        Введение

        Сеть малых городов держится на обмене, который длится дольше торговли. Об этом писали многие.
        """;

    private static Metadata of(Path file) throws IOException {
        return Texts.INGESTOR
                .ingest(file.getFileName().toString(), Files.readAllBytes(file), Metadata.NONE)
                .document()
                .orElseThrow()
                .metadata();
    }

    static Stream<String> corpus() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve("sources"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void thePapersOfTheCorpusSayWhatTheyAre(String name) throws IOException {
        Path source = CORPUS.resolve("sources").resolve(name);
        Metadata wanted = Sidecar.of(source, new java.util.ArrayList<>());
        Metadata found = of(source);
        assertThat(found.title()).isEqualTo(wanted.title());
        assertThat(found.authors()).isEqualTo(wanted.authors());
        assertThat(found.doi()).isEmpty();
        assertThat(found.language()).isEqualTo(name.contains("-ru.") ? "ru" : "en");
        // office files and the plain text print no year
        assertThat(found.year()).isEqualTo(name.matches(".*\\.(?:txt|docx|odt)") ? "" : wanted.year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E. Sampler; F. Specimen | E. Sampler/F. Specimen",
                "П. П. Примеров;О. О. Образцова | П. П. Примеров/О. О. Образцова",
                "П. П. Примеров и О. О. Образцова | П. П. Примеров/О. О. Образцова",
                "Примеров П.П., Образцова О.О. | Примеров П.П./Образцова О.О.",
                "П.П.Примеров, О.О.Образцова | П.П.Примеров/О.О.Образцова",
                "Ann Sampler, Ben Specimen, and Carl Exemplar | Ann Sampler/Ben Specimen/Carl Exemplar",
                "Ann Sampler & Ben Specimen | Ann Sampler/Ben Specimen",
                "Sampler, Ann | Sampler, Ann",
                "Sampler, A. B. | Sampler, A. B.",
                "Примеров, Пётр Петрович | Примеров, Пётр Петрович",
                "Иванов-Образцов И. И. | Иванов-Образцов И. И.",
                "Sampler | Sampler"
            })
    void severalNamesInOneFieldAreParted(String field, String names) {
        assertThat(AuthorNames.of(field)).containsExactly(names.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "УДК 1/Сети малых городов и обмен//Н. Н. Примеров/Мастерская Elenchus",
                "УДК 1//Н. Н. Примеров/Мастерская Elenchus//Сети малых городов и обмен",
                "Н. Н. Примеров//Сети малых городов и обмен//© Н. Н. Примеров, 2022",
                "УДК 1//Сети малых городов и обмен//Н. Н. Примеров"
            })
    void aPlainTextNamesTitleAndAuthorBesideItsCode(String front) {
        Metadata found = Texts.read(front.replace('/', '\n') + "\n" + BODY).metadata();
        assertThat(found.title()).isEqualTo("Сети малых городов и обмен");
        assertThat(found.authors()).contains("Н. Н. Примеров");
        assertThat(found.year()).isEqualTo(front.contains("©") ? "2022" : "");
    }

    @Test
    void aTitleMayNameAnInstitution() {
        String title = "Роль профессора нашего университета А. А. Примерова в изучении сетей";
        assertThat(Texts.read(title + "\n" + BODY).metadata().title()).isEqualTo(title);
        assertThat(Texts.read("Примерный государственный университет, кафедра городов\n" + BODY)
                        .metadata()
                        .title())
                .isEmpty();
    }

    @Test
    void theFirstLineOfEveryRussianPaperIsItsTitle() throws IOException {
        for (Path file : papers(PAPERS, ".txt")) {
            List<String> lines = Files.readAllLines(file);
            String start = String.join(" ", lines.subList(0, 6)).replaceAll("\\s+", " ");
            String title = of(file).title();
            assertThat(title.length())
                    .as(file.toString())
                    .isGreaterThanOrEqualTo(lines.getFirst().strip().length());
            assertThat(start).as(file.toString()).startsWith(title);
        }
    }

    @Test
    void journalsXmlSaysAllThereIsToKnow() throws IOException {
        for (Path file : papers(JATS, ".xml")) {
            Metadata found = of(file);
            assertThat(found.title()).as(file.toString()).hasSizeGreaterThan(20);
            assertThat(found.authors()).as(file.toString()).isNotEmpty().allMatch(name -> name.contains(" "));
            assertThat(found.doi())
                    .isEqualTo("10.1371/" + file.getFileName().toString().replace(".xml", ""));
            assertThat(found.year()).matches("20\\d\\d");
            assertThat(found.language()).isEqualTo("en");
        }
    }

    private static List<Path> papers(Path folder, String suffix) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(folder), "the papers of " + folder + " are not here");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
