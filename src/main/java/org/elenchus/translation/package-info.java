/** What a paper says twice, in two languages: which abstract translates which, sentence by sentence, unit by unit. */
@NullMarked
package org.elenchus.translation;

import org.jspecify.annotations.NullMarked;
