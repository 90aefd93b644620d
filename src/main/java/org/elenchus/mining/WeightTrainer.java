package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.linking.ConceptLinker;
import org.elenchus.linking.GeneralWords;
import org.elenchus.linking.TermBank;
import org.elenchus.rule.RuleMatcher;
import org.elenchus.rule.RuleSet;
import org.elenchus.training.ChoiceTrainer;
import org.elenchus.training.MaxentTrainer;

/**
 * Learns from annotated texts how much each feature counts, by maximum entropy, and writes the weights as tables that a
 * person can read. Rules and structure are trusted more than single words, of which there are many.
 */
public final class WeightTrainer {
    private static final String BIAS = "bias";
    private static final int ITERATIONS = 100;
    private static final int CUTOFF = 2;
    private static final int CALIBRATION_FOLDS = 4;
    private static final double TYPE_SMOOTHING = 3.5;
    private static final double TOPIC_SMOOTHING = 3;
    private static final double CONCEPT_SMOOTHING = 6;
    private static final Map<String, Double> TRUST = Map.of(
            "rule",
            1.5,
            "says",
            1.5,
            "zone",
            1.5,
            "item-of",
            3.0,
            "first-item",
            3.0,
            "topic",
            1.5,
            "lemma",
            0.5,
            "stem",
            0.5,
            "not",
            0.5,
            "first",
            0.5);

    /** How much the sum of {@code None} is lowered: F1 is highest where likely units are shown, not only sure ones. */
    private static final double BOLDNESS = 0.6;

    /** Added for items to the type that they are announced as: such lists are rare in what is learned from. */
    private static final double ANNOUNCED = 1;

    private final LanguageAnalysis language;
    private final RuleSet rules;
    private final ConceptScheme scheme;
    private final Readings readings;
    private final FeatureExtractor extractor;
    private final Map<String, GeneralWords> general;
    private final ConceptLinker linker;

    /**
     * @param types table for {@code lang/‹language›/weights.tsv}
     * @param topics table for {@code lang/‹language›/topic-weights.tsv}
     * @param concepts table for {@code lang/‹language›/concept-weights.tsv}
     */
    public record Learned(String types, String topics, String concepts) {}

    public WeightTrainer(LanguageAnalysis language, RuleSet rules, ConceptScheme scheme) {
        this.language = language;
        this.rules = rules;
        this.scheme = scheme;
        this.readings = new Readings(new RuleMatcher(rules));
        this.general = Miner.general(rules);
        this.extractor = new FeatureExtractor(Miner.lexicons(rules));
        this.linker = new ConceptLinker(scheme, language, Miner.manySensed(rules));
    }

    /** The weights that all the texts teach; the same texts in the same order give the same tables. */
    public Learned learn(List<AnnotatedText> texts) {
        Map<AnnotatedText, Lessons> lessons = prepared(texts);
        Lessons all = Lessons.of(lessons.values());
        return new Learned(
                types(all.examples).with(calibration(lessons).rows()).print(),
                topics(all.examples).print(),
                concepts(all.choices).print());
    }

    /** What a text teaches of types and topics, and of the choice of concepts. */
    private record Lessons(List<TrainingExamples.Example> examples, List<ChoiceTrainer.Choice> choices) {
        static Lessons of(Collection<Lessons> some) {
            return new Lessons(
                    some.stream().flatMap(l -> l.examples.stream()).toList(),
                    some.stream().flatMap(l -> l.choices.stream()).toList());
        }
    }

    private static Weights concepts(List<ChoiceTrainer.Choice> choices) {
        Map<String, Map<String, Double>> rows = new HashMap<>(TermChoice.BY_HAND);
        ChoiceTrainer.train(choices, ITERATIONS, CONCEPT_SMOOTHING, CUTOFF)
                .forEach((feature, weight) -> rows.put(feature, Map.of(TermChoice.OUTCOME, weight)));
        return new Weights(rows);
    }

    private Calibration calibration(Map<AnnotatedText, Lessons> examples) {
        List<Calibration.Decision> decisions = new ArrayList<>();
        uncalibrated(examples, CALIBRATION_FOLDS).forEach((text, found) -> decisions.addAll(decisions(text, found)));
        return Calibration.fit(decisions);
    }

    /** Of each unit that was mined in a text that confidence is fitted to: how sure the votes were, and whether an annotator marked the like. */
    private static List<Calibration.Decision> decisions(AnnotatedText text, Annotations found) {
        return found.units().stream()
                .filter(unit -> text.measures())
                .map(unit -> new Calibration.Decision(
                        unit.confidence(),
                        text.at(unit.span())
                                .filter(gold -> gold.type() == unit.type())
                                .isPresent()))
                .toList();
    }

