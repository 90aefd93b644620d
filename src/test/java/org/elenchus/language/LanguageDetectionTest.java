package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {
    private final LanguageDetection detection = new LanguageDetection();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ru; Концепция",
                "ru; Концепция learning region (LR) у Florida и Asheim",
                "ru; Критики считают, что примеров таких регионов немного и опыт их трудно перенести.",
                "en; Learning regions",
                "en; The concept of learning regions has been criticised for its lack of empirical evidence.",
                "en; In Russian it is called «обучающийся регион», which is a word-for-word translation of the"
                        + " English.",
                "uk; Концепція навчального регіону в сучасній економіці",
                "be; Канцэпцыя рэгіёнаў, якія навучаюцца, была раскрытыкавана ў друку",
                "bg; Тази концепция беше подложена на критика, тъй като няма емпирични доказателства за нея",
                "sr; Концепт региона који учи критикован је због недостатка доказа и њихове слабости",
                "und; 123 [5] – (2001)",
                "und; ''",
            })
    void lettersAndFunctionWordsTellMost(String language, String text) {
        assertThat(detection.detect(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Das Konzept der lernenden Region wurde oft kritisiert, weil es unscharf ist.",
                "fr; Le concept de région apprenante a été critiqué par plusieurs auteurs français.",
                "es; El concepto de región que aprende fue criticado por la falta de pruebas",
                "zh; 学习型区域的概念受到批评",
            })
    void theModelIsAskedForTheRest(String language, String text) {
        assertThat(detection.detect(text)).isEqualTo(language);
    }
}
