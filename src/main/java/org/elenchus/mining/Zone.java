package org.elenchus.mining;

import org.elenchus.argument.UnitType;

/**
 * What an announcing sentence says of the sentences after it: «Концепция X сталкивается с рядом проблем» opens a zone
 * of criticism.
 *
 * @param type what the units in it are likely to be
 * @param openedAt index of the announcing sentence in its document
 * @param paragraph where it was opened; a zone ends with its paragraph, or with the next if it was opened at the end
 */
record Zone(UnitType type, int openedAt, int paragraph) {}
