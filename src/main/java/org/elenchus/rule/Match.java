package org.elenchus.rule;

import java.util.Map;
import java.util.Optional;
import org.elenchus.text.TokenRange;

/**
 * A place where a rule holds.
 *
 * @param start first token
 * @param end one past the last token
 * @param captures labelled tokens of the pattern, by label
 */
public record Match(Rule rule, int start, int end, Map<String, TokenRange> captures) {
    public Match {
        captures = Map.copyOf(captures);
    }

    public TokenRange range() {
        return new TokenRange(start, end);
    }

    public Optional<TokenRange> capture(String label) {
        return Optional.ofNullable(captures.get(label));
    }
}
