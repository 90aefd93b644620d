package org.elenchus.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.language.LanguageAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionsIT {
    private static final StatementReader READER = new StatementReader(LanguageAnalysis.load(), ConceptScheme.EMPTY);
    private static final Objections OBJECTIONS = Objections.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | few-cases | The thesis rests on a scarcity of documented cases
        ru | few-cases | Бросается в глаза дефицит эмпирических примеров
        en | doubtful-transfer | It is doubtful whether the recipe can be transplanted to poor areas
        ru | doubtful-transfer | Перенос такой схемы на бедные районы сомнителен
        en | unclear-boundaries | The borders of such a place remain vague
        ru | unclear-boundaries | Неясно, где проходит граница такого места
        en | vague-terms | Its key terms are fuzzy
        ru | vague-terms | Ключевые термины расплывчаты
        en | hard-to-measure | Tacit skills cannot be measured
        ru | hard-to-measure | Неявные навыки трудно измерить
        en | closure | Close ties may end in lock-in
        ru | closure | Тесные связи ведут к замкнутости
        """)
    void anObjectionIsKnownInBothLanguages(String language, String key, String text) {
        assertThat(made(text, language)).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Plenty of documented cases support the thesis
        en | The recipe was transplanted to poor areas within a decade
        en | The borders of such a place were drawn by the crown
        ru | Эмпирических примеров достаточно
        ru | Такую схему перенесли на бедные районы
        ru | Граница такого места проходит по реке
        """)
    void whatOnlySpeaksOfTheSameThingsIsNoObjection(String language, String text) {
        assertThat(made(text, language)).isEmpty();
    }

    @Test
    void everyObjectionHasANameInBothLanguages() {
        assertThat(OBJECTIONS.all()).hasSizeGreaterThan(10).allSatisfy(o -> {
            assertThat(o.name("en")).matches("[a-z -]+");
            assertThat(o.name("ru")).matches("[а-яё -]+");
            assertThat(o.key()).matches("[a-z]+(-[a-z]+)*");
        });
        assertThat(OBJECTIONS.all()).extracting(Objection::key).doesNotHaveDuplicates();
    }

    private static List<String> made(String text, String language) {
        return OBJECTIONS.of(READER.read(text, language, List.of()), Optional.of(Topic.OTHER)).stream()
                .map(Objection::key)
                .toList();
    }
}
