package org.elenchus.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.ArgumentMap.Node;

/**
 * Chooses a few units that stand for many: sure ones, from different papers, that fit into their boxes, none twice. A unit's weight
 * is its confidence, less {@value #SAME_PAPER} of it for each one already chosen from the same paper, {@value #UNFIT} if its quote
 * would be cut or is a mere fragment, and twice if it is one end of a relation that is to be seen. Linear in the number of units
 * for each place.
 */
final class BestQuotes {
    private static final double SAME_PAPER = 0.85;
    private static final double UNFIT = 0.85;
    private static final double RELATED = 2;
    private static final int FEW_LETTERS = 25;
    private static final int MANY_LETTERS = 190;

    private final Set<String> related;

    /** @param related ids of nodes whose relation is to be seen */
    BestQuotes(Set<String> related) {
        this.related = related;
    }

    List<Node> of(List<Node> all, int places) {
        if (all.size() <= places) {
            return all;
        }
        List<Node> left = new ArrayList<>(all);
        left.sort(Comparator.comparingDouble((Node n) -> -weight(n)).thenComparing(Node::id));
        List<Node> chosen = new ArrayList<>();
        Map<String, Integer> papers = new HashMap<>();
        Set<String> said = new HashSet<>();
        while (chosen.size() < places && !left.isEmpty()) {
            Node best = best(left, papers);
            left.remove(best);
            if (said.add(letters(best))) {
                chosen.add(best);
                papers.merge(best.documentId(), 1, Integer::sum);
            }
        }
        return chosen;
    }

    /** The list is sorted by weight: what comes after one that is heavier even so cannot win. */
    private Node best(List<Node> sorted, Map<String, Integer> papers) {
        Node best = sorted.getFirst();
        double most = -1;
        for (Node node : sorted) {
            double weight = weight(node);
            if (weight <= most) {
                break;
            }
            double here = weight * Math.pow(SAME_PAPER, papers.getOrDefault(node.documentId(), 0));
            if (here > most) {
                most = here;
                best = node;
            }
        }
        return best;
    }

    private double weight(Node node) {
        int length = node.unit().quote().length();
        double fit = length < FEW_LETTERS || length > MANY_LETTERS ? UNFIT : 1;
        return node.unit().confidence() * fit * (related.contains(node.id()) ? RELATED : 1);
    }

    private static String letters(Node node) {
        return node.unit().quote().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
