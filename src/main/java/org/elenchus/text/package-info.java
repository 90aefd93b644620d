/**
 * The nouns of a text: an immutable document with its structure, and the linguistic analysis over it.
 * All offsets are half-open and count UTF-16 units of {@link org.elenchus.text.Document#text()}. Pure
 * Java; knows no other room.
 */
@NullMarked
package org.elenchus.text;

import org.jspecify.annotations.NullMarked;
