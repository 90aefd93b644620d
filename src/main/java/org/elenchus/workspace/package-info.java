/**
 * The truth on disk: documents, annotations, the concept scheme. Every write is atomic; every file
 * names the digest of the text that it speaks of.
 */
@NullMarked
package org.elenchus.workspace;

import org.jspecify.annotations.NullMarked;
