/**
 * Concepts, their labels in each language, and the places where a text mentions them. Pure Java;
 * knows only texts.
 */
@NullMarked
package org.elenchus.concept;

import org.jspecify.annotations.NullMarked;
