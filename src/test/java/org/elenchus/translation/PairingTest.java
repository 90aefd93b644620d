package org.elenchus.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void sentencesOfLikeLengthStandForEachOther() {
        assertThat(Pairing.of(new int[] {120, 40, 200}, new int[] {110, 45, 190}))
                .containsExactly(
                        new Pairing.Pair(0, 1, 0, 1), new Pairing.Pair(1, 2, 1, 2), new Pairing.Pair(2, 3, 2, 3));
    }

    @Test
    void twoSentencesMayStandForOne() {
        assertThat(Pairing.of(new int[] {150, 240, 90}, new int[] {140, 130, 100, 85}))
                .containsExactly(
                        new Pairing.Pair(0, 1, 0, 1), new Pairing.Pair(1, 2, 1, 3), new Pairing.Pair(2, 3, 3, 4));
    }

    @Property(tries = 100)
    void everySentenceStandsOnceAndInOrder(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 400) Integer> originals,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 400) Integer> translations) {
        int i = 0;
        int j = 0;
        for (Pairing.Pair pair : Pairing.of(lengths(originals), lengths(translations))) {
            assertThat(pair.from()).isEqualTo(i);
            assertThat(pair.translationFrom()).isEqualTo(j);
            i = pair.to();
            j = pair.translationTo();
        }
        assertThat(i).isEqualTo(originals.size());
        assertThat(j).isEqualTo(translations.size());
    }

    @Test
    void aQuotedSentenceEndsBehindItsQuotes() {
        String text = "Он пишет: «Это пусто». Она спорит (см. выше). Ничего нового! «Итог» ясен.";
        assertThat(Sentences.of(text, new Span(0, text.length())))
                .extracting(s -> s.cover(text).strip())
                .containsExactly("Он пишет: «Это пусто».", "Она спорит (см. выше).", "Ничего нового!", "«Итог» ясен.");
    }

    private static int[] lengths(List<Integer> lengths) {
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }
}
