package org.elenchus.argument;

/**
 * Whose proposition a unit is.
 *
 * @param name a person or school in the nominative; {@code author} for the paper's own, {@code critics} for unnamed
 *     opponents; several persons are parted by {@code "; "}
 */
public record Holder(String name) {
    public static final Holder AUTHOR = new Holder("author");
    public static final Holder CRITICS = new Holder("critics");

    public boolean isAuthor() {
        return equals(AUTHOR);
    }
}
