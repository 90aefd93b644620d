package org.elenchus.text;

/**
 * The file that a document was read from.
 *
 * @param name file name without folders
 * @param mediaType as detected, e.g. {@code application/pdf}
 * @param digest lower-case hex SHA-256 of the bytes
 */
public record Source(String name, String mediaType, String digest) {}
