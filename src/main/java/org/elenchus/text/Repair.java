package org.elenchus.text;

/**
 * One change that text repair made.
 *
 * @param kind what was mended, kebab-case: {@code hyphen}, {@code ligature}, {@code look-alike} …
 * @param original the characters before
 * @param result the characters after
 * @param span where the result stands in the canonical text
 */
public record Repair(String kind, String original, String result, Span span) {}
