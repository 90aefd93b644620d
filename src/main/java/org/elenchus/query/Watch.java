package org.elenchus.query;

/**
 * A search that a reader wants to hear about.
 *
 * @param name unique in its workspace
 * @param query as typed
 */
public record Watch(String name, String query) {}
