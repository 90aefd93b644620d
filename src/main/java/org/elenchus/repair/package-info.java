/**
 * Text as it should read: line-end hyphens, spaces, ligatures, encodings, each change kept with its place. Knows words and
 * characters, not pages or papers.
 */
@NullMarked
package org.elenchus.repair;

import org.jspecify.annotations.NullMarked;
