package org.elenchus.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.Discussion;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.UnitType;
import org.elenchus.debate.Debate;
import org.elenchus.debate.OpenQuestions;
import org.elenchus.debate.Preferred;
import org.elenchus.debate.Standing;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Terminal;

/** Shows open questions to a person. A section without anything says why. */
public final class QuestionCards {
    private static final String MARGIN = "   ";

    private final Terminal terminal;
    private final int limit;

    /** @param limit of questions in a section */
    public QuestionCards(Terminal terminal, int limit) {
        this.terminal = terminal;
        this.limit = limit;
    }

    public void print(Discussion.Open open) {
        OpenQuestions questions = open.questions();
        terminal.printWrapped(
                "",
                Amount.of(open.units().size(), "unit") + " from " + Amount.of(open.papers(), "paper")
                        + " looked through.");
        printUnanswered(open);
        printUndefended(questions);
        printSingleSource(questions);
        printUndefined(questions);
        printDebate(open);
    }

    private void heading(String title, int count) {
        terminal.out().println();
        terminal.out().println(terminal.bold(title + ": " + count));
    }

    private void note(String text) {
        terminal.printWrapped(MARGIN, text);
    }

    private void more(int count) {
        if (count > limit) {
            note("… and " + (count - limit) + " more: --limit 0 shows all");
        }
    }

    private void printUnanswered(Discussion.Open open) {
        OpenQuestions.Census census = open.questions().census();
        List<OpenQuestions.Repeated> unanswered = open.questions().unanswered();
        heading("Criticisms that nobody answers", unanswered.size());
        int answered = census.statements() - unanswered.size();
        if (census.criticisms() == 0) {
            note("There is no criticism.");
        } else if (answered == 0) {
            note("No answer to any of them was recognised: see for yourself in the papers whether there is one.");
        } else {
            note("Of " + census.statements() + ", " + answered + " " + (answered == 1 ? "is" : "are") + " answered.");
        }
        unanswered.stream().limit(limit).forEach(this::printRepeated);
        more(unanswered.size());
    }

    private void printUndefended(OpenQuestions questions) {
        OpenQuestions.Census census = questions.census();
        heading("Criteria that nobody defends", questions.undefended().size());
        note(
                census.criteria() == 0
                        ? "There is no criterion."
                        : "Of " + Amount.of(census.criteria(), "criterion", "criteria") + ", "
                                + census.attackedCriteria() + (census.attackedCriteria() == 1 ? " is" : " are")
                                + " criticised.");
        questions.undefended().stream().limit(limit).forEach(u -> {
            printUnit(u.criterion(), "");
            u.attackers().forEach(a -> {
                terminal.printWrapped(MARGIN + MARGIN, "× «" + a.unit().quote() + "»");
                terminal.printWrapped(MARGIN + MARGIN, "  " + source(a));
            });
        });
        more(questions.undefended().size());
    }

    private void printSingleSource(OpenQuestions questions) {
        OpenQuestions.Census census = questions.census();
        heading("Claims with a single source", questions.singleSource().size());
        if (census.lonelyClaims() > 0) {
            note(Amount.of(census.lonelyClaims(), "claim") + " more of concepts that one paper alone speaks of "
                    + (census.lonelyClaims() == 1 ? "is" : "are") + " left out.");
        }
        questions.singleSource().stream().limit(limit).forEach(this::printRepeated);
        more(questions.singleSource().size());
    }

    private void printUndefined(OpenQuestions questions) {
        heading("Concepts without a definition", questions.undefined().size());
        if (questions.census().concepts() > 0) {
            note("Of " + Amount.of(questions.census().concepts(), "concept") + ".");
        }
        questions.undefined().stream()
                .limit(limit)
                .forEach(u -> note(
                        u.concept() + ": " + Amount.of(u.units(), "unit") + ", " + Amount.of(u.papers(), "paper")));
        more(questions.undefined().size());
    }

    private void printDebate(Discussion.Open open) {
        Debate debate = open.debate();
        Map<String, ArgumentMap.Node> units = new HashMap<>();
        open.units().forEach(u -> units.put(u.id(), u));
        heading("Attacks", debate.graph().attacks());
        if (debate.graph().attacks() == 0) {
            note("No unit attacks another: there is nothing to label, all stand.");
            return;
        }
        long onCriticisms = debate.graph().all().stream()
                .map(a -> units.get(a.to()))
                .filter(u -> u != null && u.unit().type() == UnitType.CRITICISM)
                .count();
        note("Grounded labelling of " + debate.graph().size() + " units: "
                + debate.grounded().count(Standing.IN) + " in, "
                + debate.grounded().count(Standing.OUT) + " out, "
                + debate.grounded().count(Standing.UNDECIDED) + " undecided.");
        note(preferred(debate.preferred()));
        note(
                onCriticisms == 0
                        ? "No attack is on a criticism, so every criticism stands and what it attacks falls: the"
                                + " labelling says no more than the attacks."
                        : Amount.of(onCriticisms, "attack") + " " + (onCriticisms == 1 ? "is" : "are")
                                + " on criticisms.");
        printContested(debate, units);
        note("See what hangs on a unit: elenchus questions --what-if DOCUMENT#UNIT");
    }

    private static String preferred(Preferred preferred) {
        String count = Amount.of(preferred.labellings().size(), "preferred labelling");
        return preferred.complete()
                ? count + "."
                : count + " found, not all: some components need more than " + Preferred.MOST_STATES
                        + " steps, or there are more than " + Preferred.MOST_LABELLINGS + " labellings.";
    }

    /** What is attacked and stands all the same, or is undecided: where the debate is. */
    private void printContested(Debate debate, Map<String, ArgumentMap.Node> units) {
        int shown = 0;
        for (int i = 0; i < debate.graph().size() && shown < limit; i++) {
            String id = debate.graph().units().get(i);
            ArgumentMap.Node node = units.get(id);
            boolean attacked = !debate.graph().attackers().get(i).isEmpty();
            Standing standing = debate.grounded().of(id);
            if (node != null && attacked && standing != Standing.OUT) {
                printUnit(
                        node,
                        standing == Standing.IN
                                ? "stands: what attacks it is out"
                                : "undecided; " + QuestionRows.preferred(debate, id) + " in the preferred labellings");
                shown++;
            }
        }
    }

    private void printRepeated(OpenQuestions.Repeated repeated) {
        int more = repeated.units().size() - 1;
        printUnit(
                repeated.lead(),
                more == 0
                        ? ""
                        : "and " + more + " more in near the same words, " + Amount.of(repeated.papers(), "paper"));
    }

    private void printUnit(ArgumentMap.Node node, String remark) {
        terminal.printWrapped(MARGIN, "– «" + node.unit().quote() + "»");
        terminal.printWrapped(MARGIN, "  " + source(node) + (remark.isEmpty() ? "" : " · " + remark));
    }

    private static String source(ArgumentMap.Node node) {
        ArgumentUnit unit = node.unit();
        return unit.holder().name() + " in " + node.source() + (unit.page().isEmpty() ? "" : ", p. " + unit.page())
                + "  " + node.id();
    }
}
