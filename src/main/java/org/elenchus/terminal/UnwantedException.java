package org.elenchus.terminal;

import java.io.IOException;

/** Whoever read the output wants no more of it: the work ends, and all is well. */
public final class UnwantedException extends IOException {

    public UnwantedException() {
        super("nobody reads the output");
    }
}
