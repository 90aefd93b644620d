package org.elenchus.workspace;

import org.elenchus.text.Sha256;

/**
 * Every JSON file of the workspace ends in a line that holds the SHA-256 of all bytes before that line, so that a file that
 * was cut off or edited is known as such without looking at any other file.
 */
final class Seal {

    private static final String KEY = "\"digest\": \"";

    private Seal() {}

    /** Ends an object that is still open after a comma and a line end. */
    static String closeObject(String body) {
        return body + "  " + seal(body);
    }

    /** Ends a list of lines. */
    static String closeLines(String body) {
        return body + "{" + seal(body);
    }

    private static String seal(String body) {
        return KEY + Sha256.of(body) + "\"}\n";
    }

    /** The digest that a sealed file names; empty if it has no seal. */
    static String of(String sealed) {
        int start = lastLine(sealed);
        int key = sealed.indexOf(KEY, start);
        int end = key < 0 ? -1 : sealed.indexOf('"', key + KEY.length());
        return end < 0 ? "" : sealed.substring(key + KEY.length(), end);
    }

    static boolean isUnbroken(String sealed) {
        int last = lastLine(sealed);
        String body = sealed.substring(0, last);
        return sealed.equals(closeLines(body)) || sealed.equals(closeObject(body));
    }

    private static int lastLine(String sealed) {
        int end = sealed.endsWith("\n") ? sealed.length() - 1 : sealed.length();
        return sealed.lastIndexOf('\n', end - 1) + 1;
    }
}
