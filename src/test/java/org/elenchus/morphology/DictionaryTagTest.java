package org.elenchus.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "NN:Inanim:Fem:PL:R NOUN Animacy=Inan|Case=Gen|Gender=Fem|Number=Plur",
                "NN:Fam:Masc:Sin:T PROPN Case=Ins|Gender=Masc|Number=Sing",
                "ADJ:Posit:Fem:Nom ADJ Case=Nom|Gender=Fem|Number=Sing",
                "ADJ:Posit:PL:P ADJ Case=Loc|Number=Plur",
                "ADJ:Short:Neut ADJ Gender=Neut|Number=Sing|Variant=Short",
                "ADJ:Comp ADJ Degree=Cmp",
                "ADJ:MPR:Masc:P DET Case=Loc|Gender=Masc|Number=Sing",
                "PT:Past:TRANS:PFV:STR:PL:V VERB Aspect=Perf|Case=Acc|Number=Plur|Tense=Past|VerbForm=Part|Voice=Pass",
                "VB:Real:TRANS:IMPFV:Sin:P3 VERB Aspect=Imp|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
                "VB:INF:INTR:PFV VERB Aspect=Perf|VerbForm=Inf",
                "DPT:Real:INTR:IMPFV VERB Aspect=Imp|Tense=Pres|VerbForm=Conv",
                "CONJ CCONJ ''",
            })
    void tagsOfTheDictionaryAreToldInUniversalTerms(String source, String pos, String features) {
        DictionaryTag tag = DictionaryTag.parse(source);
        assertThat(tag.pos()).isEqualTo(pos);
        assertThat(tag.features()).isEqualTo(features);
    }

    @ParameterizedTest
    @CsvSource({
        "'NOUN|Animacy=Inan|Case=Gen|Gender=Fem|Number=Plur', NN:Inanim:Fem:PL:R, true",
        "'NOUN|Animacy=Inan|Case=Nom|Gender=Fem|Number=Sing', NN:Inanim:Fem:PL:R, false",
        "NOUN, NN:Inanim:Fem:PL:R, true",
        "VERB, NN:Inanim:Fem:PL:R, false",
        "'ADJ|Case=Gen|Number=Plur', PT:Real:INTR:IMPFV:DST:PL:R, true",
        "'VERB|Case=Gen|Number=Plur|VerbForm=Part', PT:Real:INTR:IMPFV:DST:PL:R, true",
        "'VERB|Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin', PT:Real:INTR:IMPFV:DST:PL:R, false",
        "'ADV|Degree=Cmp', ADJ:Comp, true",
        "'AUX|Gender=Masc|Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin', VB:Past:INTR:IMPFV:Masc, true",
    })
    void aUniversalTagAllowsSomeReadings(String tag, String reading, boolean allowed) {
        assertThat(UdTag.parse(tag).allows(DictionaryTag.parse(reading))).isEqualTo(allowed);
    }

    @Test
    void everyTagOfTheDictionaryIsUnderstood() throws IOException {
        assertThat(RussianDictionary.shared().tags()).hasSizeGreaterThan(1000).allSatisfy(source -> {
            DictionaryTag tag = DictionaryTag.parse(source);
            assertThat(tag.category() != WordCategory.OTHER || source.startsWith("Misc"))
                    .isTrue();
        });
    }
}
