package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptSchemeReaderTest {

    @Test
    void readsAConceptWithAllItsFields() throws ProblemException {
        ConceptScheme scheme = ConceptSchemeReader.read("concepts.yaml", """
            version: 1
            concepts:
            - id: network
              labels: {en: {preferred: network}}
            - id: cluster
              labels:
                ru: {preferred: кластер, alternative: [экономический кластер]}
                en: {preferred: cluster}
              broader: [network]
              related: [network]
              proposed-by: [M. Porter]
            """);
        assertThat(scheme.find(new ConceptId("cluster")))
                .contains(new Concept(
                        new ConceptId("cluster"),
                        List.of(
                                new Label("ru", "кластер", true),
                                new Label("ru", "экономический кластер", false),
                                new Label("en", "cluster", true)),
                        List.of(new ConceptId("network")),
                        List.of(new ConceptId("network")),
                        List.of("M. Porter"),
                        false));
    }

    @Test
    void tellsEveryMistakeWithItsLineAtOnce() {
        ProblemException mistakes = mistakesIn("""
            version: 2
            concepts:
            - id: Big Data
              labels: {en: {preferred: big data}}
            - labels: {en: {alternative: [x]}}
            - id: cluster
              labels: {english: {preferred: cluster}}
              broder: [network]
            - id: network
              labels: {en: {preferred: network}}
              broader: [netwerk]
            - id: network
              labels: {en: {preferred: web}}
            - id: a
              labels: {en: {preferred: a}}
              broader: b
            - id: b
              labels: {en: {preferred: b}}
              broader: a
            - text
            """);
        assertThat(mistakes.problems())
                .extracting(p -> p.place().line() + " " + p.message())
                .contains(
                        "1 version '2' is unknown",
                        "3 'Big Data' is no id",
                        "5 'id' is missing",
                        "5 'preferred' is missing",
                        "7 'english' is no language code",
                        "8 unknown key 'broder'",
                        "11 no concept 'netwerk' here",
                        "12 id 'network' stands here twice",
                        "16 'a' is broader than itself",
                        "20 a concept must be a mapping, not a text");
        assertThat(mistakes.problems())
                .filteredOn(p -> p.message().contains("netwerk"))
                .extracting(Problem::hint)
                .containsExactly("did you mean 'network'?");
        assertThat(mistakes.problems()).allSatisfy(p -> assertThat(p.hint()).isNotEmpty());
    }

    @Test
    void aFileThatIsNoSchemeIsToldAsSuch() {
        assertThat(mistakesIn("").problems()).extracting(Problem::message).containsExactly("is empty");
        assertThat(mistakesIn("- x").problems())
                .extracting(Problem::message)
                .containsExactly("is a list, not a scheme");
        assertThat(mistakesIn("concepts: [").problems()).hasSize(1);
    }

    @Test
    void aFileInAnotherEncodingIsToldAsSuch(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("concepts.yaml"), new byte[] {(byte) 0xEA, (byte) 0xEB});
        assertThatThrownBy(() -> ConceptSchemeReader.read(file))
                .isInstanceOf(ProblemException.class)
                .hasMessageEndingWith("is no UTF-8 – save it as UTF-8 in your editor");
    }

    private static ProblemException mistakesIn(String yaml) {
        return catchThrowableOfType(ProblemException.class, () -> ConceptSchemeReader.read("concepts.yaml", yaml));
    }
}
