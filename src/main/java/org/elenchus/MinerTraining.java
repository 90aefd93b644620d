package org.elenchus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.ScoredText;
import org.elenchus.evaluation.ScoredUnit;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.mining.AnnotatedText;
import org.elenchus.mining.WeightTrainer;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Analysis;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Span;

/** Learns the miner's weights from annotated texts, and tells by cross-validation what they are worth. */
public final class MinerTraining {
    private final LanguageAnalysis language = LanguageAnalysis.load();
    private final Ingestor ingestor =
            new Ingestor((code, form) -> language.morphology(code).isWord(form), language::detect, Limits.DEFAULT);
    private final ConceptScheme scheme;
    private final WeightTrainer trainer;

    /** Trains for the rules and concepts that the program brings. */
    public MinerTraining() throws IOException, ProblemException {
        scheme = PaperReader.shippedScheme();
        trainer = new WeightTrainer(language, RuleSet.load(RuleSources.builtIn()), scheme);
    }

    /**
     * Learns the weights of one language and writes their tables.
     *
     * @param gold annotated texts; those of other languages are left out
     * @param measure tells those of the texts that confidence is fitted to
     * @param folder the language's folder of resources, {@code …/lang/ru}
     * @return how many texts were learned from
     */
    public int learn(List<GoldText> gold, Predicate<GoldText> measure, String code, Path folder) throws IOException {
        List<AnnotatedText> texts = new ArrayList<>(prepare(gold, measure, code).keySet());
        WeightTrainer.Learned learned = trainer.learn(texts);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("weights.tsv"), learned.types());
        Files.writeString(folder.resolve("topic-weights.tsv"), learned.topics());
        Files.writeString(folder.resolve("concept-weights.tsv"), learned.concepts());
        return texts.size();
    }

    /** The same with confidence fitted to all of the texts. */
    public List<ScoredText> crossValidate(List<GoldText> gold, String code, int folds) {
        return crossValidate(gold, text -> true, code, folds);
    }

    /**
     * The texts of one language, each with what is mined in it by weights and confidence that were learned from other papers only.
     *
     * @param measure tells those of the texts that confidence is fitted to
     */
    public List<ScoredText> crossValidate(List<GoldText> gold, Predicate<GoldText> measure, String code, int folds) {
        Map<AnnotatedText, GoldText> texts = prepare(gold, measure, code);
        List<ScoredText> scored = new ArrayList<>();
        trainer.crossValidate(new ArrayList<>(texts.keySet()), folds, (text, found) -> {
            ConceptScheme labels = scheme.with(found.discovered());
            List<ScoredUnit> mined =
                    found.units().stream().map(u -> ScoredUnit.of(u, labels)).toList();
            GoldText original = Objects.requireNonNull(texts.get(text), "every text was prepared");
            scored.add(new ScoredText(original.name(), original.text(), original.units(), mined));
        });
        return scored;
    }

    private Map<AnnotatedText, GoldText> prepare(List<GoldText> gold, Predicate<GoldText> measure, String code) {
        Map<AnnotatedText, GoldText> prepared = new LinkedHashMap<>();
        for (GoldText text : gold) {
            byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
            Optional<Document> document =
                    ingestor.ingest(text.name() + ".txt", bytes, Metadata.NONE).document();
            if (document.isPresent() && language.detect(text.text()).equals(code)) {
                Analysis analysis = language.analyse(document.get());
                prepared.put(
                        new AnnotatedText(
                                group(text.name()), analysis, units(document.get(), text), measure.test(text)),
                        text);
            }
        }
        return prepared;
    }

    /** The paper that a text was cut from: its name without the number of the cut. */
    private static String group(String name) {
        return name.replaceAll("w$", "").replaceAll("-[pa-z]*\\d+$", "").replaceAll("/.*", "");
    }

    /** Gold units with their places in the canonical text, found by letters and digits alone. */
    private static List<AnnotatedText.Unit> units(Document document, GoldText gold) {
        List<Integer> offsets = new ArrayList<>();
        String letters = letters(document.text(), offsets);
        List<AnnotatedText.Unit> units = new ArrayList<>();
        int from = 0;
        for (ScoredUnit unit : gold.units()) {
            String quote = letters(unit.quote(), new ArrayList<>());
            int at = letters.indexOf(quote, from);
            if (at >= 0 && !quote.isEmpty()) {
                Span span = new Span(offsets.get(at), offsets.get(at + quote.length() - 1) + 1);
                units.add(new AnnotatedText.Unit(unit.type(), span, unit.topic(), unit.concepts()));
                from = at;
            }
        }
        return units;
    }

    /** @param offsets takes the offset of each letter in the text */
    static String letters(String text, List<Integer> offsets) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                letters.append(c == 'ё' ? 'е' : c);
                offsets.add(i);
            }
        }
        return letters.toString();
    }
}
