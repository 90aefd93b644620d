package org.elenchus.workspace;

/**
 * The first line of a layer's file.
 *
 * @param document id of the document
 * @param layer name of the layer
 * @param textDigest SHA-256 of the canonical text that its offsets count in
 * @param provenance what it was made with
 */
public record LayerHeader(String document, String layer, String textDigest, Provenance provenance) {}
