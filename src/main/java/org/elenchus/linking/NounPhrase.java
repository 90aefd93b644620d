package org.elenchus.linking;

import org.elenchus.text.Span;

/**
 * A noun phrase of a sentence, as a candidate for a concept.
 *
 * @param start first token
 * @param end one past the last token
 * @param head the token that bears the phrase's case
 * @param key the lemmas joined by blanks: phrases with the same key are the same candidate
 * @param span in the document
 * @param subject whether it stands as a subject: nominative in Russian, before the verb in English
 */
public record NounPhrase(int start, int end, int head, String key, Span span, boolean subject) {}
