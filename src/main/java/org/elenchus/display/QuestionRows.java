package org.elenchus.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.Discussion;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptId;
import org.elenchus.debate.Debate;
import org.elenchus.debate.OpenQuestions;
import org.elenchus.debate.Standing;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Listing;

/** Open questions as rows: one for each question, and one for each unit of the attack graph. */
public final class QuestionRows {
    private final Listing listing = new Listing(
            Column.hidden("question"),
            Column.hidden("concepts"),
            Column.hidden("quote"),
            Column.hidden("holder"),
            Column.hidden("source"),
            Column.hidden("page"),
            Column.hidden("section"),
            Column.hidden("unit"),
            Column.hidden("papers"),
            Column.hidden("same"),
            Column.hidden("attackers"),
            Column.hidden("grounded"),
            Column.hidden("preferred"),
            Column.hidden("confidence"));

    private final Debate debate;

    private QuestionRows(Debate debate) {
        this.debate = debate;
    }

    public static Listing of(Discussion.Open open) {
        QuestionRows rows = new QuestionRows(open.debate());
        OpenQuestions questions = open.questions();
        questions.unanswered().forEach(r -> rows.add("unanswered-criticism", r));
        questions
                .undefended()
                .forEach(u -> rows.add("undefended-criterion", u.criterion(), 1, List.of(), ids(u.attackers())));
        questions.singleSource().forEach(r -> rows.add("single-source-claim", r));
        questions
                .undefined()
                .forEach(u -> rows.listing.add(
                        "undefined-concept",
                        List.of(u.concept().value()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        u.papers(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        ""));
        Map<String, ArgumentMap.Node> units = new HashMap<>();
        open.units().forEach(u -> units.put(u.id(), u));
        List<String> graph = open.debate().graph().units();
        for (int i = 0; i < graph.size(); i++) {
            ArgumentMap.Node node = units.get(graph.get(i));
            if (node != null) {
                rows.add(
                        "standing",
                        node,
                        1,
                        List.of(),
                        open.debate().graph().attackers().get(i).stream()
                                .map(graph::get)
                                .toList());
            }
        }
        return rows.listing;
    }

    private static List<String> ids(List<ArgumentMap.Node> nodes) {
        return nodes.stream().map(ArgumentMap.Node::id).toList();
    }

    private void add(String question, OpenQuestions.Repeated repeated) {
        List<ArgumentMap.Node> others =
                repeated.units().subList(1, repeated.units().size());
        add(question, repeated.lead(), repeated.papers(), ids(others), List.of());
    }

    private void add(String question, ArgumentMap.Node node, long papers, List<String> same, List<String> attackers) {
        ArgumentUnit unit = node.unit();
        boolean takesPart = debate.grounded().standings().containsKey(node.id());
        listing.add(
                question,
                unit.concepts().stream().map(ConceptId::value).toList(),
                unit.quote(),
                unit.holder().name(),
                node.source(),
                unit.page(),
                unit.section(),
                node.id(),
                papers,
                same,
                attackers,
                takesPart ? debate.grounded().of(node.id()).label() : Standing.IN.label(),
                takesPart ? preferred(debate, node.id()) : "always in",
                unit.confidence());
    }

    /** In how many of the preferred labellings a unit is in. */
    public static String preferred(Debate debate, String unit) {
        return debate.preferred().isAlwaysIn(unit)
                ? "always in"
                : debate.preferred().isSometimesIn(unit) ? "sometimes in" : "never in";
    }
}
