package org.elenchus;

import java.util.Optional;
import org.elenchus.workspace.Provenance;

/** Why a paper is mined anew. */
public enum Staleness {
    /** Somebody asked for this paper. */
    ASKED("asked for"),
    /** It has no mined layer, or one that is damaged. */
    MISSING("not mined before, or its layer is damaged"),
    /** What was mined was mined by another version of the program, or one built from other sources. */
    MINER("mined by an older miner"),
    /** Rules, lexicons or weights changed. */
    RULES("mined with other rules"),
    /** The concept scheme changed. */
    CONCEPTS("mined with other concepts");

    private final String says;

    Staleness(String says) {
        this.says = says;
    }

    /** What such a paper is, in a few words: {@code mined by an older miner}. */
    public String says() {
        return says;
    }

    /** What changed between then and now, the most that did; empty if nothing. */
    static Optional<Staleness> between(Provenance then, Provenance now) {
        if (then.equals(now)) {
            return Optional.empty();
        }
        if (!then.miner().equals(now.miner())) {
            return Optional.of(MINER);
        }
        return Optional.of(then.rules().equals(now.rules()) ? CONCEPTS : RULES);
    }
}
