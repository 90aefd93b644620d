/**
 * Argumentative discourse units, what links them, and the map they make. The vocabulary is that of
 * docs/annotation-guidelines.md. Pure Java; knows texts and concepts.
 */
@NullMarked
package org.elenchus.argument;

import org.jspecify.annotations.NullMarked;
