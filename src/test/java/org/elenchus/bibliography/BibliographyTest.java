package org.elenchus.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.elenchus.bibliography.Bibliography.Entry;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class BibliographyTest {
    private static final Work PAPER = Work.of(
            new Metadata(
                    "Обучающийся регион: 50% удачи & труда",
                    List.of("Примеров П. П.", "Anna van Enns"), "2024", "10.1000/x_1", "Тетради", "ru"),
            "p.pdf");
    private static final Work CITED = Work.of(new Reference(
            "r1",
            "1",
            "[1] Florida, R. Toward the learning region. Futures 27 (1995), 527–536.",
            List.of("Florida, R."),
            "1995a",
            "Toward the learning region",
            new Span(0, 1)));

    @Test
    void namesAreTakenApartHoweverTheyArePrinted() {
        assertThat(Person.parse("Иванов И. И.")).isEqualTo(new Person("Иванов", "И. И."));
        assertThat(Person.parse("И. И. Иванов")).isEqualTo(new Person("Иванов", "И. И."));
        assertThat(Person.parse("Enns, A.")).isEqualTo(new Person("Enns", "A."));
        assertThat(Person.parse("Anna van Enns")).isEqualTo(new Person("van Enns", "Anna"));
        assertThat(Person.parse("Smith JR")).isEqualTo(new Person("Smith", "JR"));
        assertThat(Person.parse("GREMI")).isEqualTo(new Person("GREMI", ""));
    }

    @Test
    void keysAreLatinAndDiffer() {
        Bibliography all = new Bibliography();
        assertThat(all.add(PAPER).key()).isEqualTo("primerov2024");
        assertThat(all.add(CITED).key()).isEqualTo("florida1995");
        assertThat(all.add(titled("Another", "Florida, R.", "1995")).key()).isEqualTo("florida1995b");
        assertThat(all.add(titled("A third", "Флорида Р.", "1995")).key()).isEqualTo("florida1995c");
        assertThat(all.add(titled("The learned society", "", "")).key()).isEqualTo("learned");
        assertThat(all.add(titled("№ 5", "", "")).key()).isEqualTo("5");
        assertThat(all.entries()).hasSize(6);
    }

    @Test
    void manyWorksOfOneYearHaveKeysOfTheirOwn() {
        Bibliography all = new Bibliography();
        all.add(titled("A plain name with a letter", "Floridab", ""));
        for (int i = 0; i < 800; i++) {
            all.add(titled("Work " + i, "Florida", ""));
        }
        assertThat(all.entries()).extracting(Entry::key).hasSize(801).doesNotHaveDuplicates();
    }

    @Test
    void aWorkThatTwoPapersCiteStandsOnce() {
        Bibliography all = new Bibliography();
        Entry first = all.add(CITED);
        Work again = Work.of(new Reference(
                "r9",
                "",
                "Florida R. Toward the Learning Region // Futures. 1995. № 5.",
                List.of("Florida R."),
                "1995",
                "Toward the Learning Region",
                new Span(0, 1)));
        assertThat(all.add(again)).isSameAs(first);
    }

    @Test
    void anEntryLosesItsNumberAndKeepsItsWords() {
        assertThat(CITED.full()).isEqualTo("Florida, R. Toward the learning region. Futures 27 (1995), 527–536.");
        assertThat(PAPER.full())
                .isEqualTo("Примеров П. П., Anna van Enns (2024). Обучающийся регион: 50% удачи & труда. Тетради."
                        + " https://doi.org/10.1000/x_1");
    }

    @Test
    void aScrapOfATitleIsNoTitle() {
        Work scrap = Work.of(new Reference(
                "r1", "", "Camagni, R. (Ed.) (1991). Networks.", List.of(), "1991", "(Ed.) (1991)", new Span(0, 1)));
        assertThat(scrap.title()).isEqualTo("Camagni, R. (Ed.) (1991). Networks.");
    }

    @Test
    void bibTexKeepsEverySignInItsBraces() {
        assertThat(write(BibliographyFormat.BIBTEX)).isEqualTo("""
            @article{primerov2024,
              author = {Примеров, П. П. and van Enns, Anna},
              title = {{Обучающийся регион: 50\\% удачи \\& труда}},
              journal = {Тетради},
              year = {2024},
              doi = {10.1000/x_1},
              langid = {russian}
            }

            @misc{florida1995,
              author = {Florida, R.},
              title = {{Toward the learning region}},
              year = {1995a},
              note = {Florida, R. Toward the learning region. Futures 27 (1995), 527–536.}
            }
            """);
    }

    @Test
    void nothingInATitleOpensOrClosesABrace() {
        Bibliography all = new Bibliography();
        all.add(titled("} @book{x, title={\\evil^~_#$}\u0000\n", "{", "19{4"));
        String text = BibliographyFormat.BIBTEX.text(all.entries());
        String bare = text.replace("\\textbraceleft{}", "").replace("\\textbraceright{}", "");
        int depth = 0;
        for (char c : bare.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
        assertThat(bare.lines().filter(l -> l.startsWith("@"))).hasSize(1);
    }

    @Test
    void cslJsonHasNamesInPartsAndTheYearAsANumber() throws IOException {
        JsonNode items = new JsonMapper().readTree(write(BibliographyFormat.CSL_JSON));
        JsonNode paper = items.get(0);
        assertThat(paper.get("id").asText()).isEqualTo("primerov2024");
        assertThat(paper.get("type").asText()).isEqualTo("article-journal");
        assertThat(paper.at("/author/1/family").asText()).isEqualTo("van Enns");
        assertThat(paper.at("/issued/date-parts/0/0").asInt()).isEqualTo(2024);
        assertThat(paper.get("DOI").asText()).isEqualTo("10.1000/x_1");
        assertThat(items.get(1).get("year-suffix").asText()).isEqualTo("a");
    }

    private static Work titled(String title, String author, String year) {
        return new Work(title, author.isEmpty() ? List.of() : List.of(author), year, "", "", "", "");
    }

    private static String write(BibliographyFormat format) {
        Bibliography all = new Bibliography();
        all.add(PAPER);
        all.add(CITED);
        return format.text(all.entries());
    }
}
