/** Waiting for files: folders that are looked at as they fill. */
@NullMarked
package org.elenchus.watch;

import org.jspecify.annotations.NullMarked;
