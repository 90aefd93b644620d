/** What the command line shows of units, papers, questions and repairs: cards to read, rows to pipe. */
@NullMarked
package org.elenchus.display;

import org.jspecify.annotations.NullMarked;
