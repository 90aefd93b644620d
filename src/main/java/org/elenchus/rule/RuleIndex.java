package org.elenchus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.elenchus.cql.Anchors;
import org.elenchus.cql.Anchors.Anchor;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Knows which patterns a sentence can match at all, and where. The first clause of a pattern calls it, as in Lucene's
 * presearcher; its other clauses are then checked, and its head tells at which tokens a match can start. Thread
 * safe.
 */
final class RuleIndex {

    /** Something that a token can have, with the patterns that it calls. */
    static final class Cue {
        private final int number;
        private final BitSet calls = new BitSet();

        Cue(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }

        BitSet calls() {
            return calls;
        }
    }

    /** The cues of a word. */
    private record Heard(String word, List<Cue> cues) {}

    private static final int REMEMBERED = 4096;

    private final Map<String, Cue> byWord = new HashMap<>();
    private final Map<String, Cue> byPrefix = new HashMap<>();
    private final Map<String, Cue> byPart = new HashMap<>();
    private final Map<Cql.Stretch.Kind, Cue> byMark = new HashMap<>();
    private final Set<Integer> prefixLengths = new TreeSet<>();
    private final BitSet always = new BitSet();
    /** By pattern: its clauses but the first, as numbers of cues. */
    private final List<List<BitSet>> others = new ArrayList<>();
    /** By pattern: the cues a match can start with; none if it can start with any token. */
    private final List<@Nullable BitSet> heads = new ArrayList<>();

    /** Cues of words met lately, by hash. Threads may overwrite each other's entries; each entry is whole and right. */
    private final @Nullable Heard[] remembered = new Heard[REMEMBERED];

    private int cues;

    /** @param patterns by their numbers */
    RuleIndex(List<Anchors> patterns) {
        for (int i = 0; i < patterns.size(); i++) {
            List<Set<Anchor>> clauses = patterns.get(i).clauses();
            if (clauses.isEmpty()) {
                always.set(i);
            } else {
                for (Anchor anchor : clauses.getFirst()) {
                    cue(anchor).calls().set(i);
                }
            }
            others.add(clauses.stream().skip(1).map(this::numbers).toList());
            heads.add(patterns.get(i).head().map(this::numbers).orElse(null));
        }
    }

    /** The patterns that every sentence has to be tried against. */
    BitSet unanchored() {
        return (BitSet) always.clone();
    }

    /** What a sentence calls. */
    Call call(Subject subject) {
        Call call = new Call(this);
        for (int i = 0; i < subject.size(); i++) {
            String word = subject.word(i);
            String lemma = subject.lemma(i);
            hear(call, word, i);
            if (!lemma.equals(word)) {
                hear(call, lemma, i);
            }
            call.hear(byPart.get(subject.pos(i)), subject.pos(i), i);
            for (Map.Entry<Cql.Stretch.Kind, Cue> mark : byMark.entrySet()) {
                if (subject.starts(mark.getKey(), i)) {
                    call.hear(mark.getValue(), new Cql.Stretch(mark.getKey()).toString(), i);
                }
            }
        }
        return call;
    }

    private void hear(Call call, String word, int token) {
        int slot = word.hashCode() & (remembered.length - 1);
        Heard heard = remembered[slot];
        if (heard == null || !heard.word.equals(word)) {
            heard = new Heard(word, cues(word));
            remembered[slot] = heard;
        }
        for (Cue cue : heard.cues) {
            call.hear(cue, word, token);
        }
    }

    private List<Cue> cues(String word) {
        List<Cue> heard = new ArrayList<>();
        Cue exact = byWord.get(word);
        if (exact != null) {
            heard.add(exact);
        }
        for (int length : prefixLengths) {
            Cue beginning = word.length() < length ? null : byPrefix.get(word.substring(0, length));
            if (beginning != null) {
                heard.add(beginning);
            }
        }
        return heard;
    }

    List<BitSet> otherClauses(int pattern) {
        return others.get(pattern);
    }

    @Nullable
    BitSet head(int pattern) {
        return heads.get(pattern);
    }

    private BitSet numbers(Set<Anchor> clause) {
        BitSet numbers = new BitSet();
        clause.forEach(anchor -> numbers.set(cue(anchor).number()));
        return numbers;
    }

    private Cue cue(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Word word -> byWord.computeIfAbsent(word.text(), this::cue);
            case Anchor.Prefix prefix -> {
                prefixLengths.add(prefix.text().length());
                yield byPrefix.computeIfAbsent(prefix.text(), this::cue);
            }
            case Anchor.Part part -> byPart.computeIfAbsent(part.pos(), this::cue);
            case Anchor.Mark mark -> byMark.computeIfAbsent(mark.kind(), this::cue);
        };
    }

    private Cue cue(Object key) {
        return new Cue(cues++);
    }
}
