package org.elenchus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
    private static final Set<String> WORDS = Set.of(
            ("land wood queens green post war postwar post-war wide world worldwide world-wide operation cooperation"
                + " reelected re-elected elected cumulative noncumulative framework frame work Queensland темно серый"
                + " темносерый темно-серый школа long term long-term word postindustrial post-industrial")
                    .split(" "));

    /** Reads a break after {@code |} with other words of the document around it. */
    private static String read(String document, String broken) {
        String[] halves = broken.split("\\|");
        List<String> lines = Arrays.asList(document, halves[0], halves[1]);
        Hyphens hyphens = new Hyphens(new Vocabulary(lines, (language, form) -> WORDS.contains(form), "en"));
        String left = halves[0].substring(0, halves[0].length() - 1);
        return switch (hyphens.decide(halves[0], halves[1])) {
            case GLUE -> left + halves[1];
            case KEEP -> halves[0] + halves[1];
            case HANG -> halves[0] + " " + halves[1];
        };
    }

    @ParameterizedTest
    @CsvSource({
        "'', in the post-|war years, in the postwar years",
        "they were re-elected, in the post-|war years, in the post-war years",
        "they were re-elected, a non-|cumulative effect, a non-cumulative effect",
        "they were re-elected, their co-|operation, their co-operation",
        "they were re-elected, a frame-|work, a framework",
        "re-elected in the postindustrial age, in the post-|war years, in the postwar years",
        "the postwar years, in the post-|war years, in the postwar years",
    })
    void aWordWithTwoSpellingsFollowsTheDocument(String document, String broken, String whole) {
        assertThat(read(document, broken)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "from Queens-|land, from Queensland",
        "with Green-|wood and others, with Greenwood and others",
        "many Green-|based parties, many Green-based parties",
        "the Long-|term view, the Long-term view",
        "at Stratford-|upon-Avon, at Stratford-upon-Avon",
        "писал Ортега-|и-Гассет, писал Ортега-и-Гассет",
    })
    void namesAreJoinedUnlessTheyAreCompounds(String broken, String whole) {
        assertThat(read("", broken)).isEqualTo(whole);
    }

    @Test
    void shadesKeepTheirHyphenWhateverTheDictionaryJoins() {
        assertThat(read("", "темно-|серый")).isEqualTo("темно-серый");
        assertThat(read("", "высшая шко-|ла")).isEqualTo("высшая школа");
    }
}
