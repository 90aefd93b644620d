package org.elenchus.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final Metadata WANTED =
            new Metadata("Города и обмен", List.of("Громова, И.", "Лужин, П."), "2004", "10.1000/x", "Обмен", "ru");

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Metadata said(String catalogue, String content, String paper) throws IOException {
        Files.writeString(folder.resolve(catalogue), content);
        return new Catalogue().ofFile(folder.resolve(paper), problems);
    }

    private static String bib(String key, String more) {
        return "@article{" + key + ", author = {Громова, И. and Лужин, П.}, title = {Города и {обмен}}, year = 2004,\n"
                + " journal = {Обмен}, doi = {https://doi.org/10.1000/x}, langid = {russian}" + more + "}\n";
    }

    @Test
    void bibTexBesideAPaperIsOfIt() throws IOException {
        assertThat(said("a.bib", bib("any", ""), "a.pdf")).isEqualTo(WANTED);
        assertThat(problems).isEmpty();
    }

    @Test
    void risBesideAPaperIsOfIt() throws IOException {
        String ris =
                "TY  - JOUR\r\nAU  - Громова, И.\r\nAU  - Лужин, П.\r\nTI  - Города\r\n и обмен\r\nPY  - 2004/05//\r\n"
                        + "T2  - Обмен\r\nDO  - 10.1000/x\r\nLA  - ru-RU\r\nER  - \r\n";
        assertThat(said("a.ris", ris, "a.pdf")).isEqualTo(WANTED);
    }

    @Test
    void cslJsonBesideAPaperIsOfIt() throws IOException {
        String csl = "[{\"id\":\"g\",\"type\":\"article-journal\",\"title\":\"Города и обмен\",\"author\":[{\"family\":"
                + "\"Громова\",\"given\":\"И.\"},{\"family\":\"Лужин\",\"given\":\"П.\"}],\"issued\":{\"date-parts\":"
                + "[[2004,5]]},\"DOI\":\"10.1000/x\",\"container-title\":\"Обмен\",\"language\":\"ru\"}]";
        assertThat(said("a.pdf.json", csl, "a.pdf")).isEqualTo(WANTED);
    }

    @Test
    void anEntryOfALibraryIsFoundByFileKeyOrTitle() throws IOException {
        String other = "@book{other, title = {Совсем другая книга}, year = 1999}\n";
        String file = ", file = {Volltext:papers/2004/Громова.pdf:PDF}";
        assertThat(said("library.bib", other + bib("g2004", file), "Громова.pdf"))
                .isEqualTo(WANTED);
        assertThat(said("library.bib", other + bib("g2004", file), "g2004.docx"))
                .isEqualTo(WANTED);
        assertThat(said("library.bib", other + bib("g2004", file), "Громова - 2004 - Города и обмен.pdf"))
                .isEqualTo(WANTED);
        assertThat(said("library.bib", other + bib("g2004", file), "unknown.pdf"))
                .isEqualTo(Metadata.NONE);
        assertThat(problems).isEmpty();
    }

    @Test
    void anEntryIsFoundByTheDoiOrTitleThatThePaperPrints() throws IOException {
        Files.writeString(folder.resolve("library.bib"), bib("g2004", ""));
        Catalogue catalogue = new Catalogue();
        Path paper = folder.resolve("scan0007.pdf");
        assertThat(catalogue.ofPaper(paper, new Metadata("", List.of(), "", "10.1000/X", "", "")))
                .isEqualTo(WANTED);
        assertThat(catalogue.ofPaper(paper, new Metadata("ГОРОДА И ОБМЕН", List.of(), "", "", "", "")))
                .isEqualTo(WANTED);
        assertThat(catalogue.ofPaper(paper, new Metadata("Обмен", List.of(), "", "", "", "")))
                .isEqualTo(Metadata.NONE);
    }

    @Test
    void accentsOfLatexAreLetters() throws IOException {
        Metadata said = said("a.bib", "@misc{k, author={M{\\\"u}ller, J.}, title={Caf\\'e culture in town}}", "a.txt");
        assertThat(said.authors()).containsExactly("Müller, J.");
        assertThat(said.title()).isEqualTo("Café culture in town");
    }

    @Test
    void aBrokenLibraryIsToldAndHarmsNothing() throws IOException {
        assertThat(said("library.bib", "@article{x, title = {never closed", "x.pdf"))
                .isEqualTo(Metadata.NONE);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.place().file()).endsWith("library.bib");
            assertThat(problem.message()).contains("cannot be read");
        });
    }

    @Test
    void otherJsonIsNobodysBusiness() throws IOException {
        assertThat(said("package.json", "{\"name\": \"x\", \"version\": 1", "x.pdf"))
                .isEqualTo(Metadata.NONE);
        assertThat(problems).isEmpty();
    }
}
