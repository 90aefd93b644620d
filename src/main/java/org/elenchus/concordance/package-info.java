/**
 * Words in their surroundings: concordances, frequency lists, collocations. Takes hits and texts, gives values to be listed; knows
 * no files and no index.
 */
@NullMarked
package org.elenchus.concordance;

import org.jspecify.annotations.NullMarked;
