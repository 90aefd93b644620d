package org.elenchus.front;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a journal's name off a running head that also counts its issues: «Вестник науки. 2021. № 3», "Mind, vol. 4". */
public final class JournalHead {
    private static final Pattern ISSUE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:№|vol\\b|volume\\b|issue\\b|no\\.|т\\.|том\\b|вып\\.|выпуск\\b)\\s*\\d",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAME = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\s:&’'«»,-]{3,90}?)[\\s.,;:/|(]*(?:(?:1[89]|20)\\d\\d|№|(?iu:vol|volume|issue|no\\.|т\\.|том|вып)).*");
    private static final int LONGEST = 160;

    private JournalHead() {}

    /** @return empty if none of the heads counts issues */
    public static String name(List<String> heads) {
        for (String head : heads) {
            Matcher name = NAME.matcher(head.strip());
            if (head.length() < LONGEST && ISSUE.matcher(head).find() && name.matches()) {
                return name.group(1).strip();
            }
        }
        return "";
    }
}
