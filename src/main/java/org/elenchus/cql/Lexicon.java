package org.elenchus.cql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A named list of words and phrases. Each word of an entry is a lemma or a form: it fits a token that has it as either.
 * Case does not count, е = ё. Immutable, thread safe.
 */
public final class Lexicon {
    private static final int[] NONE = {};

    private final String name;
    private final List<String> entries;
    private final Set<String> words;
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean end;
    }

    private Lexicon(String name, Collection<String> entries) {
        this.name = name;
        this.entries = entries.stream()
                .map(entry -> String.join(" ", split(entry)))
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .sorted()
                .toList();
        this.words =
                this.entries.stream().filter(e -> e.indexOf(' ') < 0).collect(Collectors.toCollection(HashSet::new));
        for (String entry : this.entries) {
            Node node = root;
            for (String word : entry.split(" ", -1)) {
                node = node.next.computeIfAbsent(word, w -> new Node());
            }
            node.end = true;
        }
    }

    /**
     * Makes a lexicon.
     *
     * @param entries words and phrases, words parted by blanks; commas are tokens of their own
     */
    public static Lexicon of(String name, Collection<String> entries) {
        return new Lexicon(name, entries);
    }

    public String name() {
        return name;
    }

    /** The entries, folded, each once, sorted. */
    public List<String> entries() {
        return entries;
    }

    /** Whether a single word, folded, is an entry. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    boolean hasPhrases() {
        return words.size() < entries.size();
    }

    /** The words that entries begin with. */
    Set<String> firstWords() {
        return root.next.keySet();
    }

    Set<String> words() {
        return words;
    }

    /** Where the entries end that begin at a token, the longest first. */
    int[] ends(Subject subject, int start) {
        if (!mayStart(subject, start)) {
            return NONE;
        }
        TreeSet<Integer> ends = new TreeSet<>();
        walk(root, subject, start, ends);
        return ends.descendingSet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether an entry begins with the word at a token. */
    boolean mayStart(Subject subject, int start) {
        return root.next.containsKey(subject.lemma(start)) || root.next.containsKey(subject.word(start));
    }

    private static void walk(Node node, Subject subject, int at, Set<Integer> ends) {
        if (node.end) {
            ends.add(at);
        }
        if (at == subject.size() || node.next.isEmpty()) {
            return;
        }
        String lemma = subject.lemma(at);
        String word = subject.word(at);
        Node byLemma = node.next.get(lemma);
        if (byLemma != null) {
            walk(byLemma, subject, at + 1, ends);
        }
        Node byWord = lemma.equals(word) ? null : node.next.get(word);
        if (byWord != null) {
            walk(byWord, subject, at + 1, ends);
        }
    }

    private static List<String> split(String entry) {
        return List.of(Folding.fold(entry.strip())
                .replaceAll("\\s*,\\s*", " , ")
                .strip()
                .split("\\s+", -1));
    }

    @Override
    public String toString() {
        return "@" + name + entries;
    }
}
