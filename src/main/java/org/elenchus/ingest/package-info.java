/**
 * A file in, a {@link org.elenchus.text.Document} and problems out: Tika reads the bytes, the text is
 * repaired, sections, references and citations are recognised. Writes no file of the user's; the only
 * user of Tika and PDFBox.
 */
@NullMarked
package org.elenchus.ingest;

import org.jspecify.annotations.NullMarked;
