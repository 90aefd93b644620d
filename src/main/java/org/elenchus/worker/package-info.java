/**
 * Reads files in processes of their own, so that a hostile or broken file can cost a worker and never the program: a
 * {@link org.elenchus.worker.WorkerPool} starts them, gives each a time, a memory and no network, and replaces those
 * that die.
 */
@NullMarked
package org.elenchus.worker;

import org.jspecify.annotations.NullMarked;