    /**
     * Mines each text with weights learned from texts of other groups only; confidence is fitted on texts of other groups, too.
     *
     * @param folds how many parts the groups are dealt into
     * @param mined told what was found in each text
     */
    public void crossValidate(List<AnnotatedText> texts, int folds, BiConsumer<AnnotatedText, Annotations> mined) {
        Map<AnnotatedText, Annotations> found = uncalibrated(prepared(texts), folds);
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            List<Calibration.Decision> others = new ArrayList<>();
            found.forEach((text, own) -> others.addAll(fold(text, folds) == held ? List.of() : decisions(text, own)));
            Calibration calibration = Calibration.fit(others);
            found.forEach((text, own) -> {
                if (fold(text, folds) == held) {
                    mined.accept(text, calibration.of(own));
                }
            });
        }
    }

    /** What is found in each text with weights from the other parts; its confidence is the share of the votes. */
    private Map<AnnotatedText, Annotations> uncalibrated(Map<AnnotatedText, Lessons> lessons, int folds) {
        Map<AnnotatedText, Annotations> found = new LinkedHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Lessons others = Lessons.of(lessons.entrySet().stream()
                    .filter(e -> fold(e.getKey(), folds) != held)
                    .map(Map.Entry::getValue)
                    .toList());
            Miner.Tables learned =
                    new Miner.Tables(types(others.examples), topics(others.examples), concepts(others.choices));
            Miner miner = new Miner(language, rules, code -> learned);
            lessons.keySet().stream()
                    .filter(text -> fold(text, folds) == held)
                    .forEach(text -> found.put(text, miner.mine(text.analysis(), scheme)));
        }
        return found;
    }

    private static int fold(AnnotatedText text, int folds) {
        return Math.floorMod(text.group().hashCode(), folds);
    }

    private Map<AnnotatedText, Lessons> prepared(List<AnnotatedText> texts) {
        Map<AnnotatedText, Lessons> lessons = new LinkedHashMap<>();
        texts.forEach(text -> lessons.put(text, prepare(text)));
        return lessons;
    }

    private Lessons prepare(AnnotatedText text) {
        List<Reading> all = readings.of(text.analysis(), linker);
        TermBank terms = Miner.terms(language, general, all);
        return new Lessons(
                new TrainingExamples(extractor).of(text, all, terms.recurring()), ConceptChoices.of(text, all, terms));
    }

    private static Weights types(List<TrainingExamples.Example> examples) {
        List<MaxentTrainer.Event> events = examples.stream()
                .map(e -> new MaxentTrainer.Event(e.outcome(), names(e.features())))
                .toList();
        Map<String, Map<String, Double>> rows =
                new HashMap<>(MaxentTrainer.train(events, settings(TYPE_SMOOTHING), WeightTrainer::trust));
        Map<String, Double> bias = new HashMap<>(rows.getOrDefault(BIAS, Map.of()));
        bias.merge(Weights.NONE, -BOLDNESS, Double::sum);
        rows.put(BIAS, bias);
        for (UnitType type : UnitType.values()) {
            Map<String, Double> row = new HashMap<>(rows.getOrDefault("item-of:" + type.label(), Map.of()));
            row.merge(type.label(), ANNOUNCED, Double::sum);
            rows.put("item-of:" + type.label(), row);
        }
        return new Weights(rows);
    }

    private static Weights topics(List<TrainingExamples.Example> examples) {
        List<MaxentTrainer.Event> events = new ArrayList<>();
        for (TrainingExamples.Example example : examples) {
            example.topic()
                    .ifPresent(topic ->
                            events.add(new MaxentTrainer.Event(topic.label(), names(example.topicFeatures()))));
        }
        return new Weights(MaxentTrainer.train(events, settings(TOPIC_SMOOTHING), WeightTrainer::trust));
    }

    private static MaxentTrainer.Settings settings(double smoothing) {
        return new MaxentTrainer.Settings(ITERATIONS, CUTOFF, smoothing);
    }

    private static List<String> names(List<Feature> features) {
        Set<String> names = new LinkedHashSet<>();
        names.add(BIAS);
        features.forEach(f -> names.add(f.name()));
        return new ArrayList<>(names);
    }

    private static double trust(String feature) {
        int colon = feature.indexOf(':');
        return colon < 0 ? 1 : TRUST.getOrDefault(feature.substring(0, colon), 1.0);
    }
}
