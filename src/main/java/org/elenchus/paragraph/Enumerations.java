package org.elenchus.paragraph;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the items of a list from numbers that happen to begin a printed line: an item's neighbours in the count also
 * begin lines, those of «… признаки: 1) …; 2) …» stand in the running text.
 */
final class Enumerations {
    private static final int FAR = 40;
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d{1,2})([).])");

    /** Ends with what a number must follow. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:№|(?:^|[\\s(])(?:[Vv]ol|[Nn]o|pp?|Pp?|[Тт]|[Вв]ып|[Сс]|[Сс]тр|[Рр]ис|[Тт]абл|[Гг]л|[Чч])\\.)$");

    private final LineFacts[] facts;

    Enumerations(LineFacts[] facts) {
        this.facts = facts;
    }

    /** Whether the line begins an item of a list. */
    boolean isItem(int i) {
        String marker = facts[i].marker();
        if (marker.isEmpty()) {
            return false;
        }
        Matcher numbered = NUMBERED.matcher(marker);
        if (!numbered.matches()) {
            char first = marker.charAt(0);
            boolean weak = Character.isLetter(first) || first == '–' || first == '—' || first == '-';
            return i == 0 || (weak ? !facts[i - 1].unfinished() : !facts[i - 1].dangles());
        }
        if (i > 0 && facts[i - 1].unfinished() && facts[i].begins() != LineFacts.Start.UPPER) {
            return false;
        }
        if (i > 0 && COUNTED.matcher(facts[i - 1].text()).find()) {
            return false;
        }
        int number = Integer.parseInt(numbered.group(1));
        String close = numbered.group(2);
        Boolean before = number > 1 ? beginsLine(number - 1, close, i, -1) : null;
        Boolean after = beginsLine(number + 1, close, i, 1);
        if (before != null && after != null) {
            return before && after;
        }
        return before != null ? before : after == null ? facts[i].begins() == LineFacts.Start.UPPER : after;
    }

    /** Whether the nearest occurrence of a number begins its line; null if there is none near. */
    private @org.jspecify.annotations.Nullable Boolean beginsLine(int number, String close, int from, int step) {
        String plain = number + close;
        Pattern inside = Pattern.compile("(?<![\\d.,(№])" + number + Pattern.quote(close) + "(?=\\s)");
        if (inside.matcher(facts[from].text()).results().anyMatch(m -> m.start() > 0)) {
            return false;
        }
        for (int i = from + step; i >= 0 && i < facts.length && Math.abs(i - from) <= FAR; i += step) {
            String marker = facts[i].marker();
            if (marker.equals(plain)
                    && i > 0
                    && COUNTED.matcher(facts[i - 1].text()).find()) {
                continue;
            }
            if (marker.equals(plain) || marker.equals("(" + plain)) {
                return true;
            }
            if (inside.matcher(facts[i].text()).find()) {
                return false;
            }
        }
        return null;
    }
}
