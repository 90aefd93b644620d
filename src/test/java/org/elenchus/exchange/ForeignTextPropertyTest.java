package org.elenchus.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class ForeignTextPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hard = Arbitraries.of(
                        "e\u0301", "й", "и\u0306", "\r\n", "\r", "\n", "😀", "a", " ", "\uFEFF", "ж")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(hard, Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 300)
    void codePointOffsetsAreThoseOfTheLanguageThereAndBack(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);

        for (int i = 0; i <= text.length(); i++) {
            boolean insidePair =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            if (!insidePair) {
                assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
                assertThat(points.back(points.at(i))).isEqualTo(i);
            }
        }
    }

    @Property(tries = 300)
    void aStretchOfTheForeignTextIsTheSameStretchMadeCanonical(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        // parted by a control, which joins with nothing around it
        ForeignText text = ForeignText.of(before + "\t" + after);
        Span whole = text.units(before.length(), before.length() + 1);

        assertThat(whole.cover(text.text())).startsWith("\t");
        assertThat(text.text()).doesNotContain("\r");
        assertThat(ForeignText.of(before).text())
                .isEqualTo(whole.start() == 0 ? "" : text.text().substring(0, whole.start()));
    }

    @Test
    void accentsJoinAndLineEndsAreOneCharacter() {
        ForeignText text = ForeignText.of("\uFEFFи\u0306од\r\nда 😀 нет");

        assertThat(text.text())
                .isEqualTo("йод\nда 😀 нет")
                .satisfies(t -> assertThat(Normalizer.isNormalized(t, Normalizer.Form.NFC))
                        .isTrue());
        assertThat(text.units(7, 9).cover(text.text())).isEqualTo("да");
        assertThat(text.points(12, 15).cover(text.text())).isEqualTo("нет");
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignText.of("abc").points(2, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignText.of("abc").units(2, 1));
    }
}
