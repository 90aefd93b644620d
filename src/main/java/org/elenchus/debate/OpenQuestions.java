package org.elenchus.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.paraphrase.Cluster;
import org.elenchus.paraphrase.NearSame;
import org.elenchus.paraphrase.StatementReader;

/**
 * What papers leave open. Criticisms and claims in near the same words count as one, whoever says it.
 *
 * @param unanswered criticisms that nothing attacks, nor any other that says the same; those of most papers first
 * @param undefended criteria that are criticised and that nothing supports, while nobody answers the criticism
 * @param singleSource claims that one paper alone makes of a concept that others speak of, too
 * @param undefined concepts that units are about, but no definition; the most argued first
 * @param census how many there are in all
 */
public record OpenQuestions(
        List<Repeated> unanswered,
        List<Undefended> undefended,
        List<Repeated> singleSource,
        List<Undefined> undefined,
        Census census) {

    private static final Comparator<Repeated> SUREST_FIRST = Comparator.comparingLong(Repeated::papers)
            .thenComparingInt(r -> r.units().size())
            .thenComparingDouble(r -> r.lead().unit().confidence())
            .reversed();

    /** A statement that one unit makes, or several in near the same words: at least one, the one that stands for all first. */
    public record Repeated(List<ArgumentMap.Node> units) {
        public Repeated {
            units = List.copyOf(units);
        }

        public ArgumentMap.Node lead() {
            return units.getFirst();
        }

        /** How many papers say so. */
        public long papers() {
            return units.stream().map(ArgumentMap.Node::documentId).distinct().count();
        }
    }

    /** A criterion and the criticisms that attack it. */
    public record Undefended(ArgumentMap.Node criterion, List<ArgumentMap.Node> attackers) {
        public Undefended {
            attackers = List.copyOf(attackers);
        }
    }

    /** A concept without a definition, and how many units are about it. */
    public record Undefined(ConceptId concept, int units, int papers) {}

    /**
     * What was looked through.
     *
     * @param statements criticisms, those in near the same words counted once
     * @param attackedCriteria criteria that a criticism attacks
     * @param lonelyClaims claims of concepts that one paper alone speaks of
     */
    public record Census(
            int criticisms,
            int statements,
            int criteria,
            int attackedCriteria,
            int claims,
            int lonelyClaims,
            int concepts) {}

    public OpenQuestions {
        unanswered = List.copyOf(unanswered);
        undefended = List.copyOf(undefended);
        singleSource = List.copyOf(singleSource);
        undefined = List.copyOf(undefined);
    }

    /**
     * Looks for what is open.
     *
     * @param units all that are to be looked through
     * @param edges relations between them; those of other units do not count
     */
    public static OpenQuestions of(List<ArgumentMap.Node> units, List<ArgumentMap.Edge> edges, StatementReader reader) {
        return new Search(units, edges, reader).questions();
    }

    /** Does the looking. */
    private static final class Search {
        private final List<ArgumentMap.Node> units;
        private final StatementReader reader;
        private final Map<String, ArgumentMap.Node> byId = new LinkedHashMap<>();
        private final Map<String, List<ArgumentMap.Node>> attackers = new HashMap<>();
        private final Set<String> supported = new HashSet<>();

        Search(List<ArgumentMap.Node> units, List<ArgumentMap.Edge> edges, StatementReader reader) {
            this.units = units;
            this.reader = reader;
            units.forEach(u -> byId.put(u.id(), u));
            for (ArgumentMap.Edge edge : edges) {
                ArgumentMap.Node from = byId.get(edge.from());
                if (from == null || !byId.containsKey(edge.to())) {
                    continue;
                }
                if (edge.kind() == Relation.UnitKind.ATTACKS) {
                    attackers.computeIfAbsent(edge.to(), t -> new ArrayList<>()).add(from);
                } else if (edge.kind() == Relation.UnitKind.SUPPORTS) {
                    supported.add(edge.to());
                }
            }
        }

        OpenQuestions questions() {
            List<Repeated> criticisms = repeated(UnitType.CRITICISM);
            List<ArgumentMap.Node> criteria = of(UnitType.CRITERION);
            List<Repeated> claims = repeated(UnitType.CLAIM);
            Map<ConceptId, Set<String>> papers = papers();
            List<Repeated> lonely = claims.stream()
                    .filter(c -> c.papers() == 1 && !isOfSeveral(c.lead(), papers))
                    .toList();
            List<ArgumentMap.Node> attacked =
                    criteria.stream().filter(c -> attackers.containsKey(c.id())).toList();
            return new OpenQuestions(
                    criticisms.stream()
                            .filter(r -> r.units().stream().noneMatch(this::isAnswered))
                            .sorted(SUREST_FIRST)
                            .toList(),
                    attacked.stream()
                            .filter(c -> !supported.contains(c.id()))
                            .map(c -> new Undefended(c, attackers.getOrDefault(c.id(), List.of())))
                            .filter(u -> u.attackers().stream().anyMatch(a -> !isAnswered(a)))
                            .toList(),
                    claims.stream()
                            .filter(c -> c.papers() == 1 && isOfSeveral(c.lead(), papers))
                            .sorted(SUREST_FIRST)
                            .toList(),
                    undefined(papers),
                    new Census(
                            of(UnitType.CRITICISM).size(),
                            criticisms.size(),
                            criteria.size(),
                            attacked.size(),
                            of(UnitType.CLAIM).size(),
                            lonely.stream().mapToInt(l -> l.units().size()).sum(),
                            papers.size()));
        }

        private boolean isAnswered(ArgumentMap.Node criticism) {
            return attackers.containsKey(criticism.id());
        }

        private List<ArgumentMap.Node> of(UnitType type) {
            return units.stream().filter(u -> u.unit().type() == type).toList();
        }

        private List<Repeated> repeated(UnitType type) {
            List<ArgumentMap.Node> nodes = of(type);
            List<Cluster> clusters = new ArrayList<>(NearSame.ofOneConcept()
                    .clusters(nodes.stream().map(n -> reader.read(n.unit())).toList()));
            clusters.sort(Comparator.comparingInt(Cluster::representative));
            return clusters.stream()
                    .map(c -> new Repeated(c.members().stream()
                            .map(m -> nodes.get(m.statement()))
                            .toList()))
                    .toList();
        }

        /** The papers that speak of each concept. */
        private Map<ConceptId, Set<String>> papers() {
            Map<ConceptId, Set<String>> papers = new LinkedHashMap<>();
            units.forEach(u -> u.unit()
                    .concepts()
                    .forEach(
                            c -> papers.computeIfAbsent(c, x -> new HashSet<>()).add(u.documentId())));
            return papers;
        }

        private static boolean isOfSeveral(ArgumentMap.Node claim, Map<ConceptId, Set<String>> papers) {
            return claim.unit().concepts().stream()
                    .anyMatch(c -> papers.getOrDefault(c, Set.of()).size() > 1);
        }

        private List<Undefined> undefined(Map<ConceptId, Set<String>> papers) {
            Map<ConceptId, Integer> counts = new LinkedHashMap<>();
            Set<ConceptId> defined = new HashSet<>();
            for (ArgumentMap.Node node : units) {
                node.unit().concepts().forEach(c -> counts.merge(c, 1, Integer::sum));
                if (node.unit().type() == UnitType.DEFINITION) {
                    defined.addAll(node.unit().concepts());
                }
            }
            return counts.entrySet().stream()
                    .filter(e -> !defined.contains(e.getKey()))
                    .map(e -> new Undefined(
                            e.getKey(),
                            e.getValue(),
                            papers.getOrDefault(e.getKey(), Set.of()).size()))
                    .sorted(Comparator.comparingInt(Undefined::units).reversed().thenComparing(Undefined::concept))
                    .toList();
        }
    }
}
