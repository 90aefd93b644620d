package org.elenchus.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param span in the document, without blanks at its ends
 * @param language ISO 639-1 code
 * @param paragraph index into {@link Document#paragraphs()}
 * @param tokens in order
 */
public record Sentence(Span span, String language, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Index of the first token that ends after the offset; {@code tokens().size()} if none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
