package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlCheck;
import org.elenchus.cql.CqlSyntaxException;
import org.elenchus.cql.Lexicon;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;

/** Reads the patterns of a rule and checks them against the lexicons of its language. For one thread. */
final class PatternReader {
    private static final int SHOWN = 30;

    private final Map<String, Lexicon> lexicons;
    private final List<Problem> problems;

    PatternReader(Map<String, Lexicon> lexicons, List<Problem> problems) {
        this.lexicons = lexicons;
        this.problems = problems;
    }

    /** @param takesTokens whether a pattern that can match without a token is a mistake */
    List<Cql> read(YamlFields fields, String key, boolean takesTokens) {
        List<Cql> patterns = new ArrayList<>();
        for (YamlNode node : fields.node(key).map(YamlNode::asList).orElse(List.of())) {
            String text = node.asText().orElse("");
            if (text.isEmpty()) {
                problems.add(
                        Problem.error(node.place(), "a pattern is a text, not " + node.kind(), "put it in quotes"));
                continue;
            }
            pattern(text, node.place(), takesTokens, patterns);
        }
        return patterns;
    }

    private void pattern(String text, Place place, boolean takesTokens, List<Cql> patterns) {
        Cql pattern;
        try {
            pattern = Cql.parse(text);
        } catch (CqlSyntaxException e) {
            problems.add(Problem.error(place, e.getMessage() + where(text, e.offset()), e.hint()));
            return;
        }
        boolean usable = true;
        for (CqlCheck.Mistake mistake : CqlCheck.of(pattern, lexicons)) {
            usable &= !mistake.severe();
            problems.add(
                    mistake.severe()
                            ? Problem.error(place, mistake.message(), mistake.hint())
                            : Problem.warning(place, mistake.message(), mistake.hint()));
        }
        if (takesTokens && pattern.leastTokens() == 0) {
            usable = false;
            problems.add(Problem.error(
                    place,
                    "the pattern can match without a single token",
                    "let at least one token be neither ? nor *"));
        }
        if (usable) {
            patterns.add(pattern);
        }
    }

    private static String where(String text, int offset) {
        int at = Math.min(offset, text.length());
        String rest = text.substring(at, Math.min(text.length(), at + SHOWN));
        return rest.isEmpty() ? " (at the end)" : " (at character " + (at + 1) + ": " + rest + ")";
    }
}
