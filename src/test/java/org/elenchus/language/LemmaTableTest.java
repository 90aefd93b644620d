package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.elenchus.BelowTarget;
import org.elenchus.language.LemmaTable.Ending;
import org.elenchus.morphology.UdTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LemmaTableTest {
    private static final UdTag GENITIVE = UdTag.parse("PROPN|Animacy=Anim|Case=Gen|Gender=Masc|Number=Sing");
    private static final String KEY = LemmaTable.key(GENITIVE);

    private static LemmaTable table() {
        return new LemmaTable(
                Map.of("его/DET", "его"),
                Map.of("большой/ADJ", 35),
                Map.of(KEY + "/а", new Ending(1, ""), KEY + "/еля", new Ending(1, "ь")));
    }

    @Test
    void theLongestKnownEndingDecides() {
        assertThat(table().guess("грановеттера", GENITIVE)).isEqualTo("грановеттер");
        assertThat(table().guess("мюнделя", GENITIVE)).isEqualTo("мюндель");
        assertThat(table().guess("перру", GENITIVE)).isEqualTo("перру");
    }

    @Test
    void aGuessNeverEatsTheWholeWord() {
        assertThat(table().guess("ла", GENITIVE)).isEqualTo("ла");
    }

    @Test
    void whatIsWrittenIsReadBackAndTheBytesAreAlwaysTheSame(@TempDir(factory = BelowTarget.class) Path folder)
            throws IOException {
        table().write(folder.resolve("one.gz"));
        table().write(folder.resolve("two.gz"));
        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
        try (InputStream data = Files.newInputStream(folder.resolve("one.gz"))) {
            LemmaTable read = LemmaTable.read(data);
            assertThat(read.exception("его", "DET")).isEqualTo("его");
            assertThat(read.preference("большой", "ADJ")).isEqualTo(35);
            assertThat(read.guess("мюнделя", GENITIVE)).isEqualTo("мюндель");
            assertThat(read.size()).isEqualTo(4);
        }
    }
}
