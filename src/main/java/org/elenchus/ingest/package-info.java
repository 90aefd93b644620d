/**
 * The front door for files: a file in, a {@link org.elenchus.text.Document} and problems out. Knows which reader reads what
 * and what a file may cost; the reading is in {@code layout}, {@code reader}, {@code repair}, {@code structure} and
 * {@code reference}. Writes no file of the user's.
 */
@NullMarked
package org.elenchus.ingest;

import org.jspecify.annotations.NullMarked;
