/**
 * What can be wrong with a user's data, as values. A stage never throws for bad input: it collects
 * {@link org.elenchus.problem.Problem}s, each with a place and the next step, and goes on.
 */
@NullMarked
package org.elenchus.problem;

import org.jspecify.annotations.NullMarked;
