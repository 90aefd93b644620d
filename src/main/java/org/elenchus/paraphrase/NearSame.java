package org.elenchus.paraphrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Clusters statements that say near the same. Likeness is the Ochiai coefficient over sets of words weighed by how rare they are
 * among the statements (1 for the same words, 0 for none in common); statements of which one denies what the other says are
 * unlike. Pairs are found by inverted lists of each statement's rarest words (prefix filtering: Bayardo, Ma and Srikant, Scaling
 * Up All Pairs Similarity Search, WWW 2007), so that work grows with the statements and not with their pairs. Clusters are stars
 * around the statement with the most neighbours (Aslam, Pelekhov and Rus, The Star Clustering Algorithm, 2004): every member is
 * like the representative, nobody is drawn in by a chain. The same list gives the same clusters. Immutable and thread-safe.
 */
public final class NearSame {
    /**
     * From which likeness on statements are near the same. Chosen by reading the clusters of sixteen papers: above 0.45 most say the
     * same, below 0.4 most only speak of the same things (docs/compare.md has the counts).
     */
    public static final double THRESHOLD = 0.45;

    /** Words of so many statements bring no two of them together; they still count once something else has. */
    private static final int COMMONEST = 200;

    private static final double LIGHT = 0.25;

    /** What is objected to two concepts is the same in the words of objecting, while the words of their fields differ. */
    private static final double FIELD = 0.5;

    private static final int LEAST_COMMON_WORDS = 2;

    /** Added to the number of statements, so that in a short list, too, a word of one is worth more than a word of all. */
    private static final int SMOOTHING = 20;

    /** A word that few have is no rarer than this: words of one statement alone must not outweigh what two have in common. */
    private static final int RAREST = 3;

    private final WordClasses classes = WordClasses.load();
    private final double threshold;
    private final boolean acrossConcepts;

    private NearSame(double threshold, boolean acrossConcepts) {
        this.threshold = threshold;
        this.acrossConcepts = acrossConcepts;
    }

    /** Only what is said of the same concept can be the same. */
    public static NearSame ofOneConcept() {
        return new NearSame(THRESHOLD, false);
    }

    /** What is said of one concept can be the same as what is said of another. */
    public static NearSame acrossConcepts() {
        return new NearSame(THRESHOLD, true);
    }

