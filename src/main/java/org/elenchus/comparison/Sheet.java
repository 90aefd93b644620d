package org.elenchus.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.argument.Topic;
import org.elenchus.dossier.Passage;
import org.elenchus.export.Words;

/**
 * A comparison with the words of a reader's language.
 *
 * @param words of the language
 * @param most quotes that a cell shows, 0 for all
 */
public record Sheet(Comparison comparison, Words words, int most) {

    public static Sheet of(Comparison comparison, String language, int most) {
        return new Sheet(comparison, Words.of(language), most);
    }

    /** The concepts' names. */
    public List<String> heads() {
        return comparison.concepts().stream()
                .map(c -> c.label(words.language()))
                .toList();
    }

    /** What a row compares: aspect, topic and objection, and which concepts share it. */
    public String title(Row row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.aspect().name(words.language()));
        row.topic().map(words::topic).ifPresent(parts::add);
        row.objection().map(o -> o.name(words.language())).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** How many concepts share an objection or a criterion; empty where only one has it or where sharing says nothing. */
    public String shared(Row row) {
        boolean telling = row.objection().isPresent() || row.aspect() == Aspect.SHARED_CRITERION;
        int filled = row.filled().size();
        return telling && filled > 1
                ? (russian() ? "общее: " : "shared by ")
                        + filled
                        + (russian() ? " из " : " of ")
                        + comparison.concepts().size()
                : "";
    }

    /** The quotes of a cell that are shown. */
    public List<Said> shown(List<Said> cell) {
        return most == 0 || cell.size() <= most ? cell : cell.subList(0, most);
    }

    /** How many are not shown, in words; empty if all are. */
    public String rest(List<Said> cell) {
        int left = cell.size() - shown(cell).size();
        return left == 0 ? "" : russian() ? "… и ещё " + left : "… and " + left + " more";
    }

    /** Holder, paper and page of a quote, and how many say the same. */
    public String source(Said said) {
        Passage passage = said.passage();
        List<String> parts = new ArrayList<>();
        if (!passage.holder().isAuthor() && said.lead().isEmpty()) {
            parts.add(words.holder(passage.holder()));
        }
        parts.add(passage.paper().name());
        if (!passage.place().page().isEmpty()) {
            parts.add((russian() ? "с. " : "p. ") + passage.place().page());
        } else if (!passage.place().section().isEmpty()) {
            parts.add("§ " + passage.place().section());
        } else if (passage.place().paragraph() > 0) {
            parts.add("¶ " + passage.place().paragraph());
        }
        if (said.times() > 1) {
            parts.add((russian() ? "близких высказываний: " : "near-same quotes: ") + said.times());
        }
        return String.join(", ", parts);
    }

    /** A quote in one line: what it shows, the words, the source. */
    public String line(Said said) {
        return lead(said) + "«" + said.passage().text().replaceAll("\\s+", " ") + "» (" + source(said) + ")";
    }

    /** What a quote shows, with a colon; empty if the row says it. */
    public String lead(Said said) {
        return said.lead().isEmpty() ? "" : said.lead() + ": ";
    }

    /** What stands above the table. */
    public String heading() {
        return (russian() ? "Сравнение: " : "Compared: ") + String.join(" · ", heads());
    }

    /** Topics of the criticisms, with the concepts that each is raised against. */
    public List<String> topics() {
        return java.util.Arrays.stream(Topic.values())
                .map(this::topic)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> topic(Topic topic) {
        List<Integer> places = comparison.rows().stream()
                .filter(r -> r.topic().equals(Optional.of(topic)))
                .flatMap(r -> r.filled().stream())
                .distinct()
                .sorted()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(words.topic(topic) + ": "
                        + places.stream().map(heads()::get).collect(Collectors.joining(", ")));
    }

    boolean russian() {
        return words.language().equals("ru");
    }
}
