package org.elenchus.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same in other words, with the real dictionaries and models. */
class NearSameIT {
    private static final ConceptId REGION = new ConceptId("learning-region");
    private static final ConceptId CLUSTER = new ConceptId("cluster");
    private static final ConceptScheme SCHEME = new ConceptScheme(
            List.of(concept(REGION, "learning region", "обучающийся регион"), concept(CLUSTER, "cluster", "кластер")));

    private static final LanguageAnalysis LANGUAGE = LanguageAnalysis.load();

    private final StatementReader reader = new StatementReader(LANGUAGE, SCHEME);

    private static Concept concept(ConceptId id, String english, String russian) {
        return new Concept(
                id,
                List.of(new Label("en", english, true), new Label("ru", russian, true)),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | There are hardly any empirical studies of learning regions | Empirical investigations of the learning region are lacking
        en | The boundaries of a learning region are blurred | It is not clear where the boundaries of such a region lie
        en | Firms are located close to one another | The nearness of firms, which are located close together
        en | The notion cannot be transferred to peripheral areas | That it is transferable to peripheral areas is impossible
        ru | Отсутствуют эмпирические исследования обучающихся регионов | Мало эмпирических исследований таких регионов
        ru | Границы обучающегося региона размыты | Неясно, где проходят границы обучающегося региона
        ru | Между предприятиями установились доверительные отношения | Отношения между фирмами строятся на доверии
        ru | Модель нельзя перенести на периферийные территории | Перенос модели на территории периферии невозможен
        """)
    void otherWordsMakeNoDifference(String language, String one, String other) {
        assertThat(together(language, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Trust between firms lowers the cost of contracts | Trust between firms does not lower the cost of contracts
        en | Openness to outside knowledge increases innovation | Openness to outside knowledge decreases innovation
        en | There is sufficient empirical evidence for the thesis | There is insufficient empirical evidence for the thesis
        en | The boundaries of the region are clear | The boundaries of the region are not clear
        en | The boundaries of the region are drawn by the state | Firms of the region are paid by the state
        ru | Доверие между фирмами снижает затраты на договоры | Доверие между фирмами не снижает затраты на договоры
        ru | Открытость внешнему знанию повышает число инноваций | Открытость внешнему знанию снижает число инноваций
        ru | Эмпирических подтверждений тезиса достаточно | Эмпирических подтверждений тезиса недостаточно
        ru | Границы региона ясны | Границы региона неясны
        ru | Границы региона проводит государство | Предприятия региона содержит государство
        """)
    void lookAlikesStayApart(String language, String one, String other) {
        assertThat(together(language, one, other)).isFalse();
    }

    @Test
    void whatIsSaidOfAnotherConceptIsAnotherStatement() {
        String text = "hardly any empirical studies have been made";
        List<Statement> statements =
                List.of(reader.read(text, "en", List.of(REGION)), reader.read(text, "en", List.of(CLUSTER)));
        assertThat(NearSame.ofOneConcept().clusters(statements)).hasSize(2);
        assertThat(NearSame.acrossConcepts().clusters(statements)).hasSize(1);
    }

    @Test
    void theSameObjectionMeetsInTwoLanguages() {
        List<Statement> statements = List.of(
                reader.read("Empirical studies of learning regions are lacking", "en", List.of(REGION)),
                reader.read("Отсутствуют эмпирические исследования кластеров", "ru", List.of(CLUSTER)));
        assertThat(NearSame.acrossConcepts().clusters(statements)).hasSize(1);
    }

    private boolean together(String language, String one, String other) {
        List<Statement> statements =
                List.of(reader.read(one, language, List.of(REGION)), reader.read(other, language, List.of(REGION)));
        return NearSame.ofOneConcept().clusters(statements).size() == 1;
    }
}
