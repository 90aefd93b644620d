package org.elenchus.catalogue;

import java.util.List;
import org.elenchus.text.Metadata;

/**
 * A paper in a catalogue.
 *
 * @param key by which texts cite it; empty if it has none
 * @param files paths or names of the files that hold it, as the catalogue gives them
 */
record Entry(String key, Metadata metadata, List<String> files) {
    Entry {
        files = List.copyOf(files);
    }
}
