/**
 * The derived Lucene index over mined units; can be deleted without loss and is rebuilt from the
 * workspace. The only user of Lucene.
 */
@NullMarked
package org.elenchus.index;

import org.jspecify.annotations.NullMarked;
