package org.elenchus.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.RuleCard;
import org.elenchus.RuleDesk;
import org.elenchus.problem.Problem;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code elenchus rules test}. */
@Command(
        name = "test",
        description =
                "Runs the examples of the rules: what must match has to, and nothing else may. Each example that does"
                        + " not come out is told with its line and with how near the pattern came.",
        footer = {
            "",
            "Examples:",
            "  elenchus rules test",
            "  elenchus rules test ru.criticism",
            "  elenchus -w my-workspace rules test --lang en"
        })
final class RulesTestTask extends RuleTask {
    @Mixin
    private RuleFilter filter = new RuleFilter();

    RulesTestTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(RuleDesk desk) throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        desk.rules().stream().filter(filter).map(RuleCard::id).forEach(ids::add);
        List<Problem> failures = desk.test(ids);
        problems.tell(failures);
        terminal.out()
                .println(Amount.of(ids.size(), "rule") + ", " + Amount.of(failures.size(), "example")
                        + " that did not come out");
        return failures.isEmpty() ? Exit.CLEAN : Exit.DONE_WITH_PROBLEMS;
    }
}
