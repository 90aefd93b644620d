package org.elenchus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.text.Metadata;

/** The index finds what a look at every entry finds. */
class EntryIndexPropertyTest {
    private static final int LEAST = 12;

    /** Few words, so that titles and names often meet. */
    private static Arbitrary<String> words(int most) {
        return Arbitraries.of("Сети", "городов", "networks", "of", "Town", "ёлки")
                .list()
                .ofMaxSize(most)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> doi = Arbitraries.of("", "10.1/A", "10.1/a", "10.1/b");
        Arbitrary<String> key = Arbitraries.of("", "x", "y", "Town of");
        Arbitrary<List<String>> files =
                Arbitraries.of("a/x.pdf", "C:\\b\\y.pdf", "x.pdf").list().ofMaxSize(2);
        return Combinators.combine(key, words(5), doi, files)
                .as((k, title, d, f) -> new Entry(k, new Metadata(title, List.of(), "", d, "", ""), f))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> stems() {
        return Arbitraries.oneOf(words(7), Arbitraries.of("x", "y"));
    }

    @Property(tries = 300)
    void aFileFindsItsEntry(@ForAll("entries") List<Entry> entries, @ForAll("stems") String stem) {
        String name = stem + ".pdf";
        Optional<Entry> expected = entries.stream()
                .filter(e -> e.key().equals(stem)
                        || e.files().stream()
                                .anyMatch(f -> f.matches("(?:.*[/\\\\])?" + java.util.regex.Pattern.quote(name)))
                        || (Fields.folded(e.metadata().title()).length() >= LEAST
                                && Fields.folded(stem)
                                        .contains(Fields.folded(e.metadata().title()))))
                .findFirst();
        assertThat(new EntryIndex(entries).ofFile(name, stem)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void aPaperFindsItsEntry(
            @ForAll("entries") List<Entry> entries,
            @ForAll("stems") String title,
            @ForAll("entries") List<Entry> others) {
        String doi = others.isEmpty() ? "" : others.getFirst().metadata().doi();
        String folded = Fields.folded(title);
        Optional<Entry> expected = entries.stream()
                .filter(e -> (!doi.isEmpty() && e.metadata().doi().equalsIgnoreCase(doi))
                        || (folded.length() >= LEAST
                                && Fields.folded(e.metadata().title()).equals(folded)))
                .findFirst();
        assertThat(new EntryIndex(entries).ofPaper(doi, title)).isEqualTo(expected);
    }
}
