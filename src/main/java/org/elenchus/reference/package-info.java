/**
 * Lists of references and citations: entries parted and read, markers in the running text resolved to entries.
 */
@NullMarked
package org.elenchus.reference;

import org.jspecify.annotations.NullMarked;
