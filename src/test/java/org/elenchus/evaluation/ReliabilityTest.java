package org.elenchus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.evaluation.Reliability.Decision;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void eachBandTellsWhatItSaysWhatIsRightAndWhatACutThereGives() {
        Reliability reliability = new Reliability(
                List.of(
                        new Decision(0.3, true),
                        new Decision(0.34, false),
                        new Decision(0.7, true),
                        new Decision(1, true)),
                5);
        assertThat(reliability.bands()).extracting(Reliability.Band::from).containsExactly(0.3, 0.7, 0.9);
        assertThat(reliability.bands()).extracting(Reliability.Band::share).containsExactly(0.5, 1.0, 1.0);
        assertThat(reliability.bands().getFirst().said()).isEqualTo(0.32);
        assertThat(reliability.bands().getFirst().fromHere()).isEqualTo(new Figure(3, 4, 5));
        assertThat(reliability.bands().get(1).fromHere()).isEqualTo(new Figure(2, 2, 5));
    }
}
