package org.elenchus.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elenchus.text.Citation;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceParserTest {
    /** Entries for the citations below, in a list without numbers. */
    private static final List<String> LIST = List.of(
            "Громова И. В. Города и обмен. М.: Волга, 1998.",
            "Громова И. В., Лужин П. С. О сетях малых городов // Город и время. 2004. № 2. С. 11–24.",
            "Лужин П. С. Торговля. М.: Волга, 2004.",
            "Harbour, J. (1999). The small town. Journal of Towns, 4(1), 3–17.",
            "Harbour, J., & Towner, K. (2001a). Networks of towns. New York: North.",
            "Harbour, J., Towner, K., & Mill, R. (2001b). Tolls. New York: North.",
            "Van der Mere, P. (1987). On ferries. London: Harbour Press.",
            "Малые города: сборник статей. СПб.: Нева, 2001.");

    private static Reference parse(String entry) {
        return ReferenceParser.parse("r1", entry, new Span(0, entry.length()));
    }

    static Stream<String[]> entries() {
        try (InputStream data = Objects.requireNonNull(ReferenceParserTest.class.getResourceAsStream("entries.tsv"))) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void entriesOfEveryStyleAreTakenApart(String style, String entry, String authors, String year, String title) {
        Reference found = parse(entry);
        assertThat(String.join(";", found.authors()).replaceAll("\\.(?=;|$)", ""))
                .as(style)
                .isEqualTo(authors.replaceAll("\\.(?=;|$)", ""));
        assertThat(found.year()).isEqualTo(year);
        assertThat(found.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Об этом писали (Громова, 1998, с. 12). | (Громова, 1998, с. 12)=1",
                "Так у Громовой (1998: 5) и других. | (1998: 5)=1",
                "Сеть есть обмен [Громова, Лужин, 2004]. | [Громова, Лужин, 2004]=2",
                "Сеть есть обмен (Громова и др., 2004). | (Громова и др., 2004)=2",
                "Торговля иное [Лужин 2004: 7]. | [Лужин 2004: 7]=3",
                "Иначе (см.: Лужин, 2004; Громова, 1998). | (см.: Лужин, 2004; Громова, 1998)=3 1",
                "As held before (Harbour 1999). | (Harbour 1999)=4",
                "As held (Harbour & Towner, 2001a, pp. 3–5). | (Harbour & Towner, 2001a, pp. 3–5)=5",
                "As held (Harbour et al., 2001b). | (Harbour et al., 2001b)=6",
                "As held (see Harbour, 1999, 2001a). | (see Harbour, 1999, 2001a)=4 5",
                "Harbour and Towner (2001a) disagree. | (2001a)=5",
                "Harbour's (1999) view is old. | (1999)=4",
                "On this (van der Mere 1987: 14). | (van der Mere 1987: 14)=7",
                "Both (Harbour 1999, Van der Mere 1987). | (Harbour 1999, Van der Mere 1987)=4 7",
                "Сборник [Малые города, 2001, с. 7]. | [Малые города, 2001, с. 7]=8",
                "Так (Громова, 1998). И далее (там же, с. 15). | (Громова, 1998)=1; (там же, с. 15)=1",
                "So (Harbour, 1999). Again (ibid., p. 4). | (Harbour, 1999)=4; (ibid., p. 4)=4",
                "So (Harbour, 1999). Again (Harbour, op. cit., p. 4). | (Harbour, 1999)=4; (Harbour, op. cit., p. 4)=4",
                "It rained (in May 1999) and (Spring Town, 1999) too. | ",
                "Значения (1, 2) и a[5, 0] – не ссылки. | "
            })
    void namesAndYearsPointToTheirEntries(String sentence, String wanted) {
        assertThat(cited(sentence, LIST)).isEqualTo(wanted == null ? "" : wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Так [1]. | [1]=1",
                "Так [1, с. 5]. | [1, с. 5]=1",
                "Так [2. С. 189–190]. | [2. С. 189–190]=2",
                "Так [1–3, 5]. | [1–3, 5]=1 2 3 5",
                "Так [1; 4, с. 7; 5]. | [1; 4, с. 7; 5]=1 4 5",
                "Так [4, т. 2, с. 5]. | [4, т. 2, с. 5]=4",
                "Так [см.: 2; 3]. | [см.: 2; 3]=2 3",
                "So [3: 12]. | [3: 12]=3",
                "So [2, p. 4]. | [2, p. 4]=2",
                "So [1]–[3]. | [1]=1; [3]=2 3",
                "Так [5]. И вновь [Там же. С. 9]. | [5]=5; [Там же. С. 9]=5",
                "Интервал [0, 1] и [6,6–2H2]. | "
            })
    void numbersPointToTheirEntries(String sentence, String wanted) {
        List<String> numbered = Stream.iterate(1, n -> n + 1)
                .limit(5)
                .map(n -> n + ". " + LIST.get(n - 1))
                .toList();
        assertThat(cited(sentence, numbered)).isEqualTo(wanted == null ? "" : wanted);
    }

    private static String cited(String sentence, List<String> list) {
        List<Reference> references = new java.util.ArrayList<>();
        for (String entry : list) {
            references.add(ReferenceParser.parse("r" + (references.size() + 1), entry, new Span(0, entry.length())));
        }
        CitationFinder finder = new CitationFinder(new ReferenceIndex(references));
        finder.find(sentence, new Span(0, sentence.length()));
        return String.join(
                "; ", finder.found().stream().map(ReferenceParserTest::line).toList());
    }

    private static String line(Citation citation) {
        return citation.marker() + "="
                + String.join(
                        " ",
                        citation.references().stream()
                                .map(id -> id.substring(1))
                                .toList());
    }
}
