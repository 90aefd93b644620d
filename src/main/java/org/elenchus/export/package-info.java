/**
 * Writers: a class per format, from nouns to text.
 */
@NullMarked
package org.elenchus.export;

import org.jspecify.annotations.NullMarked;
