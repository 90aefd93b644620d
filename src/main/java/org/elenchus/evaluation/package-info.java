/**
 * Compares two annotations of a text by section 5 of the annotation guidelines.
 */
@NullMarked
package org.elenchus.evaluation;

import org.jspecify.annotations.NullMarked;
