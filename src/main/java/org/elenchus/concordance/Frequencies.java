package org.elenchus.concordance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts values, in groups. For one thread. */
public final class Frequencies {
    private final Map<String, Map<String, Long>> groups = new TreeMap<>();

    /**
     * A value and how often it was counted in a group.
     *
     * @param group empty if there are no groups
     */
    public record Count(String group, String value, long count) {}

    public void add(String group, String value, long times) {
        groups.computeIfAbsent(group, g -> new TreeMap<>()).merge(value, times, Long::sum);
    }

    /**
     * The most frequent values of each group, the group with most first; ties by the alphabet.
     *
     * @param most how many of each group, at most
     */
    public List<Count> list(int most) {
        return groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Map<String, Long>>>comparingLong(e -> -sum(e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(group -> group.getValue().entrySet().stream()
                        .sorted(Comparator.<Map.Entry<String, Long>>comparingLong(e -> -e.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .limit(most)
                        .map(e -> new Count(group.getKey(), e.getKey(), e.getValue())))
                .toList();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
