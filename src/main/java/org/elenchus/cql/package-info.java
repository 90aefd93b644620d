/**
 * The Corpus Query Language: patterns over tokens, as text, as a tree and compiled. Takes a sentence with its tokens,
 * gives stretches of tokens. Knows neither rules nor files.
 */
@NullMarked
package org.elenchus.cql;

import org.jspecify.annotations.NullMarked;
