package org.elenchus.repair;

/**
 * A change that a repair asks for.
 *
 * @param start of what is replaced, in the text as it stands
 * @param end one past it; the same as {@code start} for an insertion
 * @param kind what is mended; empty where there is nothing to tell: white space for white space
 */
record Replacement(int start, int end, String result, String kind) {

    /** White space for white space, which is layout and needs no receipt. */
    static Replacement layout(int start, int end, String result) {
        return new Replacement(start, end, result, "");
    }
}
