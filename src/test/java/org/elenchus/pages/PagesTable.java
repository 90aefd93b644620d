package org.elenchus.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores by group of files and reader, as a table of Markdown and as figures with names. */
final class PagesTable {
    private static final List<String> MEASURES = List.of(
            "recall",
            "precision",
            "order",
            "hyphens",
            "heads",
            "paragraphs",
            "headings",
            "notes",
            "captions",
            "abstract",
            "keywords",
            "references",
            "parts",
            "citations",
            "metadata");
    private static final Map<String, String> NAMES = Map.of(
            "recall", "running text: recall of word pairs",
            "precision", "running text: precision",
            "order", "order of paragraphs, Kendall’s τ",
            "hyphens", "words broken at line ends, read right",
            "heads", "heads, feet, stamps left in",
            "paragraphs", "paragraphs exact, F1",
            "parts", "all six kinds of parts, F1",
            "citations", "citations resolved, F1",
            "metadata", "metadata fields right");

    private final Map<String, Map<String, Score>> groups = new LinkedHashMap<>();

    PagesTable(List<String> names) {
        names.forEach(name -> groups.put(name, new LinkedHashMap<>()));
    }

    void add(Truth truth, String reader, Reading reading) {
        for (String group : List.of(truth.group(), "all files")) {
            groups.get(group).computeIfAbsent(reader, name -> new Score()).add(truth, reading);
        }
    }

    /** One figure; the share of what is left in for heads, F1 for parts. */
    private static double figure(Score score, String measure) {
        return switch (measure) {
            case "recall" -> score.recall("text");
            case "precision" -> score.precision("text");
            case "order", "hyphens", "heads", "metadata" -> score.recall(measure);
            default -> score.f1(measure);
        };
    }

    /** Figures of one reader by {@code group.measure}. */
    Map<String, Double> figures(String reader) {
        Map<String, Double> figures = new LinkedHashMap<>();
        groups.forEach((group, readers) -> MEASURES.forEach(
                measure -> figures.put(group.replace(' ', '-') + "." + measure, figure(readers.get(reader), measure))));
        return figures;
    }

    String markdown() {
        StringBuilder out = new StringBuilder();
        groups.forEach((group, readers) -> {
            out.append("\n| ").append(group);
            readers.keySet().forEach(reader -> out.append(" | ").append(reader));
            out.append(" |\n|---").append("|--:".repeat(readers.size())).append("|\n");
            for (String measure : MEASURES) {
                out.append("| ").append(NAMES.getOrDefault(measure, measure + ", F1"));
                readers.forEach((reader, score) -> out.append(" | ")
                        .append(
                                knows(score, measure)
                                        ? String.format(Locale.ROOT, "%.4f", figure(score, measure))
                                        : "–"));
                out.append(" |\n");
            }
        });
        return out.toString();
    }

    private static boolean knows(Score score, String measure) {
        return List.of("recall", "precision", "order", "hyphens", "heads").contains(measure)
                || figure(score, measure) > 0;
    }
}
