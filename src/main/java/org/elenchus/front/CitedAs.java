package org.elenchus.front;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.reference.ReferenceParser;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;

/**
 * How a paper asks to be cited («Для цитирования: …», "Citation: …"), which names its journal and year.
 *
 * @param journal empty if it cannot be told
 * @param year four digits or empty
 */
public record CitedAs(String journal, String year) {
    public static final CitedAs NOTHING = new CitedAs("", "");

    /** What follows a title: a journal, then its numbers. */
    private static final Pattern JOURNAL = Pattern.compile(
            "^[\\s.,/–—-]*(?:In:?\\s)?(\\p{Lu}[^\\d//]{2,90}?)[\\s.,;:–—(]+(?:(?:19|20)\\d\\d|№|\\d|[Vv]ol|[Тт](?:ом|\\.)\\s?\\d|[Вв]ып|[Nn]o\\.).*",
            Pattern.DOTALL);

    private static final int LEAST_TITLE = 10;

    /**
     * @param front the blocks before the body
     * @param title of the paper, perhaps empty
     */
    public static CitedAs of(List<String> front, String title) {
        for (String block : front) {
            String cited = FrontLabels.citation(block);
            if (!cited.isEmpty() && cited.length() > LEAST_TITLE) {
                Reference entry = ReferenceParser.parse("r1", cited, new Span(0, cited.length()));
                String year = entry.year().replaceFirst("[a-zа-я]$", "");
                return new CitedAs(journal(cited, title, entry.title()), year);
            }
        }
        return NOTHING;
    }

    private static String journal(String cited, String title, String read) {
        int host = cited.indexOf(" // ");
        int after = host > 0 ? host + 4 : after(cited, title);
        after = after < 0 ? after(cited, read) : after;
        Matcher journal = JOURNAL.matcher(after < 0 ? "" : cited.substring(after));
        return journal.matches() ? journal.group(1).strip().replaceFirst("[.,;:]+$", "") : "";
    }

    /** Where a title ends, -1 if it does not stand there. */
    private static int after(String cited, String title) {
        String whole = cited.toLowerCase(Locale.ROOT);
        int at = title.length() < LEAST_TITLE || whole.length() != cited.length()
                ? -1
                : whole.indexOf(title.toLowerCase(Locale.ROOT));
        return at < 0 ? -1 : at + title.length();
    }
}
