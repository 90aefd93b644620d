package org.elenchus.cql;

import org.elenchus.text.TokenRange;

/**
 * How far a pattern came that did not match.
 *
 * @param passed how many of its tests were passed
 * @param matched the tokens that the longest beginning took; empty if none
 * @param expected the piece of the pattern that failed, as CQL
 * @param tried the tokens that failed it; empty if the sentence had ended
 * @param condition the one condition that the first of those tokens failed; the whole piece if it is no token
 */
public record NearMiss(int passed, TokenRange matched, String expected, TokenRange tried, String condition) {}
