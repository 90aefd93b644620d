package org.elenchus.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void wordsWithinTheWindowAreNearAndLogDiceTellsHowClosely() {
        Collocations near = new Collocations(2);
        near.add(List.of(sentence("old region learns slowly")), List.of(new Span(4, 10)));
        near.add(List.of(sentence("far off the region learns")), List.of(new Span(12, 18)));
        assertThat(near.keywords()).isEqualTo(2);
        List<Collocate> found = near.list(1, lemma -> lemma.equals("learns") ? 6 : 1);
        assertThat(found).extracting(Collocate::lemma).containsExactly("off", "old", "slowly", "the", "learns");
        // 14 + log2(2 · 2 / (2 + 6)) = 13; 14 + log2(2 · 1 / (2 + 1))
        assertThat(found.get(4).logDice()).isEqualTo(13, within(1e-9));
        assertThat(found.get(0).logDice()).isEqualTo(13.415037, within(1e-6));
        assertThat(near.list(2, lemma -> 6)).extracting(Collocate::lemma).containsExactly("learns");
    }

    @Test
    void eachGroupListsItsMostFrequentValuesFirst() {
        Frequencies counts = new Frequencies();
        counts.add("b", "x", 1);
        counts.add("a", "x", 1);
        counts.add("a", "y", 2);
        counts.add("a", "w", 1);
        assertThat(counts.list(2))
                .containsExactly(
                        new Frequencies.Count("a", "y", 2),
                        new Frequencies.Count("a", "w", 1),
                        new Frequencies.Count("b", "x", 1));
    }

    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            tokens.add(new Token(new Span(at, at + word.length()), word, word, "NOUN", ""));
            at += word.length() + 1;
        }
        return new Sentence(new Span(0, text.length()), "en", 0, tokens);
    }
}
