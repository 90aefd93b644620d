/**
 * Writers: a class per format, from nouns to text. The only user of the layout library.
 */
@NullMarked
package org.elenchus.export;

import org.jspecify.annotations.NullMarked;
