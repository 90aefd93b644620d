package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalises quotation marks and hyphens where they can mean one thing only: <<слово>> typed for «слово», ``word''
 * typed for “word”, accents typed for apostrophes, hyphens of other code points between letters. What an author chose
 * among real quotation marks and dashes is left alone. Thread safe.
 */
final class Marks {
    private static final Pattern QUOTES = Pattern.compile("<<(?=\\p{L})([^<>]{1,200}?)(?<=[\\p{L}\\d.,!?…)])>>"
            + "|``(?=[\\p{L}\\d])([^`]{1,200}?)(?<=[\\p{L}\\d.,!?)])''");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[a-zA-Z])[´`](?=(?:s|t|re|ve|ll|d|m)(?![a-zA-Z]))");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\d])[\u2010\u2011\uFE63\uFF0D](?=[\\p{L}\\d])");

    private Marks() {}

    static List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        Matcher quotes = QUOTES.matcher(line);
        while (quotes.find()) {
            boolean angles = quotes.group(1) != null;
            found.add(new Replacement(quotes.start(), quotes.start() + 2, angles ? "«" : "“", "quotes"));
            found.add(new Replacement(quotes.end() - 2, quotes.end(), angles ? "»" : "”", "quotes"));
        }
        APOSTROPHE.matcher(line).results().forEach(m -> found.add(new Replacement(m.start(), m.end(), "’", "quotes")));
        HYPHEN.matcher(line).results().forEach(m -> found.add(new Replacement(m.start(), m.end(), "-", "dash")));
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }
}
