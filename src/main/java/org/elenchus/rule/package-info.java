/**
 * Rules are files: token patterns in CQL, loaded with all their mistakes reported, matched with or
 * without a trace.
 */
@NullMarked
package org.elenchus.rule;

import org.jspecify.annotations.NullMarked;
