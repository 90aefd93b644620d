package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarTest {
    @TempDir
    Path folder;

    private Path paper;

    @BeforeEach
    void writePaper() throws IOException {
        paper = Files.writeString(folder.resolve("a.txt"), "Сеть городов держится на обмене, и это её признак.");
    }

    private Ingestor.Result ingest(String sidecar, Metadata given) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), sidecar);
        return Texts.INGESTOR.ingest(paper, given);
    }

    @Test
    void whatItSaysIsKnownOfThePaper() throws IOException {
        Ingestor.Result result = ingest(
                "title: Города\n"
                        + "authors: [Громова И., Лужин П.]\n"
                        + "year: 2004\n"
                        + "doi: https://doi.org/10.1/x\n"
                        + "lang: ru\n"
                        + "journal: Обмен\n",
                Metadata.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.document().orElseThrow().metadata())
                .isEqualTo(new Metadata("Города", List.of("Громова И.", "Лужин П."), "2004", "10.1/x", "Обмен", "ru"));
    }

    @Test
    void whatIsSaidByHandWins() throws IOException {
        Metadata given = new Metadata("Сети", List.of(), "", "", "", "");
        Metadata metadata = ingest("title: Города\nyear: 2004\n", given)
                .document()
                .orElseThrow()
                .metadata();
        assertThat(metadata.title()).isEqualTo("Сети");
        assertThat(metadata.year()).isEqualTo("2004");
    }

    @Test
    void everyMistakeIsToldAndThePaperReadAllTheSame() throws IOException {
        Ingestor.Result result = ingest("titel: Города\nyear: прошлый\nlang: russian\n", Metadata.NONE);
        assertThat(result.document()).isPresent();
        assertThat(result.problems())
                .extracting(p -> p.place().line() + " " + p.message())
                .containsExactlyInAnyOrder(
                        "1 unknown key 'titel'",
                        "2 year 'прошлый' must be four digits",
                        "3 lang 'russian' must be two letters, such as ru or en");
    }
}
