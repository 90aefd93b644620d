package org.elenchus.ingest;

import org.elenchus.text.Metadata;

/** Reads files that are in memory, in this process or another. Never throws for what a file holds. Thread safe. */
@FunctionalInterface
public interface FileReading {

    /**
     * @param name the file as the user knows it
     * @param bytes not changed
     * @param given what the user says of the paper; wins over what the file says
     */
    Ingestor.Result read(String name, byte[] bytes, Metadata given);
}
