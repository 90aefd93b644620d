package org.elenchus.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.language.LanguageAnalysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageLemmasTest {
    private static final Lemmas LEMMAS = new LanguageLemmas(LanguageAnalysis.load());

    @ParameterizedTest
    @CsvSource({
        "отсутствием, отсутствие",
        "регионов, регион",
        "обучающегося, обучающийся",
        "учёными, ученый",
        "критериев, критерий",
        "бурдьёвский, бурдьевскими",
        "кластеризуемость, кластеризуемости",
        "regions, region",
        "studies, study",
        "criticised, criticise",
        "criticisms, criticism",
        "lacked, lacks",
        "planning, planned",
        "children, child",
        "criteria, criterion",
        "hypotheses, hypothesis",
        "analyses, analysis",
        "men, man",
        "held, hold",
        "Города, городам",
    })
    void formsOfAWordHaveALemmaInCommon(String one, String other) {
        assertThat(LEMMAS.of(LemmaFilter.fold(one))).containsAnyElementsOf(LEMMAS.of(LemmaFilter.fold(other)));
    }

    @ParameterizedTest
    @CsvSource({"регион, религия", "критика, критерий", "region, religion", "lack, black"})
    void otherWordsHaveNone(String one, String other) {
        assertThat(LEMMAS.of(one)).doesNotContainAnyElementsOf(LEMMAS.of(other));
    }
}
