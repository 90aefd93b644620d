package org.elenchus.concordance;

import org.elenchus.query.Paper;

/**
 * A key word in its context.
 *
 * @param paper where it stands
 * @param unit the unit that has it: document id, {@code #}, unit id
 * @param page label of the unit's page, empty if the source has none
 * @param start of the key word in the document, in UTF-16 units
 * @param left what stands before it, blanks and line ends as one blank each
 * @param keyword what was searched for, as it stands
 * @param right what stands after it
 */
public record KwicLine(Paper paper, String unit, String page, int start, String left, String keyword, String right) {}
