/**
 * Dossiers: what papers say of one concept, brought into the order in which a scholar reads it. Takes documents with their
 * annotations, gives a {@link org.elenchus.dossier.Dossier}; knows nothing of files, languages of readers or formats. Every line of
 * it is a passage of a paper.
 */
@NullMarked
package org.elenchus.dossier;

import org.jspecify.annotations.NullMarked;
