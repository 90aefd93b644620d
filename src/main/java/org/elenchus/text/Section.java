package org.elenchus.text;

/**
 * A part of a document. Sections follow each other without overlap, in order, and cover all of the text.
 *
 * @param kind what part of a paper it is
 * @param heading its heading as printed, empty if it has none
 * @param level depth of the heading: 0 for none, 1 for the top
 * @param language ISO 639-1 code: language belongs to the section, not to the file
 * @param span from its heading's first character to the start of the next section
 */
public record Section(SectionKind kind, String heading, int level, String language, Span span) {}
