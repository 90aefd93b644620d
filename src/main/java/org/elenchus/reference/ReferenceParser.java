package org.elenchus.reference;

import java.util.ArrayList;
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
    private static final String SURNAME = "(?:(?:van|von|de|der|den|di|la|le|фон|ван|де)\\s+){0,2}\\p{Lu}[\\p{L}’'-]+";
    private static final String INITIALS = "(?:\\p{Lu}[.]\\s?-?){1,4}(?:(?:фон|ван|де|von|van|de)(?=[\\s.,])\\.?)?";
    private static final Pattern AUTHOR = Pattern.compile("\\G(?:"
            + SURNAME + ",?\\s+" + INITIALS
            + "|" + SURNAME + "\\s+\\p{Lu}{1,3}(?=[,.;]|\\s+\\()"
            + "|" + INITIALS + "\\s?" + SURNAME
            + "|" + SURNAME + ",\\s+\\p{Lu}\\p{Ll}+(?=\\s*(?:[.(;&]|and\\s|\\d))"
            + "|et al\\.?|и др\\.?)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\G(?:\\s*[,;]\\s*(?:and\\s+|&\\s*|и\\s+)?|\\s*(?:and\\s|&|и\\s)\\s*|\\s*(?=et al|и др))");
    private static final Pattern BRACKETED_YEAR = Pattern.compile("\\(((?:1[6-9]|20)\\d\\d[a-zа-я]?)[^)\\d]{0,14}\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d–-])((?:1[6-9]|20)\\d\\d[a-zа-я]?)(?![\\d–-]|\\s?гг?\\.)");
    private static final Pattern TITLE_END = Pattern.compile(
            "\\s//\\s|\\s/\\s|\\.\\s[–—-]\\s|\\s\\[|\\.\\s(?=[\\p{Lu}\\d«])|\\?\\s(?=\\p{Lu})|[,.]\\s(?=(?:1[6-9]|20)\\d\\d)|//");
    private static final Pattern TAIL =
            Pattern.compile("№|\\bVol\\b|\\bТ\\.\\s?\\d|\\b[СсPp]\\.\\s?\\d|URL|https?:|doi|DOI|дата обращения");

    private ReferenceParser() {}

    public static Reference parse(String id, String entry, Span span) {
        Matcher label = LABEL.matcher(entry);
        boolean labelled = label.find();
        String key = !labelled ? "" : label.group(1) != null ? label.group(1) : label.group(2);
        String rest = labelled ? entry.substring(label.end()) : entry;
        List<String> authors = new ArrayList<>();
        int after = authors(rest, authors);
        return new Reference(id, key, entry, authors, year(rest, after), title(rest.substring(after)), span);
    }

    /** Takes the authors at the beginning; returns where they end. */
    private static int authors(String rest, List<String> authors) {
        Matcher author = AUTHOR.matcher(rest);
        Matcher between = BETWEEN.matcher(rest);
        int at = 0;
        while (author.find(at)) {
            String name = author.group().strip();
            if (!name.startsWith("et al") && !name.startsWith("и др")) {
                authors.add(name);
            }
            at = author.end();
            if (!between.find(at)
                    || !AUTHOR.matcher(rest)
                            .region(between.end(), rest.length())
                            .lookingAt()) {
                break;
            }
            at = between.end();
        }
        return at;
    }

    private static String year(String rest, int after) {
        Matcher bracketed = BRACKETED_YEAR.matcher(rest);
        if (bracketed.find() && bracketed.start() < after + 40) {
            return bracketed.group(1);
        }
        Matcher tail = TAIL.matcher(rest);
        int end = tail.find() ? tail.start() : rest.length();
        int host = Math.max(0, rest.indexOf("//"));
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

    private static String title(String rest) {
        String title = rest.replaceFirst(
                "^[\\s,.:]*(?:(?:\\((?:1[6-9]|20)\\d\\d[^)]{0,14}\\)|(?:1[6-9]|20)\\d\\d[a-zа-я]?)[.,:]?)?[\\s.,:]*",
                "");
        Matcher end = TITLE_END.matcher(title);
        int from = 0;
        while (end.find(from)) {
            if (end.start() > 4) {
                return title.substring(0, end.group().startsWith("?") ? end.start() + 1 : end.start())
                        .strip();
            }
            from = end.end();
        }
        return title.replaceFirst("\\.$", "").strip();
    }
}
