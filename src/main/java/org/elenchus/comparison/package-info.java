/**
 * Concepts side by side: what papers say of each, which criteria and objections several share, and which criteria contradict each
 * other; objections that meet several concepts or papers. Takes dossiers and units, gives values and their formats. Knows no files.
 */
@NullMarked
package org.elenchus.comparison;

import org.jspecify.annotations.NullMarked;
