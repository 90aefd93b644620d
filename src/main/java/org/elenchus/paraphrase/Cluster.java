package org.elenchus.paraphrase;

import java.util.List;

/**
 * Statements that say near the same.
 *
 * @param members the representative first, with likeness 1, then the likest first; at least one
 */
public record Cluster(List<Member> members) {

    /**
     * A statement of the cluster.
     *
     * @param statement its place in the list that was clustered, from 0
     * @param likeness to the representative, from the threshold to 1
     */
    public record Member(int statement, double likeness) {}

    public Cluster {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster without statements");
        }
    }

    /** Place of the statement that most of the others resemble. */
    public int representative() {
        return members.getFirst().statement();
    }

    public int size() {
        return members.size();
    }
}
