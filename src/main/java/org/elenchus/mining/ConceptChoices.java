package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elenchus.concept.Concept;
import org.elenchus.linking.TermBank;
import org.elenchus.text.Span;
import org.elenchus.training.ChoiceTrainer;

/**
 * Turns an annotated text into choices among its terms: of those near a unit, the one by which the annotator calls what the unit is
 * about. Units that are about what the text has no term for teach nothing. Stateless.
 */
final class ConceptChoices {
    private ConceptChoices() {}

    static List<ChoiceTrainer.Choice> of(AnnotatedText gold, List<Reading> readings, TermBank terms) {
        TermChoice choice = new TermChoice(terms, readings, language -> new Weights(Map.of()));
        Map<String, String> names = new HashMap<>();
        List<ChoiceTrainer.Choice> choices = new ArrayList<>();
        for (AnnotatedText.Unit unit : gold.units()) {
            for (int i = 0; i < readings.size(); i++) {
                Span sentence = readings.get(i).sentence().span();
                if (sentence.contains(new Span(unit.span().start(), unit.span().start() + 1))) {
                    add(
                            unit,
                            i,
                            readings.get(i),
                            choice,
                            key -> names.computeIfAbsent(key, k -> name(terms.concept(k))),
                            choices);
                }
            }
        }
        return choices;
    }

    private static void add(
            AnnotatedText.Unit unit,
            int sentence,
            Reading reading,
            TermChoice choice,
            java.util.function.UnaryOperator<String> name,
            List<ChoiceTrainer.Choice> choices) {
        int start = 0;
        while (reading.tokens().get(start).span().end() <= unit.span().start()) {
            start++;
        }
        int end = reading.tokens().size();
        while (end > start + 1
                && reading.tokens().get(end - 1).span().start() >= unit.span().end()) {
            end--;
        }
        Map<String, List<String>> options = choice.options(sentence, start, end);
        List<String> keys = List.copyOf(options.keySet());
        for (String concept : unit.concepts()) {
            int chosen = keys.stream().map(name).toList().indexOf(letters(concept));
            if (chosen >= 0) {
                choices.add(new ChoiceTrainer.Choice(List.copyOf(options.values()), chosen));
                return;
            }
        }
    }

    private static String name(Concept concept) {
        return letters(concept.labels().getFirst().text());
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d]+", "");
    }
}
