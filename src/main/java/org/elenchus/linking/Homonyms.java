package org.elenchus.linking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Mention;
import org.elenchus.text.Analysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * Tells "network" of regional economics from the networks of other fields: where a label is one word that many fields
 * use in senses of their own, the paper must also name the concept in more words, or a concept that the scheme puts
 * beside it. Concepts that the scheme sets beside nothing are taken at their word. Immutable and thread-safe.
 */
final class Homonyms {
    private final Map<String, Set<String>> manySensed;
    private final Map<ConceptId, Set<ConceptId>> neighbours = new HashMap<>();

    Homonyms(ConceptScheme scheme, Map<String, Set<String>> manySensed) {
        this.manySensed = Map.copyOf(manySensed);
        for (Concept concept : scheme.concepts()) {
            concept.broader().forEach(other -> join(concept.id(), other));
            concept.related().forEach(other -> join(concept.id(), other));
        }
    }

    private void join(ConceptId one, ConceptId other) {
        neighbours.computeIfAbsent(one, x -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, x -> new HashSet<>()).add(one);
    }

    /** The mentions of a document that are no homonyms. */
    List<Mention> without(List<Mention> mentions, Analysis analysis) {
        Set<Span> doubtful = doubtful(mentions, analysis);
        if (doubtful.isEmpty()) {
            return mentions;
        }
        Set<ConceptId> certain = new HashSet<>();
        for (Mention mention : mentions) {
            if (!doubtful.contains(mention.span())) {
                certain.addAll(mention.concepts());
            }
        }
        return mentions.stream()
                .filter(m ->
                        !doubtful.contains(m.span()) || m.concepts().stream().anyMatch(c -> inCompany(c, certain)))
                .toList();
    }

    private boolean inCompany(ConceptId concept, Set<ConceptId> certain) {
        Set<ConceptId> beside = neighbours.getOrDefault(concept, Set.of());
        return beside.isEmpty() || certain.contains(concept) || beside.stream().anyMatch(certain::contains);
    }

    private Set<Span> doubtful(List<Mention> mentions, Analysis analysis) {
        Set<Span> named = new HashSet<>();
        mentions.forEach(m -> named.add(m.span()));
        Set<Span> doubtful = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            Set<String> words = manySensed.getOrDefault(sentence.language(), Set.of());
            for (Token token : sentence.tokens()) {
                if (words.contains(token.lemma()) && named.contains(token.span())) {
                    doubtful.add(token.span());
                }
            }
        }
        return doubtful;
    }
}
