package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Span;

/**
 * Cuts an unnumbered list of references whose entries begin alike, with authors and a year or with a key: two that were read as
 * one paragraph are parted, and one that fell into several is put together.
 */
final class EntryStarts {
    private static final Pattern YEAR_NEXT = Pattern.compile(
            "\\s*[.,]?\\s*(?:\\(\\s*(?:1[6-9]|20)\\d\\d[a-zа-я]?\\b[^)]{0,20}\\)|(?:1[6-9]|20)\\d\\d[a-zа-я]?[.:,]\\s)");
    private static final Pattern KEY = Pattern.compile(
            "(?:(?:ван|фон|де|ди|van|von|de|di)\\s)?\\p{Lu}[\\p{L}’'-]+(?:(?:,\\s|\\s(?:и|and|&)\\s)\\p{Lu}[\\p{L}’'-]+){0,2}(?:\\s(?:и"
                + " др\\.|et al\\.))?,?\\s(?:1[6-9]|20)\\d\\d[a-zа-я]?(?:\\s[–—-]|\\.)\\s");
    /** Where an entry may begin within a paragraph. */
    private static final Pattern AFTER_END =
            Pattern.compile("(?<=[.)\\d/]\\s)(?=(?:van|von|de|di|фон|ван|де|ди)?\\s?\\p{Lu})");

    private static final double MOST = 0.6;
    private static final int LONGEST = 900;

    private EntryStarts() {}

    static List<Span> cut(String text, List<Span> paragraphs) {
        boolean keyed = usually(text, paragraphs, true);
        if (!keyed && !usually(text, paragraphs, false)) {
            return paragraphs;
        }
        List<Span> entries = new ArrayList<>();
        for (Span paragraph : paragraphs) {
            List<Integer> starts = starts(text, paragraph, keyed);
            if (starts.isEmpty() || starts.getFirst() > paragraph.start()) {
                int end = starts.isEmpty() ? paragraph.end() : before(text, starts.getFirst());
                add(text, new Span(paragraph.start(), end), entries);
            }
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? before(text, starts.get(i + 1)) : paragraph.end();
                entries.add(new Span(starts.get(i), end));
            }
        }
        return entries;
    }

    /** What begins no entry goes on with the one before it, if that one wants more: a year behind its name, a place, a title. */
    private static void add(String text, Span rest, List<Span> entries) {
        if (entries.isEmpty()) {
            entries.add(rest);
            return;
        }
        Span last = entries.getLast();
        boolean goesOn = rest.end() - last.start() < LONGEST
                && (isShort(last)
                        || !text.substring(last.start(), last.end()).matches("(?s).*[.)/\\d]")
                        || Character.isLowerCase(text.charAt(rest.start())));
        if (goesOn) {
            entries.set(entries.size() - 1, new Span(last.start(), rest.end()));
        } else {
            entries.add(rest);
        }
    }

    private static boolean isShort(Span entry) {
        return entry.length() < 60;
    }

    private static boolean usually(String text, List<Span> paragraphs, boolean keyed) {
        long begin = paragraphs.stream()
                .filter(p -> isStart(text, p.start(), p.end(), keyed))
                .count();
        long more = paragraphs.stream()
                .mapToLong(p -> Math.max(0, starts(text, p, keyed).size() - 1))
                .sum();
        return begin > 1 && begin + more >= MOST * (paragraphs.size() + more);
    }

    private static List<Integer> starts(String text, Span paragraph, boolean keyed) {
        List<Integer> starts = new ArrayList<>();
        if (isStart(text, paragraph.start(), paragraph.end(), keyed)) {
            starts.add(paragraph.start());
        }
        Matcher end = AFTER_END.matcher(text).region(paragraph.start(), paragraph.end());
        end.useTransparentBounds(true);
        while (end.find()) {
            int from = starts.isEmpty() ? paragraph.start() : starts.getLast();
            boolean told = end.start() - from > 30;
            if (told && isStart(text, end.start(), paragraph.end(), keyed)) {
                starts.add(end.start());
            }
        }
        return starts;
    }

    private static boolean isStart(String text, int from, int to, boolean keyed) {
        if (keyed) {
            return KEY.matcher(text).region(from, to).lookingAt();
        }
        String entry = text.substring(from, Math.min(to, from + 300));
        AuthorScanner.Authors authors = AuthorScanner.scan(entry);
        return !authors.names().isEmpty()
                && YEAR_NEXT
                        .matcher(entry)
                        .region(authors.end(), entry.length())
                        .lookingAt();
    }

    private static int before(String text, int start) {
        int end = start;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
