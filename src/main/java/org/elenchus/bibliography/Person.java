package org.elenchus.bibliography;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's name taken apart. A name that cannot be is a family name alone.
 *
 * @param family as printed, never empty unless the printed name was
 * @param given given names or initials; empty if none could be told
 */
public record Person(String family, String given) {
    private static final Pattern COMMA = Pattern.compile("([^,]+),\\s*(.+)");
    private static final String INITIALS = "(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?)+";
    private static final Pattern INITIALS_LAST =
            Pattern.compile("(\\S.*?)\\s+(" + INITIALS + "|\\p{Lu}{1,3})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern INITIALS_FIRST =
            Pattern.compile("(" + INITIALS + ")\\s*(\\S.*)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GIVEN_FIRST =
            Pattern.compile("(\\S.*?)\\s+((?:(?:van|von|de|der|den|di|la|фон|ван|де)\\s+)*\\S+)");

    /** Reads «Иванов И. И.», «И. И. Иванов», "Enns, A.", "Anna van Enns". */
    public static Person parse(String printed) {
        String name = printed.strip().replaceAll("[\\s\\p{Z}]+", " ");
        Matcher comma = COMMA.matcher(name);
        if (comma.matches()) {
            return new Person(comma.group(1).strip(), comma.group(2).strip());
        }
        Matcher last = INITIALS_LAST.matcher(name);
        if (last.matches()) {
            return new Person(last.group(1), last.group(2).strip());
        }
        Matcher first = INITIALS_FIRST.matcher(name);
        if (first.matches()) {
            return new Person(first.group(2), first.group(1).strip());
        }
        Matcher given = GIVEN_FIRST.matcher(name);
        return given.matches() ? new Person(given.group(2), given.group(1)) : new Person(name, "");
    }
}
