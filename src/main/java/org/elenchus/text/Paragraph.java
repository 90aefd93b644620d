package org.elenchus.text;

/**
 * A paragraph of the canonical text, without the line break that ends it.
 *
 * @param kind what it is
 * @param span where it is; paragraphs do not overlap and follow in order
 */
public record Paragraph(ParagraphKind kind, Span span) {}
