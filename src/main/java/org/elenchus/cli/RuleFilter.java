package org.elenchus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.elenchus.RuleCard;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules a command is about. */
final class RuleFilter implements Predicate<RuleCard> {
    @Parameters(paramLabel = "WORD", description = "Only rules with these words in id, yield, value or description.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "LANG", description = "Only rules of a language, e.g. ru.")
    private Optional<String> language = Optional.empty();

    @Override
    public boolean test(RuleCard rule) {
        String all = String.join(" ", rule.id(), rule.yields(), rule.value(), rule.why())
                .toLowerCase(Locale.ROOT);
        return language.map(rule.language()::equals).orElse(true)
                && words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }
}
