package org.elenchus.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;

/**
 * Which words each yield takes as {@code value}: closed lists, so that a misspelt word is found when the rule is loaded
 * and not when it fails to fire.
 *
 * @param entries an entry for every yield
 */
public record Vocabulary(Map<Yield, Entry> entries) {

    /**
     * What one yield takes.
     *
     * @param values the words there are; empty if the yield takes none
     * @param required whether a rule must have one
     * @param captures labels of which a rule that has no value must capture one; empty if it need not
     */
    public record Entry(Set<String> values, boolean required, Set<String> captures) {
        static final Entry NOTHING = new Entry(Set.of(), false, Set.of());

        static Entry optional(String... values) {
            return new Entry(new TreeSet<>(List.of(values)), false, Set.of());
        }

        static Entry required(Set<String> values) {
            return new Entry(new TreeSet<>(values), true, Set.of());
        }

        static Entry captured(String label, String... values) {
            return new Entry(new TreeSet<>(List.of(values)), false, Set.of(label));
        }
    }

    /** @throws IllegalArgumentException if a yield has no entry */
    public Vocabulary {
        entries = Map.copyOf(entries);
        for (Yield yields : Yield.values()) {
            if (!entries.containsKey(yields)) {
                throw new IllegalArgumentException("no entry for " + yields);
            }
        }
    }

    public Entry of(Yield yields) {
        return entries.getOrDefault(yields, Entry.NOTHING);
    }

    /** The words that the miner knows. */
    public static Vocabulary standard() {
        Map<Yield, Entry> entries = new EnumMap<>(Yield.class);
        for (Yield yields : Yield.values()) {
            entries.put(
                    yields,
                    switch (yields) {
                        case CRITICISM, CRITERION, DEFINITION, MERIT, EXAMPLE, CLAIM -> Entry.NOTHING;
                        case NONE ->
                            Entry.optional(
                                    "background",
                                    "announcement",
                                    "method",
                                    "result",
                                    "narrative",
                                    "relevance",
                                    "norm",
                                    "transition");
                        case ZONE -> Entry.required(zones());
                        case HOLDER -> Entry.captured("holder", "author", "critics", "previous");
                        case CONNECTIVE ->
                            Entry.required(Set.of(
                                    "continue",
                                    "turn",
                                    "concede",
                                    "conclude",
                                    "reason",
                                    "exemplify",
                                    "contrast",
                                    "specify"));
                        case STANCE -> Entry.optional("author", "certain", "doubt", "hedge");
                        case BOUNDARY -> Entry.optional("before", "after", "around");
                        case ANAPHOR -> Entry.optional("concept", "concepts", "criterion", "unit");
                        case TERM -> Entry.captured("term");
                        case TOPIC ->
                            Entry.required(Arrays.stream(Topic.values())
                                    .map(Topic::label)
                                    .collect(Collectors.toSet()));
                        case RELATION -> Entry.required(relations());
                        case ENUMERATION ->
                            Entry.required(Set.of("intro", "number", "letter", "ordinal", "dash", "semicolon"));
                    });
        }
        return new Vocabulary(entries);
    }

    private static Set<String> zones() {
        Set<String> zones =
                Arrays.stream(UnitType.values()).map(UnitType::label).collect(Collectors.toSet());
        zones.addAll(Set.of("None", "end"));
        return zones;
    }

    private static Set<String> relations() {
        Set<String> relations = new TreeSet<>();
        relations.add("proposes");
        Arrays.stream(Relation.UnitKind.values()).forEach(kind -> relations.add(kind.label()));
        Arrays.stream(Relation.ConceptKind.values()).forEach(kind -> relations.add(kind.label()));
        return relations;
    }
}
