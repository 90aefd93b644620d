/**
 * Tells which statements say near the same in other words. Takes the statements of units, with their words analysed; gives
 * clusters, each around the one that most of the others resemble. Knows neither files nor how the clusters are shown.
 */
@NullMarked
package org.elenchus.paraphrase;

import org.jspecify.annotations.NullMarked;
