package org.elenchus.cli;

/** Numbers with their nouns. */
final class Amount {
    private Amount() {}

    /** {@code 1 paper}, {@code 2 papers}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
