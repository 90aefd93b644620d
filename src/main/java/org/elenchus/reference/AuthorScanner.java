package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the names at the beginning of an entry: «Иванов И. И., Петров П. П.», "Smith, J., & Brown, K.", "Smith JA, Di Bella
 * K", "J. Smith and K. Brown", "Smith, John, and Karen Brown". Thread safe.
 */
final class AuthorScanner {
    /**
     * @param names as printed, in order
     * @param end where what follows the names begins
     */
    record Authors(List<String> names, int end) {}

    private static final String PARTICLE =
            "(?:(?i:van|von|de|der|den|di|da|dos|las|los|del|della|la|le|el|al|bin|ten|ter|zu|af|фон|ван|де|дер|ла|ле|дю|ди|аль|эль)[\\s-]+|[dldDLOO]['’])";
    private static final String WORD = "\\p{Lu}[\\p{L}’']*\\p{Ll}[\\p{L}’'‐‑-]*";
    /** A surname of one word, or of several where initials follow. */
    private static final String SURNAME = "(?:" + PARTICLE + "){0,3}" + WORD + "(?:\\s(?:Jr|Sr|мл|ст)\\.?)?";

    private static final String LONG_SURNAME =
            "(?:" + PARTICLE + "){0,3}" + WORD + "(?:[\\s-](?:" + PARTICLE + "){0,2}" + WORD + "){0,2}";
    private static final String INITIAL = "(?:\\p{Lu}\\p{Ll}?|Дж|Кр|Фр|Эд|Вл|Chr|Th)\\.";
    private static final String INITIALS = INITIAL + "(?:[\\s-]{0,2}" + INITIAL + "){0,3}";
    private static final String TAILED =
            INITIALS + "(?:\\s(?:van|von|de|der|den|фон|ван|де)(?=[\\s.,]))?(?:,?\\s(?:Jr|Sr)\\.|,?\\sI{2,3}(?=[,.]))?";
    private static final String BARE = "\\p{Lu}{1,4}(?:-\\p{Lu})?(?:\\s(?:Jr|Sr|2nd|3rd))?(?=[,.;:]|\\s*\\(|$)";
    private static final String GIVEN = "\\p{Lu}[\\p{Ll}’'-]+(?:\\s(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+)){0,2}";

    private static final Pattern NAME = Pattern.compile("(?:"
            + LONG_SURNAME + ",?\\s{0,2}" + TAILED
            + "|" + LONG_SURNAME + "\\s" + BARE
            + "|" + INITIALS + "\\s{0,2}" + SURNAME
            + "|" + SURNAME + "\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+(?:вич|вна|ична|оглы|кызы)(?!\\p{L})"
            + "|" + SURNAME + ",\\s" + GIVEN + "(?=\\s*(?:[.(;&]|and\\s|,\\s(?:and\\s|&|eds?\\.|\\p{Lu}|\\d)|\\d|$))"
            + ")");
    /** How the second and later names may also stand after "and": given name first. */
    private static final Pattern TURNED = Pattern.compile(GIVEN + "\\s" + SURNAME + "(?=\\s*(?:[.(;,]|and\\s|&))");

    private static final Pattern OTHERS =
            Pattern.compile("(?:,?\\s*(?:and others|et\\.? al\\.?|[\\[(]?и др\\.?[\\])]?|и соавт\\.?|u\\.\\s?a\\.))+");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*|и\\s+|…\\s*)?|\\s+(?:and|&|и|und|et)\\s+|\\s*&\\s*");
    private static final Pattern AND = Pattern.compile("and|&|и|und|et");
    private static final Pattern ROLE = Pattern.compile(
            "\\s*,?\\s*[\\[(](?:eds?|hrsg|отв\\.? ред|ред|сост|науч\\.?"
                    + " ред|comps?|trans)\\.?[\\])]|,\\s*eds?\\.(?=[\\s,])|\\s\\((?:ред|сост)\\.\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What may follow the last name: the end of a sentence, a bracket, a title. */
    private static final Pattern AFTER =
            Pattern.compile("\\s*(?:[.,:;(\\[]|$|[–—]\\s)|\\s+(?:[\\p{Lu}\\d\"“«‘'/])|(?<=\\.)\\s?\\p{Lu}");

    private static final Pattern CORPORATE = Pattern.compile(
            "^(\\p{Lu}[^.,:;()\\d]{1,80}?)(?:[.,]?\\s*\\((?:1[6-9]|20)\\d\\d[a-zа-я]?\\)|,\\s(?:1[6-9]|20)\\d\\d[a-z]?\\.\\s)");

    private AuthorScanner() {}

    static Authors scan(String entry) {
        List<String> names = new ArrayList<>();
        int at = 0;
        int end = 0;
        boolean turns = false;
        while (true) {
            Matcher name = NAME.matcher(entry).region(at, entry.length());
            name.useTransparentBounds(true);
            Matcher turned = TURNED.matcher(entry).region(at, entry.length());
            turned.useTransparentBounds(true);
            boolean found = name.lookingAt();
            if (!found && turns && turned.lookingAt()) {
                name = turned;
                found = true;
            }
            if (!found || !follows(entry, name.end())) {
                break;
            }
            names.add(name.group().strip());
            end = after(entry, name.end());
            Matcher between = BETWEEN.matcher(entry).region(end, entry.length());
            if (end > name.end()
                            && OTHERS.matcher(entry.substring(name.end(), end)).find()
                    || !between.lookingAt()) {
                break;
            }
            // "Harbour, John, and Karen Towner": given names first, once the first author is turned or after "and"
            boolean inFull = names.getFirst().contains(", ") && names.getFirst().indexOf('.') < 0;
            turns = inFull || AND.matcher(between.group()).find();
            at = between.end();
        }
        return names.isEmpty() ? corporate(entry) : new Authors(names, end);
    }

    /** Skips «и др.» and «(ред.)». */
    private static int after(String entry, int from) {
        int end = from;
        for (Pattern more : List.of(OTHERS, ROLE)) {
            Matcher skipped = more.matcher(entry).region(end, entry.length());
            skipped.useTransparentBounds(true);
            end = skipped.lookingAt() ? skipped.end() : end;
        }
        return end;
    }

    private static boolean follows(String entry, int end) {
        Matcher after = AFTER.matcher(entry).region(end, entry.length());
        after.useTransparentBounds(true);
        Matcher more = BETWEEN.matcher(entry).region(end, entry.length());
        Matcher others = OTHERS.matcher(entry).region(end, entry.length());
        return after.lookingAt() || more.lookingAt() || others.lookingAt();
    }

    /** A body that stands where authors do, before a year in brackets. */
    private static Authors corporate(String entry) {
        Matcher body = CORPORATE.matcher(entry);
        return body.find() ? new Authors(List.of(body.group(1).strip()), body.end(1)) : new Authors(List.of(), 0);
    }
}