    /** The same with another threshold, above 0 and up to 1. */
    public NearSame atLeast(double likeness) {
        if (!(likeness > 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness " + likeness);
        }
        return new NearSame(likeness, acrossConcepts);
    }

    /** All statements, each in one cluster; the largest clusters first, then by the place of their representative. */
    public List<Cluster> clusters(List<Statement> statements) {
        List<Map<Integer, Double>> neighbours = neighbours(statements);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, statements.size()).boxed().toList());
        order.sort(Comparator.comparingInt((Integer i) -> -neighbours.get(i).size())
                .thenComparingDouble(i ->
                        -neighbours.get(i).values().stream().mapToDouble(d -> d).sum())
                .thenComparingInt(i -> i));
        boolean[] taken = new boolean[statements.size()];
        List<Cluster> clusters = new ArrayList<>();
        for (int centre : order) {
            if (!taken[centre]) {
                clusters.add(star(centre, neighbours.get(centre), taken));
            }
        }
        clusters.sort(Comparator.comparingInt(Cluster::size).reversed().thenComparingInt(Cluster::representative));
        return List.copyOf(clusters);
    }

    private static Cluster star(int centre, Map<Integer, Double> neighbours, boolean[] taken) {
        List<Cluster.Member> members = new ArrayList<>();
        members.add(new Cluster.Member(centre, 1));
        taken[centre] = true;
        neighbours.forEach((other, likeness) -> {
            if (!taken[other]) {
                taken[other] = true;
                members.add(new Cluster.Member(other, likeness));
            }
        });
        members.subList(1, members.size())
                .sort(Comparator.comparingDouble(Cluster.Member::likeness)
                        .reversed()
                        .thenComparingInt(Cluster.Member::statement));
        return new Cluster(members);
    }

    /** For each statement those that are like it, and how much. */
    private List<Map<Integer, Double>> neighbours(List<Statement> statements) {
        Map<String, Double> weights = weights(statements);
        List<WeighedStatement> weighed =
                statements.stream().map(s -> WeighedStatement.of(s, weights)).toList();
        List<Map<Integer, Double>> neighbours = new ArrayList<>();
        Map<String, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < weighed.size(); i++) {
            neighbours.add(new TreeMap<>());
            WeighedStatement one = weighed.get(i);
            for (int other : candidates(one, lists)) {
                double likeness = likeness(one, weighed.get(other), weights);
                if (likeness >= threshold) {
                    neighbours.get(i).put(other, likeness);
                    neighbours.get(other).put(i, likeness);
                }
            }
            int number = i;
            one.prefix(threshold)
                    .forEach(word ->
                            lists.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
        }
        return neighbours;
    }

    /**
     * Two statements in near the same words, of which one denies what the other says.
     *
     * @param one place of the one in the list, from 0
     * @param other place of the other, behind that of the one
     */
    public record Pair(int one, int other, double likeness) {}

    /** The pairs that contradict each other: alike but for a denial or an opposite. Each statement is in one pair at most. */
    public List<Pair> contradictions(List<Statement> statements) {
        List<Statement> bare = statements.stream().map(this::undenied).toList();
        List<Map<Integer, Double>> neighbours = neighbours(bare);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            int one = i;
            neighbours.get(i).forEach((other, likeness) -> {
                if (one < other && contradict(statements.get(one), statements.get(other))) {
                    pairs.add(new Pair(one, other, likeness));
                }
            });
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        boolean[] taken = new boolean[statements.size()];
        pairs.removeIf(p -> {
            boolean late = taken[p.one()] || taken[p.other()];
            taken[p.one()] = true;
            taken[p.other()] = true;
            return late;
        });
        return pairs;
    }

    /** The statement with nothing denied, and opposites as one word. */
    private Statement undenied(Statement statement) {
        Set<String> words = new HashSet<>();
        for (String word : statement.words()) {
            String opposite = classes.opposites().getOrDefault(word, word);
            words.add(word.compareTo(opposite) < 0 ? word : opposite);
        }
        return new Statement(statement.sequence(), words, Set.of(), false, statement.about());
    }

    /** All pairs that are like enough, found by comparing every statement with every other. */
    List<List<Integer>> likePairs(List<Statement> statements) {
        Map<String, Double> weights = weights(statements);
        List<WeighedStatement> weighed =
                statements.stream().map(s -> WeighedStatement.of(s, weights)).toList();
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (likeness(weighed.get(i), weighed.get(j), weights) >= threshold) {
                    pairs.add(List.of(j, i));
                }
            }
        }
        return pairs;
    }

    private List<Integer> candidates(WeighedStatement one, Map<String, List<Integer>> lists) {
        return one.prefix(threshold).stream()
                .map(word -> lists.getOrDefault(word, List.of()))
                .filter(list -> list.size() <= COMMONEST)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Map<String, Double> weights(List<Statement> statements) {
        Map<String, Integer> counts = new HashMap<>();
        statements.forEach(s -> s.words().forEach(w -> counts.merge(w, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        double all = statements.size() + SMOOTHING;
        counts.forEach((word, count) -> {
            double rarity = Math.log(all / Math.max(RAREST, count));
            weights.put(word, rarity * share(word));
        });
        return weights;
    }

    private double share(String word) {
        if (classes.light().contains(word)) {
            return LIGHT;
        }
        return acrossConcepts && !classes.isClass(word) ? FIELD : 1;
    }

    private double likeness(WeighedStatement one, WeighedStatement other, Map<String, Double> weights) {
        if (!acrossConcepts && unrelated(one.statement(), other.statement())
                || contradict(one.statement(), other.statement())) {
            return 0;
        }
        double shared = 0;
        int words = 0;
        for (String word : one.words()) {
            if (other.statement().words().contains(word)) {
                shared += weights.getOrDefault(word, 0.0);
                words += classes.light().contains(word) ? 0 : 1;
            }
        }
        boolean enough = words >= LEAST_COMMON_WORDS
                || one.statement().words().equals(other.statement().words());
        return enough ? Math.min(1, shared / Math.sqrt(one.weight() * other.weight())) : 0;
    }

    private static boolean unrelated(Statement one, Statement other) {
        return !one.about().isEmpty() && !other.about().isEmpty() && Collections.disjoint(one.about(), other.about());
    }

    /** Whether one denies and the other does not, or each says the opposite of the other. */
    private boolean contradict(Statement one, Statement other) {
        return one.denies() != other.denies()
                || deniesWhatTheOtherSays(one, other)
                || deniesWhatTheOtherSays(other, one)
                || opposes(one, other)
                || opposes(other, one);
    }

    private static boolean deniesWhatTheOtherSays(Statement one, Statement other) {
        return one.denied().stream()
                .anyMatch(w -> other.words().contains(w) && !other.denied().contains(w));
    }

    private boolean opposes(Statement one, Statement other) {
        return one.words().stream().anyMatch(word -> {
            String opposite = classes.opposites().get(word);
            return opposite != null
                    && other.words().contains(opposite)
                    && !one.words().contains(opposite)
                    && !other.words().contains(word);
        });
    }
}
