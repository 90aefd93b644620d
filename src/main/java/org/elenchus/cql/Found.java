package org.elenchus.cql;

import java.util.Map;
import org.elenchus.text.TokenRange;

/**
 * A match of a pattern.
 *
 * @param range its tokens; empty only where the pattern takes none
 * @param captures the labelled stretches that took part; of one passed several times, the last
 */
public record Found(TokenRange range, Map<String, TokenRange> captures) {
    public Found {
        captures = Map.copyOf(captures);
    }
}
