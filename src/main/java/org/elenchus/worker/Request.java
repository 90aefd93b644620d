package org.elenchus.worker;

import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.text.Metadata;

/**
 * A file to read; its bytes follow in a frame of their own.
 *
 * @param name the file as the user knows it
 * @param given what is said of the paper
 * @param limits what it may cost; the time is kept by the pool, too
 * @param handling what the user wants done with it; passwords go this way, for other users see what processes are started with
 */
record Request(String name, Metadata given, Limits limits, Handling handling) {}
