package org.elenchus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.elenchus.cql.Anchors.Anchor;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Subject;

/**
 * Chooses the patterns that a sentence can match at all, by words that it must have; the idea is that of Lucene's
 * presearcher. Immutable, thread safe.
 */
final class RuleIndex {
    private static final int[] NONE = {};

    private final Map<String, int[]> byWord;
    private final Map<String, int[]> byPrefix;
    private final Map<Cql.Stretch.Kind, int[]> byMark;
    private final Set<Integer> prefixLengths = new HashSet<>();
    private final BitSet always = new BitSet();

    /** @param anchors of each pattern, by its number */
    RuleIndex(List<Optional<Set<Anchor>>> anchors) {
        Map<String, List<Integer>> words = new HashMap<>();
        Map<String, List<Integer>> prefixes = new HashMap<>();
        Map<Cql.Stretch.Kind, List<Integer>> marks = new HashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            int pattern = i;
            if (anchors.get(i).isEmpty()) {
                always.set(i);
            }
            for (Anchor anchor : anchors.get(i).orElse(Set.of())) {
                switch (anchor) {
                    case Anchor.Word word -> add(words, word.text(), pattern);
                    case Anchor.Prefix prefix -> {
                        prefixLengths.add(prefix.text().length());
                        add(prefixes, prefix.text(), pattern);
                    }
                    case Anchor.Mark mark -> add(marks, mark.kind(), pattern);
                }
            }
        }
        this.byWord = frozen(words);
        this.byPrefix = frozen(prefixes);
        this.byMark = frozen(marks);
    }

    /** The patterns that every sentence has to be tried against. */
    BitSet unanchored() {
        return (BitSet) always.clone();
    }

    /** The numbers of the patterns to try. */
    BitSet choose(Subject subject) {
        BitSet chosen = (BitSet) always.clone();
        visit(subject, (cue, patterns) -> {
            for (int pattern : patterns) {
                chosen.set(pattern);
            }
        });
        return chosen;
    }

    /** The words of the sentence by which a pattern is chosen. */
    List<String> cues(Subject subject, int wanted) {
        Set<String> cues = new LinkedHashSet<>();
        visit(subject, (cue, patterns) -> {
            for (int pattern : patterns) {
                if (pattern == wanted) {
                    cues.add(cue);
                }
            }
        });
        return new ArrayList<>(cues);
    }

    private void visit(Subject subject, BiConsumer<String, int[]> visitor) {
        byMark.forEach((kind, patterns) -> {
            if (subject.has(kind)) {
                visitor.accept(new Cql.Stretch(kind).toString(), patterns);
            }
        });
        for (int i = 0; i < subject.size(); i++) {
            String word = subject.word(i);
            String lemma = subject.lemma(i);
            visit(word, visitor);
            if (!lemma.equals(word)) {
                visit(lemma, visitor);
            }
        }
    }

    private void visit(String word, BiConsumer<String, int[]> visitor) {
        int[] patterns = byWord.getOrDefault(word, NONE);
        if (patterns.length > 0) {
            visitor.accept(word, patterns);
        }
        for (int length : prefixLengths) {
            if (word.length() >= length) {
                int[] byBeginning = byPrefix.getOrDefault(word.substring(0, length), NONE);
                if (byBeginning.length > 0) {
                    visitor.accept(word, byBeginning);
                }
            }
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int pattern) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern);
    }

    private static <K> Map<K, int[]> frozen(Map<K, List<Integer>> map) {
        Map<K, int[]> frozen = new HashMap<>();
        map.forEach((key, list) -> frozen.put(
                key, list.stream().distinct().mapToInt(Integer::intValue).toArray()));
        return frozen;
    }
}
