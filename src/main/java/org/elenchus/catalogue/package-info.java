/**
 * What files of libraries and reference managers say of papers: BibTeX, RIS and CSL-JSON, beside a paper or for a whole folder.
 */
@NullMarked
package org.elenchus.catalogue;

import org.jspecify.annotations.NullMarked;
