package org.elenchus.text;

import java.util.List;

/**
 * The linguistic analysis of a document: the sentences of its arguing paragraphs, in order.
 *
 * @param document what was analysed
 * @param sentences in order of the text
 */
public record Analysis(Document document, List<Sentence> sentences) {
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
