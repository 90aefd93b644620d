package org.elenchus.segmentation;

/** Tells punctuation marks from words. */
public final class Marks {
    private Marks() {}

    /** Whether a token is made of quotes, brackets, dashes and stops alone. */
    public static boolean isPunctuation(String token) {
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean mark = switch (Character.getType(c)) {
                case Character.START_PUNCTUATION,
                        Character.END_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.DASH_PUNCTUATION -> true;
                default -> ".,;:!?…\"'`".indexOf(c) >= 0;
            };
            if (!mark) {
                return false;
            }
        }
        return true;
    }
}
