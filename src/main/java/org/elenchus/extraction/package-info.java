/**
 * What a reader of files hands on: the lines of a file with what is known of each ({@link org.elenchus.extraction.RawText}),
 * and what readers of several formats share. Knows no format.
 */
@NullMarked
package org.elenchus.extraction;

import org.jspecify.annotations.NullMarked;
