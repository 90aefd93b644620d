/**
 * A document in, an {@link org.elenchus.text.Analysis} out: sentences, tokens, parts of speech, features, lemmas; and
 * the language of a text.
 */
@NullMarked
package org.elenchus.language;

import org.jspecify.annotations.NullMarked;
