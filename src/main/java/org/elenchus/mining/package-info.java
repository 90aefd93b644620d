/**
 * Sentences in, argument units and relations out: segmentation into units, zones, votes of rules,
 * holders, topics, relations.
 */
@NullMarked
package org.elenchus.mining;

import org.jspecify.annotations.NullMarked;
