/**
 * Which concepts a text speaks of, and where: labels by lemma, abbreviations, anaphora, and concepts
 * discovered in the text itself.
 */
@NullMarked
package org.elenchus.linking;

import org.jspecify.annotations.NullMarked;
