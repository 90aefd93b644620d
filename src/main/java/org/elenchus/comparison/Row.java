package org.elenchus.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elenchus.argument.Topic;
import org.elenchus.paraphrase.Objection;

/**
 * A row of a comparison.
 *
 * @param topic of criticisms; empty for every other aspect
 * @param objection the criticisms make; empty if they have none in common
 * @param cells what is said of each concept, in the order of the comparison's concepts
 */
public record Row(Aspect aspect, Optional<Topic> topic, Optional<Objection> objection, List<List<Said>> cells) {
    public Row {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Places of the concepts of which something is said. */
    public List<Integer> filled() {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .boxed()
                .toList();
    }
}
