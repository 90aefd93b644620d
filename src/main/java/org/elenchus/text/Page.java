package org.elenchus.text;

/**
 * A page of the source.
 *
 * @param label the page as a reader would cite it: the printed number if known, else the count from 1
 * @param span the canonical text that stands on it; pages follow in order, without overlap
 */
public record Page(String label, Span span) {}
