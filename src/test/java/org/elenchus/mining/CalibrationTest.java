package org.elenchus.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.elenchus.mining.Calibration.Decision;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final int MANY = 4000;

    @Test
    void findsHowOftenTheVotesAreRight() {
        Calibration truth = new Calibration(0.5, -0.3, 0.8);
        Calibration fitted = Calibration.fit(drawn(truth));
        for (double share : new double[] {0.3, 0.5, 0.7, 0.9, 0.97}) {
            assertThat(fitted.apply(share)).isCloseTo(truth.apply(share), offset(0.04));
        }
    }

    @Test
    void aSurerVoteIsNeverLessSureAfterwardsAndNoneIsSurerThanTheCeiling() {
        Calibration fitted = Calibration.fit(drawn(new Calibration(0.6, 0, 0.7)));
        double before = 0;
        for (double share = 0.01; share < 1; share += 0.01) {
            assertThat(fitted.apply(share)).isGreaterThan(before).isLessThan(fitted.highest());
            before = fitted.apply(share);
        }
        assertThat(fitted.highest()).isLessThan(0.9);
    }

    @Test
    void leavesAllAsItIsWhereThereIsNothingToLearn() {
        assertThat(Calibration.fit(List.of())).isEqualTo(Calibration.NONE);
        assertThat(Calibration.fit(List.of(new Decision(0.4, true)))).isEqualTo(Calibration.NONE);
    }

    private static List<Decision> drawn(Calibration truth) {
        Random random = new Random(7);
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            double share = random.nextDouble();
            decisions.add(new Decision(share, random.nextDouble() < truth.apply(share)));
        }
        return decisions;
    }
}
