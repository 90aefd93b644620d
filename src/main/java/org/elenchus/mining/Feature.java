package org.elenchus.mining;

/**
 * A property of a segment that speaks for or against types. Names are stable and readable, since weights files and
 * {@code explain} show them: {@code rule:ru.criticism.lacks}, {@code zone:Criticism}, {@code lemma:отсутствие}.
 *
 * @param name kind, colon, value
 * @param evidence the words it rests on, empty if it rests on the place
 */
record Feature(String name, String evidence) {
    static Feature of(String name) {
        return new Feature(name, "");
    }

    /** What kind of property a name is of: all before its first colon. */
    static String kind(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }
}
