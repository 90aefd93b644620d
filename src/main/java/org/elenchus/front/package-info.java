/** What the words of one line or block at the head of a paper say: title, names, addresses, codes, keywords, the journal. */
@NullMarked
package org.elenchus.front;

import org.jspecify.annotations.NullMarked;
