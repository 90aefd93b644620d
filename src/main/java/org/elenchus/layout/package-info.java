/**
 * PDF pages to lines in the order of reading: words by position, columns, notes, running heads. The only user of PDFBox.
 */
@NullMarked
package org.elenchus.layout;

import org.jspecify.annotations.NullMarked;
