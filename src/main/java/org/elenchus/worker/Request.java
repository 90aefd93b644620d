package org.elenchus.worker;

import org.elenchus.extraction.Limits;
import org.elenchus.text.Metadata;

/**
 * A file to read; its bytes follow in a frame of their own.
 *
 * @param name the file as the user knows it
 * @param given what is said of the paper
 * @param limits what it may cost; the time is kept by the pool, too
 */
record Request(String name, Metadata given, Limits limits) {}
