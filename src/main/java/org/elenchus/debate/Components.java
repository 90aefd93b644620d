package org.elenchus.debate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Strongly connected components of an attack graph (Tarjan 1972, without recursion: chains of attacks may be long). */
final class Components {
    private final AttackGraph graph;
    private final int[] index;
    private final int[] low;
    private final boolean[] onPath;
    private final int[] next;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<List<Integer>> found = new ArrayList<>();
    private int counter;

    private Components(AttackGraph graph) {
        this.graph = graph;
        index = new int[graph.size()];
        low = new int[graph.size()];
        next = new int[graph.size()];
        onPath = new boolean[graph.size()];
        Arrays.fill(index, -1);
    }

    /** The components, those that attack before those that are attacked; members in order. */
    static List<List<Integer>> of(AttackGraph graph) {
        Components components = new Components(graph);
        for (int i = 0; i < graph.size(); i++) {
            if (components.index[i] < 0) {
                components.visit(i);
            }
        }
        return components.found.reversed();
    }

    private void visit(int start) {
        Deque<Integer> calls = new ArrayDeque<>();
        enter(start, calls);
        while (!calls.isEmpty()) {
            int at = calls.getLast();
            List<Integer> targets = graph.attacked().get(at);
            if (next[at] < targets.size()) {
                int to = targets.get(next[at]++);
                if (index[to] < 0) {
                    enter(to, calls);
                } else if (onPath[to]) {
                    low[at] = Math.min(low[at], index[to]);
                }
            } else {
                calls.removeLast();
                if (!calls.isEmpty()) {
                    low[calls.getLast()] = Math.min(low[calls.getLast()], low[at]);
                }
                if (low[at] == index[at]) {
                    found.add(component(at));
                }
            }
        }
    }

    private void enter(int unit, Deque<Integer> calls) {
        index[unit] = counter;
        low[unit] = counter++;
        path.addLast(unit);
        onPath[unit] = true;
        calls.addLast(unit);
    }

    private List<Integer> component(int root) {
        List<Integer> members = new ArrayList<>();
        int member;
        do {
            member = path.removeLast();
            onPath[member] = false;
            members.add(member);
        } while (member != root);
        members.sort(null);
        return members;
    }
}
