/**
 * Wires the rooms together by their constructors. Knows every room but the doors; thinks nothing itself.
 */
@NullMarked
package org.elenchus;

import org.jspecify.annotations.NullMarked;
