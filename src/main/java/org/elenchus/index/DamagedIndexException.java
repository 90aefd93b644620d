package org.elenchus.index;

import java.io.IOException;

/** The index holds bytes that nobody wrote. It has to be built from the files again; nothing is lost. */
public final class DamagedIndexException extends IOException {
    DamagedIndexException(Exception cause) {
        super("the index is damaged: " + cause.getMessage(), cause);
    }
}
