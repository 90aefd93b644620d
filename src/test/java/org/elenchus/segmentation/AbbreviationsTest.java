package org.elenchus.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.elenchus.segmentation.Abbreviations.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @Test
    void kindsAndPartsOfSpeechAreReadInAnyCase() throws IOException {
        Abbreviations abbreviations = Abbreviations.load("ru");
        assertThat(abbreviations.stop("Т.е")).isEqualTo(Stop.NEVER);
        assertThat(abbreviations.stop("т.п")).isEqualTo(Stop.END);
        assertThat(abbreviations.stop("гг")).isEqualTo(Stop.MAYBE);
        assertThat(abbreviations.stop("с")).isEqualTo(Stop.NUMBER);
        assertThat(abbreviations.contains("концепция")).isFalse();
        assertThat(abbreviations.partOfSpeech("т.е.")).isEqualTo("CCONJ");
        assertThat(abbreviations.partOfSpeech("гг")).as("without its full stop").isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ru/segmentation/abbreviations.txt",
                "en/segmentation/abbreviations.txt",
                "ru/segmentation/starters.txt",
                "en/segmentation/starters.txt",
                "ru/names/unchanging.txt"
            })
    void listsAreSortedAndHoldNothingTwice(String name) throws IOException {
        List<String> entries =
                WordList.read(name).stream().map(line -> line.split(" ")[0]).toList();
        assertThat(entries).isSorted().doesNotHaveDuplicates().isNotEmpty();
    }
}
