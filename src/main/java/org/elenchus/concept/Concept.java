package org.elenchus.concept;

import java.util.ArrayList;
import java.util.List;

/**
 * A notion that texts reason about.
 *
 * @param id unique in its scheme
 * @param labels at least one
 * @param broader ids of more general concepts
 * @param related ids of concepts it is often set beside
 * @param proposedBy persons or schools, as named in the field
 * @param discovered true if it was found in a text, false if a person put it into the scheme
 */
public record Concept(
        ConceptId id,
        List<Label> labels,
        List<ConceptId> broader,
        List<ConceptId> related,
        List<String> proposedBy,
        boolean discovered) {

    public Concept {
        labels = List.copyOf(labels);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        proposedBy = List.copyOf(proposedBy);
        if (labels.isEmpty()) {
            throw new IllegalArgumentException("concept " + id + " has no label");
        }
    }

    /** The label to show to a reader of the language: preferred there, else any there, else the first preferred. */
    public String label(String language) {
        Label best = labels.getFirst();
        int bestRank = 0;
        for (Label label : labels) {
            int rank = (label.language().equals(language) ? 2 : 0) + (label.preferred() ? 1 : 0);
            if (rank > bestRank) {
                best = label;
                bestRank = rank;
            }
        }
        return best.text();
    }

    /** This concept with those labels of another that it lacks; in a language that it has a preferred label of, none of them is. */
    public Concept withLabelsOf(Concept other) {
        List<Label> all = new ArrayList<>(labels);
        for (Label label : other.labels) {
            boolean known = all.stream()
                    .anyMatch(l ->
                            l.language().equals(label.language()) && l.text().equalsIgnoreCase(label.text()));
            boolean preferred = label.preferred()
                    && all.stream().noneMatch(l -> l.preferred() && l.language().equals(label.language()));
            if (!known) {
                all.add(new Label(label.language(), label.text(), preferred));
            }
        }
        return all.size() == labels.size() ? this : new Concept(id, all, broader, related, proposedBy, discovered);
    }
}
