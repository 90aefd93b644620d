package org.elenchus.argument;

import java.util.Comparator;
import java.util.List;
import org.elenchus.concept.Concept;

/**
 * What is argued about one concept across documents: the input of every map writer.
 *
 * @param concept the concept in the middle
 * @param title what to print above the map
 * @param nodes units about the concept
 * @param edges relations between nodes, by node ids
 */
public record ArgumentMap(Concept concept, String title, List<Node> nodes, List<Edge> edges) {

    /**
     * A unit in the map.
     *
     * @param id unique in the map: document id, {@code #}, unit id
     * @param unit the unit
     * @param documentId the document that holds it
     * @param source how to cite the document in a few words: {@code Enns 2008} or its file name
     * @param file URL of the file that the document was read from, at the unit's page where it has pages; empty if unknown
     * @param doi the document's DOI without a resolver, empty if unknown
     */
    public record Node(String id, ArgumentUnit unit, String documentId, String source, String file, String doi) {
        /** The most certain first, then by id. */
        public static final Comparator<Node> SUREST_FIRST =
                Comparator.comparingDouble((Node n) -> -n.unit().confidence()).thenComparing(Node::id);

        /** A unit whose source cannot be looked up. */
        public Node(String id, ArgumentUnit unit, String documentId, String source) {
            this(id, unit, documentId, source, "", "");
        }

        /** The same unit with its document cited in other words. */
        public Node cited(String words) {
            return new Node(id, unit, documentId, words, file, doi);
        }

        /** The order inside a type: criticisms by topic, then the most certain first. */
        public static final Comparator<Node> INSIDE_TYPE = Comparator.comparing(
                        (Node n) -> n.unit().topic().map(Topic::ordinal).orElse(-1))
                .thenComparing(SUREST_FIRST);
    }

    /** A relation between two units, by the ids of their nodes. */
    public record Edge(String from, String to, Relation.UnitKind kind) {}

    public ArgumentMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
