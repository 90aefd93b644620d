/** Printed lines to paragraphs: which lines belong together, and how they are put together. */
@NullMarked
package org.elenchus.paragraph;

import org.jspecify.annotations.NullMarked;
