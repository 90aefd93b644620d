package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.morphology.Morphology;
import org.elenchus.morphology.Reading;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishAnalysisIT {
    private static LanguageAnalysis language;

    @BeforeAll
    static void load() {
        language = LanguageAnalysis.load();
    }

    private static List<Token> tokens(String text) {
        return language.analyse(text, "en").stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "The concept was criticised by geographers.; criticised; VERB; criticise; VerbForm=Part",
                "Geographers found little evidence.; found; VERB; find; Tense=Past",
                "They want to found a school.; found; VERB; found; VerbForm=Inf",
                "These analyses rest on weak criteria.; analyses; NOUN; analysis; Number=Plur",
                "These analyses rest on weak criteria.; criteria; NOUN; criterion; Number=Plur",
                "Small firms do better.; firms; NOUN; firm; Number=Plur",
                "It doesn't hold.; does; AUX; do; Person=3",
                "It doesn't hold.; n't; PART; not;``",
                "The region's firms are small.; 's; PART; 's;``",
                "It's argued that firms learn.; 's; AUX; be;``",
                "Smith et al. argue otherwise.; al.; X; al.;``",
                "This holds, e.g. in Italy.; e.g.; ADV; e.g.;``",
                "Clusters are larger than districts.; larger; ADJ; large; Degree=Cmp",
            })
    void wordsAreTaggedAndLemmatised(String text, String form, String pos, String lemma, String feature) {
        Token token = tokens(text).stream()
                .filter(candidate -> candidate.form().equals(form))
                .findFirst()
                .orElseThrow();
        assertThat(token.pos()).isEqualTo(pos);
        assertThat(token.lemma()).isEqualTo(lemma);
        assertThat(token.features()).contains(feature);
    }

    @Test
    void theHeadOfALabelIsSingular() {
        Morphology morphology = language.morphology("en");
        assertThat(morphology.nominative(tokens("industrial districts of the Third Italy")))
                .isEqualTo("industrial district of the Third Italy");
        assertThat(morphology.nominative(tokens("knowledge-based economies"))).isEqualTo("knowledge-based economy");
    }

    @Test
    void wordsAndFormsAreKnown() {
        Morphology morphology = language.morphology("en");
        assertThat(morphology.isWord("Economies")).isTrue();
        assertThat(morphology.isWord("econo")).isFalse();
        assertThat(morphology.inflect("analysis", "NOUN", "Number=Plur")).contains("analyses");
        assertThat(morphology.inflect("find", "VERB", "Tense=Past|VerbForm=Part"))
                .contains("found");
        assertThat(morphology.readings("found")).extracting(Reading::lemma).contains("find", "found");
        assertThat(morphology.surname("Marshall's")).isEqualTo("Marshall");
    }

    @Test
    void aLanguageWithoutModelsIsStillCut() {
        List<Sentence> sentences = language.analyse("Das ist ein Satz. Hier 2 Wörter!", "de");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).tokens()).extracting(Token::pos).containsExactly("X", "NUM", "X", "PUNCT");
        assertThat(language.morphology("de").isWord("Satz")).isFalse();
        assertThat(language.languages()).containsExactly("en", "ru");
    }
}
