package org.elenchus.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

class SegmentationPropertyTest {
    private final Abbreviations abbreviations = load("ru");
    private final SentenceDetector sentences = new SentenceRules(abbreviations, "но"::equals);
    private final List<Tokenizer> tokenizers =
            List.of(new RuleTokenizer(abbreviations), new EnglishTokenizer(load("en")));

    private static Abbreviations load(String language) {
        try {
            return Abbreviations.load(language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mostly what scholarly text is made of, in any order, and sometimes any character at all. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Концепция",
                "т.е.",
                "и т.п.",
                "П.",
                "[5. С. 189]",
                "1990-х",
                "гг.",
                "…",
                "?!",
                "«",
                "»",
                "(",
                ")",
                ".",
                " ",
                "  ",
                "\n",
                "\u00A0",
                "doesn't",
                "low-tech",
                "et al.",
                "https://a.b/c",
                "x@y.org",
                "-",
                "–",
                "1.",
                "ё\u0301",
                "\uD83D\uDE00",
                "Но",
                "'",
                "’s",
                ",",
                ";",
                "т",
                "А.Б.");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(4);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(12, pieces), net.jqwik.api.Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void sentencesFollowInOrderAndCoverAllThatIsNotBlank(@ForAll("text") String text) {
        assertCovers(text, sentences.sentPosDetect(text), true);
    }

    @Property(tries = 500)
    void tokensFollowInOrderAndCoverAllThatIsNotBlank(@ForAll("text") String text) {
        tokenizers.forEach(tokenizer -> assertCovers(text, tokenizer.tokenizePos(text), false));
    }

    private static void assertCovers(String text, Span[] spans, boolean mayHoldBlanks) {
        int at = 0;
        for (Span span : spans) {
            assertThat(span.getStart()).isGreaterThanOrEqualTo(at);
            assertThat(span.length()).isPositive();
            assertThat(isBlank(text, at, span.getStart()))
                    .as("nothing left out")
                    .isTrue();
            assertThat(SentenceRules.isBlank(text.charAt(span.getStart()))).isFalse();
            assertThat(SentenceRules.isBlank(text.charAt(span.getEnd() - 1))).isFalse();
            assertThat(mayHoldBlanks || !holdsBlank(text, span)).isTrue();
            at = span.getEnd();
        }
        assertThat(isBlank(text, at, text.length())).isTrue();
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> SentenceRules.isBlank((char) c));
    }

    private static boolean holdsBlank(String text, Span span) {
        return text.substring(span.getStart(), span.getEnd()).chars().anyMatch(c -> SentenceRules.isBlank((char) c));
    }
}
