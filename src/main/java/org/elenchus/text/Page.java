package org.elenchus.text;

import java.util.Optional;

/**
 * A page of the source.
 *
 * @param label the page as a reader would cite it: the printed number if known, else the count from 1
 * @param span the canonical text that stands on it; pages follow in order, without overlap
 * @param recognition how sure its letters are, 0 to 1, if they were recognised from a picture of the page
 */
public record Page(String label, Span span, Optional<Double> recognition) {

    /** A page whose letters the source itself holds. */
    public Page(String label, Span span) {
        this(label, span, Optional.empty());
    }
}
