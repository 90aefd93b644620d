package org.elenchus.debate;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * The grounded labelling: what nobody can reasonably deny. In is what is not attacked, out is what something in attacks, in is
 * what is attacked only by what is out, and so on; the rest is undecided (Modgil and Caminada, Proof Theories and Algorithms for
 * Abstract Argumentation Frameworks, 2009). Time linear in units and attacks.
 */
public final class Grounded {
    private Grounded() {}

    public static Labelling of(AttackGraph graph) {
        return Labelling.of(graph, standings(graph));
    }

    static Standing[] standings(AttackGraph graph) {
        Standing[] standings = Labelling.undecided(graph.size());
        int[] attackersLeft = new int[graph.size()];
        Queue<Integer> in = new ArrayDeque<>();
        for (int i = 0; i < graph.size(); i++) {
            attackersLeft[i] = graph.attackers().get(i).size();
            if (attackersLeft[i] == 0) {
                standings[i] = Standing.IN;
                in.add(i);
            }
        }
        while (!in.isEmpty()) {
            for (int out : graph.attacked().get(in.remove())) {
                if (standings[out] != Standing.UNDECIDED) {
                    continue;
                }
                standings[out] = Standing.OUT;
                for (int freed : graph.attacked().get(out)) {
                    if (--attackersLeft[freed] == 0 && standings[freed] == Standing.UNDECIDED) {
                        standings[freed] = Standing.IN;
                        in.add(freed);
                    }
                }
            }
        }
        return standings;
    }
}
