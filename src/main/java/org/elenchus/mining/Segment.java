package org.elenchus.mining;

/**
 * A stretch of a sentence that may be one argument unit.
 *
 * @param start first token, leading connectives and markers left out
 * @param end one past the last token, trailing citations and full stops left out
 * @param role what part it plays in its sentence
 * @param connective class of the connective that was left out ({@code continue}, {@code turn} …), empty if none
 * @param stance whether an author's stance phrase («полагаем, что») was left out
 */
record Segment(int start, int end, Role role, String connective, boolean stance) {

    enum Role {
        /** The sentence states one thing. */
        WHOLE,
        /** Announces the items that follow in the sentence or after it. */
        INTRODUCTION,
        /** One item of an enumeration. */
        ITEM,
        /** One of several clauses. */
        CLAUSE
    }

    int length() {
        return end - start;
    }
}
