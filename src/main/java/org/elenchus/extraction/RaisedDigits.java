package org.elenchus.extraction;

/** Digits as superscripts, so that a word with the mark of a note, «слово¹», stays one word. */
public final class RaisedDigits {
    private RaisedDigits() {}

    /** The text with each digit raised. */
    public static String of(String text) {
        StringBuilder raised = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            raised.append(c >= '0' && c <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0') : c);
        }
        return raised.toString();
    }
}
