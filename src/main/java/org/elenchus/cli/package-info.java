/**
 * The command line: arguments in, exit codes out; no thinking. Only {@link org.elenchus.cli.Main}
 * ends the process.
 */
@NullMarked
package org.elenchus.cli;

import org.jspecify.annotations.NullMarked;
