package org.elenchus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.elenchus.text.Alignment;
import org.elenchus.text.Span;

class MappedTextPropertyTest {

    /** A random edit of a text: keeps, drops, doubles, replaces or inserts, as the numbers say. */
    private static MappedText edited(CharSequence text, List<Integer> choices) {
        MappedText out = new MappedText();
        int at = 0;
        for (int n = 0; at < text.length(); n++) {
            int choice = choices.get(n % choices.size());
            int end = Math.min(text.length(), at + 1 + choice % 3);
            switch (choice % 7) {
                case 0 -> {}
                case 1 -> out.append("<>", at, end);
                case 2 -> out.append("+", at, at);
                default -> {
                    for (int i = at; i < end; i++) {
                        out.append(text.charAt(i), i, i + 1);
                    }
                }
            }
            at = end;
        }
        return out;
    }

    @Property
    void everyCharacterMapsToWhereItCameFrom(
            @ForAll @StringLength(max = 60) String text,
            @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 99) Integer> choices) {
        MappedText mapped = edited(text, choices);
        Alignment alignment = mapped.toAlignment();
        for (int i = 0; i < mapped.length(); i++) {
            Span origin = new Span(mapped.startOf(i, i + 1), mapped.endOf(i, i + 1));
            Span told = alignment.toOriginal(new Span(i, i + 1));
            assertThat(origin.contains(told)).isTrue();
            if (origin.length() == 1 && mapped.charAt(i) != '<' && mapped.charAt(i) != '>') {
                assertThat(told.cover(text)).isEqualTo(String.valueOf(mapped.charAt(i)));
            }
        }
    }

    @Property
    void editsOfEditsCompose(
            @ForAll @StringLength(max = 60) String text,
            @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 99) Integer> first,
            @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 99) Integer> second) {
        MappedText once = edited(text, first);
        MappedText twice = edited(once, second);
        Alignment through = twice.toAlignment().through(once.toAlignment());
        for (int i = 0; i < twice.length(); i++) {
            Span middle = twice.toAlignment().toOriginal(new Span(i, i + 1));
            Span expected = once.toAlignment().toOriginal(middle);
            // an edit that happens to keep the length is read character by character, so it may tell less
            assertThat(expected.contains(through.toOriginal(new Span(i, i + 1))))
                    .isTrue();
        }
    }
}
