/**
 * What a reader asks of the index, and what comes back: values only.
 */
@NullMarked
package org.elenchus.query;

import org.jspecify.annotations.NullMarked;
