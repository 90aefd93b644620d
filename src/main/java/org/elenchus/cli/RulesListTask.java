package org.elenchus.cli;

import java.io.IOException;
import org.elenchus.RuleDesk;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code elenchus rules list}. */
@Command(
        name = "list",
        description =
                "Lists the rules: what each says, how much its vote weighs, what it looks for and where it stands.",
        footer = {
            "",
            "Examples:",
            "  elenchus rules list",
            "  elenchus rules list criticism evidence --lang en",
            "  elenchus rules list --format csv > rules.csv"
        })
final class RulesListTask extends RuleTask {
    @Mixin
    private RuleFilter filter = new RuleFilter();

    @Mixin
    private ListFormat listFormat = new ListFormat();

    RulesListTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(RuleDesk desk) throws IOException {
        Listing listing = new Listing(
                Column.id("id", "rule"),
                Column.word("yields", "says"),
                Column.word("value", "what"),
                Column.number("weight", "weight"),
                Column.text("why", "which"),
                Column.hidden("file"),
                Column.hidden("line"));
        desk.rules().stream()
                .filter(filter)
                .forEach(rule -> listing.add(
                        rule.id(),
                        rule.yields(),
                        rule.value(),
                        rule.weight(),
                        rule.why(),
                        rule.place().file(),
                        rule.place().line()));
        listing.print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }
}
