/**
 * Publications as lists of references name them, and writers for reference managers: BibTeX and CSL-JSON. Knows texts only.
 */
@NullMarked
package org.elenchus.bibliography;

import org.jspecify.annotations.NullMarked;
