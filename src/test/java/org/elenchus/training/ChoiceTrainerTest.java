package org.elenchus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {
    private static final Map<String, Double> TRUTH = Map.of("near", 1.5, "title", 0.7, "general", -1.2);

    /** Choices among three options with features at random, as the true weights make them. */
    private static List<ChoiceTrainer.Choice> choices(int count) {
        Random random = new Random(17);
        List<ChoiceTrainer.Choice> choices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<List<String>> options = new ArrayList<>();
            double[] shares = new double[3];
            double all = 0;
            for (int option = 0; option < 3; option++) {
                List<String> features = List.of("near", "title", "general").stream()
                        .filter(feature -> random.nextBoolean())
                        .toList();
                options.add(features);
                shares[option] =
                        Math.exp(features.stream().mapToDouble(TRUTH::get).sum());
                all += shares[option];
            }
            double drawn = random.nextDouble() * all;
            int chosen = drawn < shares[0] ? 0 : drawn < shares[0] + shares[1] ? 1 : 2;
            choices.add(new ChoiceTrainer.Choice(options, chosen));
        }
        return choices;
    }

    @Test
    void findsTheWeightsByWhichWasChosen() {
        Map<String, Double> learned = ChoiceTrainer.train(choices(20_000), 100, 0.1, 2);
        TRUTH.forEach((feature, weight) -> assertThat(learned.get(feature)).isCloseTo(weight, within(0.06)));
    }

    @Test
    void smoothingDrawsToNought() {
        Map<String, Double> learned = ChoiceTrainer.train(choices(50), 100, 1_000, 1);
        assertThat(learned.values()).allMatch(weight -> Math.abs(weight) < 0.1);
    }

    @Test
    void rareFeaturesAreLeftOut() {
        List<ChoiceTrainer.Choice> choices = new ArrayList<>(choices(10));
        choices.add(new ChoiceTrainer.Choice(List.of(List.of("odd"), List.of()), 0));
        assertThat(ChoiceTrainer.train(choices, 100, 1, 2))
                .doesNotContainKey("odd")
                .containsKey("near");
        assertThat(ChoiceTrainer.train(List.of(), 100, 1, 2)).isEmpty();
    }

    @Test
    void anOptionThatIsNotThereCannotBeChosen() {
        assertThatThrownBy(() -> new ChoiceTrainer.Choice(List.of(List.of("a")), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
