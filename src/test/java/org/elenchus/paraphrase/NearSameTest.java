package org.elenchus.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearSameTest {

    private static Statement saying(String... words) {
        return new Statement(List.of(words), Set.of(words), Set.of(), false, Set.of());
    }

    @Test
    void everyStatementIsInOneCluster() {
        List<Statement> statements = random(300);
        List<Integer> seen = NearSame.ofOneConcept().clusters(statements).stream()
                .flatMap(c -> c.members().stream())
                .map(Cluster.Member::statement)
                .sorted()
                .toList();
        assertThat(seen).hasSize(300).doesNotHaveDuplicates().startsWith(0).endsWith(299);
    }

    @Test
    void everyMemberIsLikeTheRepresentative() {
        for (Cluster cluster : NearSame.ofOneConcept().clusters(random(300))) {
            assertThat(cluster.members()).allMatch(m -> m.likeness() >= NearSame.THRESHOLD);
        }
    }

    /** A pair alone is a cluster exactly if it is like enough: nothing is lost by looking at the rarest words only. */
    @Test
    void theRarestWordsFindAllThatComparingEveryPairFinds() {
        List<Statement> statements = random(200);
        Set<Integer> clustered = new HashSet<>();
        NearSame.ofOneConcept().clusters(statements).stream()
                .filter(c -> c.size() > 1)
                .forEach(c -> c.members().forEach(m -> clustered.add(m.statement())));
        assertThat(clustered).hasSizeGreaterThan(20);
        for (List<Integer> pair : NearSame.ofOneConcept().likePairs(statements)) {
            assertThat(clustered).containsAnyElementsOf(pair);
        }
    }

    @Test
    void oneCommonWordIsNotEnough() {
        assertThat(NearSame.ofOneConcept().clusters(List.of(saying("trust"), saying("trust", "firm"))))
                .hasSize(2);
    }

    @Test
    void theLikestOfTheOthersRepresents() {
        List<Cluster> clusters = NearSame.ofOneConcept()
                .clusters(List.of(
                        saying("a1", "b1", "c1"), saying("a1", "b1", "c1", "d1", "e1"), saying("c1", "d1", "e1")));
        assertThat(clusters).hasSize(1);
        assertThat(clusters.getFirst().representative()).isEqualTo(1);
    }

    @Test
    void aLikenessIsBetweenNoneAndAll() {
        assertThatThrownBy(() -> NearSame.ofOneConcept().atLeast(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NearSame.ofOneConcept().atLeast(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Statement> random(int count) {
        Random random = new Random(7);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<String> words = new HashSet<>();
            for (int w = 0; w < 4 + random.nextInt(5); w++) {
                words.add("w" + (int) Math.abs(random.nextGaussian() * 12));
            }
            statements.add(new Statement(List.copyOf(words), words, Set.of(), random.nextInt(4) == 0, Set.of()));
        }
        return statements;
    }
}
