/**
 * What passes between Elenchus and other tools, whatever the format: papers with what is said of them, what of that a format can
 * carry, and how foreign annotations find their place in a text. Knows no format.
 */
@NullMarked
package org.elenchus.exchange;

import org.jspecify.annotations.NullMarked;
