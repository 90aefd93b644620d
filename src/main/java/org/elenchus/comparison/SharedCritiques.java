package org.elenchus.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.paraphrase.Cluster;
import org.elenchus.paraphrase.NearSame;
import org.elenchus.paraphrase.Objection;
import org.elenchus.paraphrase.Objections;
import org.elenchus.paraphrase.Statement;
import org.elenchus.paraphrase.StatementReader;

/** Finds the objections that meet several concepts or stand in several papers. Stateless. */
public final class SharedCritiques {
    private static final Comparator<ArgumentMap.Node> BY_CONCEPT = Comparator.comparing(
                    (ArgumentMap.Node n) -> n.unit().concepts().stream()
                            .map(ConceptId::value)
                            .findFirst()
                            .orElse(""))
            .thenComparing(ArgumentMap.Node::documentId)
            .thenComparing(n -> n.unit().span());

    private SharedCritiques() {}

    /**
     * The shared ones; first what meets most concepts, then what stands in most papers, then what most criticisms say. A criticism
     * may make several objections.
     *
     * @param criticisms units of any type; only criticisms count
     */
    public static List<SharedCritique> of(List<ArgumentMap.Node> criticisms, StatementReader reader) {
        Objections objections = Objections.load();
        Map<Objection, List<ArgumentMap.Node>> making = new LinkedHashMap<>();
        objections.all().forEach(o -> making.put(o, new ArrayList<>()));
        List<ArgumentMap.Node> others = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (ArgumentMap.Node node : criticisms) {
            if (node.unit().topic().isEmpty()) {
                continue;
            }
            Statement statement = reader.read(node.unit());
            List<Objection> made = objections.of(statement, node.unit().topic());
            made.forEach(o -> making.computeIfAbsent(o, x -> new ArrayList<>()).add(node));
            if (made.isEmpty()) {
                others.add(node);
                statements.add(statement);
            }
        }
        List<SharedCritique> shared = new ArrayList<>();
        making.forEach((o, nodes) -> shared.add(new SharedCritique(
                Optional.of(o), o.topic(), nodes.stream().sorted(BY_CONCEPT).toList())));
        for (Cluster cluster : NearSame.acrossConcepts().clusters(statements)) {
            List<ArgumentMap.Node> nodes = cluster.members().stream()
                    .map(m -> others.get(m.statement()))
                    .toList();
            shared.add(
                    new SharedCritique(Optional.empty(), topic(nodes.getFirst().unit()), nodes));
        }
        shared.removeIf(s -> s.criticisms().size() < 2 || (s.concepts().size() < 2 && s.papers() < 2));
        shared.sort(Comparator.comparingInt((SharedCritique s) -> -s.concepts().size())
                .thenComparingLong(s -> -s.papers())
                .thenComparingInt(s -> -Set.copyOf(s.criticisms()).size()));
        return List.copyOf(shared);
    }

    private static Topic topic(ArgumentUnit unit) {
        return unit.topic().orElse(Topic.OTHER);
    }
}
