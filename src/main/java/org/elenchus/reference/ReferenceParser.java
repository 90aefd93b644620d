package org.elenchus.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;

/**
 * Takes an entry of a list of references apart: label, authors, year, title, in the styles of GOST, APA, Harvard and
 * Vancouver. What cannot be told stays empty. Thread safe.
 */
public final class ReferenceParser {
    private static final Pattern LABEL =
            Pattern.compile("^(?:\\[([^\\]]{1,24})\\]\\.?|\\(?(\\d{1,3})(?:[.)]|(?=\\s+\\p{Lu})))\\s*");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("\\(((?:1[6-9]|20)\\d\\d[a-zа-я]?)[^)\\d]{0,14}\\)");
    private static final Pattern YEAR = Pattern.compile(
            "(?<![\\d–-])(?<!(?:Ст|ст|№|No)\\.?\\s)((?:1[6-9]|20)\\d\\d[a-zа-я]?)(?![\\d–-]|\\s?гг?\\.)");
    private static final Pattern TAIL =
            Pattern.compile("№|\\bVol\\b|\\bТ\\.\\s?\\d|\\b[СсPp]\\.\\s?\\d|URL|https?:|doi|DOI|дата обращения");

    /** When a page was seen, which says nothing of when it was written. */
    private static final Pattern SEEN = Pattern.compile(
            "(?:дата (?:обращения|доступа)|accessed|retrieved|last seen|viewed)[:\\s][^()\\[\\];]{0,40}?\\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Where the author of the entry before would stand again. */
    private static final Pattern SAME =
            Pattern.compile("^(?:[—–―‒_-]{2,}\\s?[.,:]?|[—―]\\s?[.,:]|(?:Он|Она|Его|Ее|Её|Они|Их|Тот|Та)"
                    + " же[.,:]?|(?:Idem|Eadem|Id)[.,])\\s*(?=[\\p{L}\\d«\"“(\\[])");

    private ReferenceParser() {}

    /** Reads an entry that stands alone. */
    public static Reference parse(String id, String entry, Span span) {
        return parse(id, entry, span, List.of());
    }

    /** @param before the authors of the entry before, whom a dash or «Он же» means */
    public static Reference parse(String id, String entry, Span span, List<String> before) {
        Matcher label = LABEL.matcher(entry);
        boolean labelled = label.find();
        String key = !labelled ? "" : label.group(1) != null ? label.group(1) : label.group(2);
        String rest = labelled ? entry.substring(label.end()) : entry;
        Matcher same = SAME.matcher(rest);
        AuthorScanner.Authors authors = same.find() && !before.isEmpty()
                ? new AuthorScanner.Authors(before, same.end())
                : AuthorScanner.scan(rest);
        return new Reference(
                id,
                key,
                entry,
                authors.names(),
                year(rest, authors.end()),
                EntryTitle.of(rest.substring(authors.end())),
                span);
    }

    private static String year(String entry, int after) {
        String rest = SEEN.matcher(entry).replaceAll(" ");
        Matcher bracketed = BRACKETED_YEAR.matcher(rest);
        if (bracketed.find() && bracketed.start() < after + 40) {
            return bracketed.group(1);
        }
        Matcher tail = TAIL.matcher(rest);
        int end = tail.find() ? tail.start() : rest.length();
        int host = Math.max(0, rest.indexOf("// "));
        String year = last(rest, Math.min(host, end), end);
        return year.isEmpty() ? last(rest, 0, rest.length()) : year;
    }

    private static String last(String text, int from, int to) {
        Matcher year = YEAR.matcher(text).region(from, to);
        year.useTransparentBounds(true);
        String found = "";
        while (year.find()) {
            found = year.group(1);
        }
        return found;
    }
}
