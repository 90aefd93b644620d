package org.elenchus.problem;

/**
 * A mistake in a user's data, told so that the user can mend it.
 *
 * @param severity what it costs
 * @param place where it is
 * @param message what is wrong, one line, no full stop
 * @param hint what to do next, one line; empty if there is nothing to do
 */
public record Problem(Severity severity, Place place, String message, String hint) {

    public static Problem error(Place place, String message, String hint) {
        return new Problem(Severity.ERROR, place, message, hint);
    }

    public static Problem warning(Place place, String message, String hint) {
        return new Problem(Severity.WARNING, place, message, hint);
    }

    @Override
    public String toString() {
        return place + ": " + message + (hint.isEmpty() ? "" : " – " + hint);
    }
}
