package org.elenchus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.elenchus.training.MaxentTrainer.Event;
import org.elenchus.training.MaxentTrainer.Settings;
import org.junit.jupiter.api.Test;

class MaxentTrainerTest {
    private static final List<String> OUTCOMES = List.of("claim", "criticism", "definition");

    /** Which of three cue words is there decides; the noise says nothing. */
    private static List<Event> separable() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            String outcome = OUTCOMES.get(i % 3);
            events.add(new Event(outcome, List.of("bias", "cue:" + outcome, "noise:" + i % 7)));
        }
        return events;
    }

    private static String best(Map<String, Map<String, Double>> weights, List<String> features) {
        return OUTCOMES.stream()
                .max(Comparator.comparingDouble(outcome -> features.stream()
                        .mapToDouble(feature ->
                                weights.getOrDefault(feature, Map.of()).getOrDefault(outcome, 0.0))
                        .sum()))
                .orElseThrow();
    }

    @Test
    void sumsOfWeightsTellSeparableOutcomesApart() {
        Map<String, Map<String, Double>> weights = MaxentTrainer.train(separable(), Settings.usual());
        assertThat(separable())
                .allSatisfy(event -> assertThat(best(weights, event.features())).isEqualTo(event.outcome()));
    }

    @Test
    void whatSaysNothingWeighsLittle() {
        Map<String, Map<String, Double>> weights = MaxentTrainer.train(separable(), Settings.usual());
        double cue = weights.get("cue:claim").get("claim");
        assertThat(cue).isPositive();
        assertThat(weights.get("noise:3").values())
                .allSatisfy(weight -> assertThat(Math.abs(weight)).isLessThan(cue / 4));
    }

    @Test
    void smoothingKeepsWeightsSmall() {
        double loose = MaxentTrainer.train(separable(), new Settings(100, 1, 0.01))
                .get("cue:claim")
                .get("claim");
        double tight = MaxentTrainer.train(separable(), new Settings(100, 1, 10))
                .get("cue:claim")
                .get("claim");
        assertThat(tight).isPositive().isLessThan(loose);
    }

    @Test
    void theSameEventsGiveTheSameWeights() {
        assertThat(MaxentTrainer.train(separable(), Settings.usual()))
                .isEqualTo(MaxentTrainer.train(separable(), Settings.usual()));
    }

    @Test
    void rareFeaturesAreLeftOut() {
        List<Event> events = new ArrayList<>(separable());
        events.add(new Event("claim", List.of("bias", "seen-once")));
        assertThat(MaxentTrainer.train(events, new Settings(100, 2, 1.0))).doesNotContainKey("seen-once");
    }

    @Test
    void oneOutcomeIsNothingToLearn() {
        List<Event> events = List.of(new Event("claim", List.of("a")), new Event("claim", List.of("b")));
        assertThatIllegalArgumentException().isThrownBy(() -> MaxentTrainer.train(events, Settings.usual()));
    }
}
