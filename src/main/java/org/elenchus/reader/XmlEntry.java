package org.elenchus.reader;

import java.util.ArrayList;
import java.util.List;

/** What an XML file marks up of a publication: of the paper itself, or of an entry of its references. */
final class XmlEntry {
    final List<String> authors = new ArrayList<>();
    final StringBuilder surname = new StringBuilder();
    final StringBuilder given = new StringBuilder();
    final StringBuilder title = new StringBuilder();
    final StringBuilder host = new StringBuilder();
    final StringBuilder label = new StringBuilder();
    String key = "";
    String year = "";
    String doi = "";

    /** Takes the name that was read as that of an author. */
    void author(boolean surnameFirst) {
        String last = collapsed(surname);
        String first = collapsed(given);
        if (!last.isEmpty()) {
            authors.add(first.isEmpty() ? last : surnameFirst ? last + " " + first : first + " " + last);
        }
        surname.setLength(0);
        given.setLength(0);
    }

    /** Keeps the first year that is one. */
    void year(String text) {
        String found = text.strip();
        if (year.isEmpty()
                && found.length() >= 4
                && found.substring(0, 4).chars().allMatch(Character::isDigit)) {
            year = found.substring(0, 4);
        }
    }

    static String collapsed(CharSequence text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
