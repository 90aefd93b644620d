package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.junit.jupiter.api.Test;

class RussianAnalysisIT {
    private final LanguageAnalysis language = LanguageAnalysis.load();

    private List<String> sentences(String text) {
        return language.analyse(text, "ru").stream()
                .map(sentence -> sentence.span().cover(text))
                .toList();
    }

    private List<Token> tokens(String text) {
        return language.analyse(text, "ru").stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void scholarlyAbbreviationsEndNoSentence() {
        assertThat(sentences("Так считают П. Кругман, А. Маршалл и др. авторы [5. С. 189], т.е. многие."))
                .hasSize(1);
        assertThat(sentences("В 1980-х гг. Портер изучал кластеры (М., 1993. С. 5–7)."))
                .hasSize(1);
        assertThat(sentences("Нужны дороги, склады и т.п. Однако их нет.")).hasSize(2);
    }

    @Test
    void compoundsAbbreviationsAndInitialsAreOneToken() {
        assertThat(tokens("О социально-экономических связях, т.е. о сетях, пишет П. Кругман [5].").stream()
                        .map(Token::form))
                .containsExactly(
                        "О",
                        "социально-экономических",
                        "связях",
                        ",",
                        "т.е.",
                        "о",
                        "сетях",
                        ",",
                        "пишет",
                        "П.",
                        "Кругман",
                        "[",
                        "5",
                        "]",
                        ".");
    }

    @Test
    void aPhraseBecomesANominativeLabel() {
        assertThat(language.morphology("ru").nominative(tokens("промышленных областей")))
                .isEqualTo("промышленная область");
    }
}
