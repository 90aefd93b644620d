package org.elenchus.text;

/**
 * Says of one field of the metadata that the file does not state it: it was read off the page.
 *
 * @param field {@code title}, {@code authors}, {@code year} …: the field's name in {@link Metadata}
 * @param confidence how likely it is right, 0 to 1
 * @param from what it was read off, in a few words
 */
public record Guess(String field, double confidence, String from) {

    /** @throws IllegalArgumentException if the confidence is not within 0 and 1 */
    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " of " + field);
        }
    }
}
