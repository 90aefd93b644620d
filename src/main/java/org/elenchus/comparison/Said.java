package org.elenchus.comparison;

import org.elenchus.dossier.Passage;

/**
 * A quote in a cell.
 *
 * @param lead what the quote shows, where the row does not say it: a proponent's name, the concept it derives from; else empty
 * @param reference names the unit in its workspace; empty if the passage is no unit
 * @param times how many quotes say near the same, this one among them
 * @param papers how many papers say so
 */
public record Said(String lead, Passage passage, String reference, int times, int papers) {}
