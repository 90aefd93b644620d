package org.elenchus.terminal;

/** Numbers with their nouns. */
public final class Amount {
    private Amount() {}

    /** {@code 1 paper}, {@code 2 papers}. */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** {@code 1 criterion}, {@code 2 criteria}. */
    public static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
