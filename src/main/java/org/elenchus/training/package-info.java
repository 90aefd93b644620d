/**
 * Treebanks in, models out, with what they reach; and weights of named features from observed events. Run by hand, never
 * while a paper is read.
 */
@NullMarked
package org.elenchus.training;

import org.jspecify.annotations.NullMarked;
