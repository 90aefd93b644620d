package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Label;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.QueryParser;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term that one paper gives in two languages finds what papers in either say of it. */
class BilingualTermsIT {
    private static final String RUSSIAN = """
        Гибкая занятость: границы понятия

        Понятие гибкой занятости (flexible employment) появилось давно. Понятие гибкой занятости остаётся расплывчатым и \
        не имеет единого определения. Гибкая занятость ведёт к неравенству, и её критики указывают на недостаток \
        эмпирических подтверждений. Гибкая занятость не объясняет, почему одни предприятия растут.
        """;
    private static final String ENGLISH = """
        Limits of flexible employment

        The concept of flexible employment remains vague. There is a lack of empirical evidence for the concept of \
        flexible employment. Flexible employment fails to explain why some firms grow.
        """;

    @TempDir
    Path folder;

    @Test
    void aLabelInEitherLanguageFindsThePapersOfBoth() throws Exception {
        Path russian = Files.writeString(folder.resolve("russian.txt"), RUSSIAN);
        Path english = Files.writeString(folder.resolve("english.txt"), ENGLISH);
        try (Workbench bench = Workbench.create(folder.resolve("workspace"))) {
            bench.ingest(List.of(russian, english), Metadata.NONE, Progress.NONE);
            assertThat(languages(bench, "about:\"flexible employment\"")).containsExactlyInAnyOrder("en", "ru");
            assertThat(languages(bench, "about:flexible-employment")).containsExactlyInAnyOrder("en", "ru");
            Concept concept = bench.concept("flexible employment");
            assertThat(concept.labels())
                    .contains(new Label("en", "flexible employment", true), new Label("ru", "гибкая занятость", true));
            assertThat(bench.dossier(concept, 0).papers()).hasSize(2);
        }
    }

    private static Set<String> languages(Workbench bench, String query) throws IOException, ProblemException {
        Set<String> languages = new TreeSet<>();
        bench.units(QueryParser.parse(query), u -> languages.add(u.unit().language()));
        return languages;
    }
}
