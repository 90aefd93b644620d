package org.elenchus.exchange;

import java.util.List;

/** Reads one format. Stateless; never throws for what a file says. */
public interface ParcelReader {

    /**
     * What the files say.
     *
     * @param sheets in a fixed order; all that belong together
     */
    Reading read(List<Sheet> sheets);
}
