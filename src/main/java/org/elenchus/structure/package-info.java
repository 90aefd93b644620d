/**
 * Paragraphs to a {@link org.elenchus.text.Document}: headings, sections, front matter, the list of references and
 * the citations into it.
 */
@NullMarked
package org.elenchus.structure;

import org.jspecify.annotations.NullMarked;
