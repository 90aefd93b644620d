package org.elenchus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.elenchus.cql.Anchors.Anchor;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Subject;

/**
 * Chooses the patterns that a sentence can match at all, by what it must have. The first clause of a pattern calls it up,
 * as in Lucene's presearcher; its other clauses are then checked. Immutable, thread safe.
 */
final class RuleIndex {

    /** Something that a sentence can have. */
    private static final class Cue {
        private final int number;
        private final BitSet called = new BitSet();

        Cue(int number) {
            this.number = number;
        }
    }

    private final Map<String, Cue> byWord = new HashMap<>();
    private final Map<String, Cue> byPrefix = new HashMap<>();
    private final Map<String, Cue> byPart = new HashMap<>();
    private final Map<Cql.Stretch.Kind, Cue> byMark = new HashMap<>();
    private final Set<Integer> prefixLengths = new TreeSet<>();
    private final BitSet always = new BitSet();
    /** By pattern: the clauses but the first, each as the numbers of its cues. */
    private final List<List<BitSet>> others = new ArrayList<>();

    private int cues;

    /** @param clauses of each pattern, by its number */
    RuleIndex(List<List<Set<Anchor>>> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            List<Set<Anchor>> ofPattern = clauses.get(i);
            others.add(new ArrayList<>());
            if (ofPattern.isEmpty()) {
                always.set(i);
                continue;
            }
            for (Anchor anchor : ofPattern.getFirst()) {
                cue(anchor).called.set(i);
            }
            for (Set<Anchor> clause : ofPattern.subList(1, ofPattern.size())) {
                BitSet numbers = new BitSet();
                clause.forEach(anchor -> numbers.set(cue(anchor).number));
                others.get(i).add(numbers);
            }
        }
    }

    /** The patterns that every sentence has to be tried against. */
    BitSet unanchored() {
        return (BitSet) always.clone();
    }

    /** The numbers of the patterns to try. */
    BitSet choose(Subject subject) {
        BitSet chosen = (BitSet) always.clone();
        BitSet present = new BitSet(cues);
        visit(subject, (word, cue) -> {
            present.set(cue.number);
            chosen.or(cue.called);
        });
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            for (BitSet clause : others.get(i)) {
                if (!clause.intersects(present)) {
                    chosen.clear(i);
                    break;
                }
            }
        }
        return chosen;
    }

    /** The words of the sentence that call up a pattern. */
    List<String> cues(Subject subject, int wanted) {
        Set<String> words = new LinkedHashSet<>();
        visit(subject, (word, cue) -> {
            if (cue.called.get(wanted)) {
                words.add(word);
            }
        });
        return new ArrayList<>(words);
    }

    private Cue cue(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Word word -> byWord.computeIfAbsent(word.text(), key -> new Cue(cues++));
            case Anchor.Prefix prefix -> {
                prefixLengths.add(prefix.text().length());
                yield byPrefix.computeIfAbsent(prefix.text(), key -> new Cue(cues++));
            }
            case Anchor.Part part -> byPart.computeIfAbsent(part.pos(), key -> new Cue(cues++));
            case Anchor.Mark mark -> byMark.computeIfAbsent(mark.kind(), key -> new Cue(cues++));
        };
    }

    private void visit(Subject subject, BiConsumer<String, Cue> visitor) {
        byMark.forEach((kind, cue) -> {
            if (subject.has(kind)) {
                visitor.accept(new Cql.Stretch(kind).toString(), cue);
            }
        });
        for (int i = 0; i < subject.size(); i++) {
            String word = subject.word(i);
            String lemma = subject.lemma(i);
            visit(word, visitor);
            if (!lemma.equals(word)) {
                visit(lemma, visitor);
            }
            Cue part = byPart.get(subject.pos(i));
            if (part != null) {
                visitor.accept(subject.pos(i), part);
            }
        }
    }

    private void visit(String word, BiConsumer<String, Cue> visitor) {
        Cue exact = byWord.get(word);
        if (exact != null) {
            visitor.accept(word, exact);
        }
        for (int length : prefixLengths) {
            Cue beginning = word.length() < length ? null : byPrefix.get(word.substring(0, length));
            if (beginning != null) {
                visitor.accept(word, beginning);
            }
        }
    }
}
