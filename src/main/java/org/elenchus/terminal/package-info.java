/** The screen of the command line: streams, tables, progress, wrapping, files written whole. */
@NullMarked
package org.elenchus.terminal;

import org.jspecify.annotations.NullMarked;
