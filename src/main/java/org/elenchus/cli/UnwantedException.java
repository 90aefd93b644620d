package org.elenchus.cli;

import java.io.IOException;

/** Whoever read the output wants no more of it: the work ends, and all is well. */
final class UnwantedException extends IOException {

    UnwantedException() {
        super("nobody reads the output");
    }
}
