package org.elenchus.catalogue;

/** Tells what is wrong with a catalogue, in a few words. */
final class MalformedCatalogueException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedCatalogueException(String message) {
        super(message.lines().findFirst().orElse(""));
    }
}
