/**
 * A document in, an {@link org.elenchus.text.Analysis} out: sentences, tokens, parts of speech,
 * lemmas. The only user of OpenNLP and of the morphological dictionary.
 */
@NullMarked
package org.elenchus.language;

import org.jspecify.annotations.NullMarked;
