package org.elenchus.debate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The labellings duel a naive search through all sets of units, by the definitions of Dung (1995). */
class LabellingPropertyTest {
    private static final int MOST_UNITS = 8;

    @Provide
    Arbitrary<AttackGraph> graphs() {
        return Arbitraries.integers()
                .between(1, MOST_UNITS)
                .flatMap(units -> Arbitraries.integers()
                        .between(0, units * units - 1)
                        .list()
                        .ofMaxSize(2 * units)
                        .map(codes -> graph(units, codes)));
    }

    private static AttackGraph graph(int units, List<Integer> codes) {
        return AttackGraph.of(
                IntStream.range(0, units).mapToObj(i -> "u" + i).toList(),
                codes.stream()
                        .map(c -> new AttackGraph.Attack("u" + c / units, "u" + c % units))
                        .toList());
    }

    @Property(tries = 200)
    void groundedIsTheLeastFixedPointOfDefence(@ForAll("graphs") AttackGraph graph) {
        Set<Integer> in = Set.of();
        for (Set<Integer> more = defended(graph, in); !more.equals(in); more = defended(graph, in)) {
            in = more;
        }
        assertThat(in(graph, Grounded.of(graph))).isEqualTo(in);
    }

    @Property(tries = 200)
    void preferredAreTheLargestAdmissibleSets(@ForAll("graphs") AttackGraph graph) {
        Preferred preferred = Preferred.of(graph);
        assertThat(preferred.complete()).isTrue();
        assertThat(preferred.labellings().stream().map(l -> in(graph, l)).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(largestAdmissible(graph));
    }

    @Property(tries = 200)
    void whatIsOutIsAttackedByWhatIsIn(@ForAll("graphs") AttackGraph graph) {
        List<Labelling> labellings = new ArrayList<>(Preferred.of(graph).labellings());
        labellings.add(Grounded.of(graph));
        for (Labelling labelling : labellings) {
            for (int i = 0; i < graph.size(); i++) {
                boolean attackedByIn = graph.attackers().get(i).stream()
                        .anyMatch(a -> labelling.of(graph.units().get(a)) == Standing.IN);
                assertThat(labelling.of(graph.units().get(i)) == Standing.OUT).isEqualTo(attackedByIn);
            }
        }
    }

    @Property(tries = 100)
    void aGrantedUnitIsIn(@ForAll("graphs") AttackGraph graph) {
        assertThat(Grounded.of(graph.granting("u0")).of("u0")).isEqualTo(Standing.IN);
        assertThat(graph.without("u0").units()).doesNotContain("u0").hasSize(graph.size() - 1);
    }

    private static Set<Integer> in(AttackGraph graph, Labelling labelling) {
        return IntStream.range(0, graph.size())
                .filter(i -> labelling.of(graph.units().get(i)) == Standing.IN)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Integer> defended(AttackGraph graph, Set<Integer> by) {
        return IntStream.range(0, graph.size())
                .filter(i -> graph.attackers().get(i).stream()
                        .allMatch(a -> graph.attackers().get(a).stream().anyMatch(by::contains)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static List<Set<Integer>> largestAdmissible(AttackGraph graph) {
        List<Set<Integer>> admissible = new ArrayList<>();
        for (int bits = 0; bits < 1 << graph.size(); bits++) {
            Set<Integer> set = new HashSet<>();
            for (int i = 0; i < graph.size(); i++) {
                if ((bits & 1 << i) != 0) {
                    set.add(i);
                }
            }
            boolean conflict =
                    set.stream().anyMatch(i -> graph.attackers().get(i).stream().anyMatch(set::contains));
            if (!conflict && defended(graph, set).containsAll(set)) {
                admissible.add(set);
            }
        }
        return admissible.stream()
                .filter(s -> admissible.stream().noneMatch(o -> o.size() > s.size() && o.containsAll(s)))
                .toList();
    }
}
