/**
 * Words outside sentences, by the dictionaries: what a form may be, how a lemma is inflected, noun phrases and surnames
 * in the nominative. The only user of morfologik.
 */
@NullMarked
package org.elenchus.morphology;

import org.jspecify.annotations.NullMarked;
