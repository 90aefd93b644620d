package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line under or over a title that names its authors: «И. В. Громова, П. С. Лужин», «Громова Ирина Викторовна», "Anna B.
 * Towner¹ and Karl Harbour²".
 *
 * @param authors in order, each with the marks of its affiliations
 * @param rest what stands after the names, a degree or an institution
 * @param sure whether the names show by initials or a patronymic that they are such
 */
public record AuthorLine(List<Author> authors, String rest, boolean sure) {
    private static final int LONGEST = 1_500;
    private static final String PARTICLE =
            "(?:van|von|de|der|den|di|da|dos|las|los|del|della|la|le|el|al|bin|ten|ter|фон|ван|де|дер|ла|оглы|кызы)\\s";
    private static final String WORD = "\\p{Lu}(?:\\p{L}|['’‑-](?=\\p{L}))*\\p{L}";
    private static final String INITIAL = "(?:\\p{Lu}\\p{Ll}?|Дж|Ch|Th)\\.";
    private static final String INITIALS = INITIAL + "(?:[\\s-]{0,2}" + INITIAL + "){0,2}";
    private static final String SURNAME = "(?:" + PARTICLE + "){0,2}" + WORD;
    private static final Pattern WITH_INITIALS =
            Pattern.compile(INITIALS + "\\s?" + SURNAME + "|" + SURNAME + ",?\\s" + INITIALS);
    private static final Pattern WITH_PATRONYMIC =
            Pattern.compile("(?:" + WORD + "\\s){1,2}" + "\\p{Lu}\\p{L}+(?i:вич|вна|ична|инична)(?:\\s" + WORD + ")?");
    private static final Pattern IN_FULL = Pattern.compile(WORD + "(?:\\s(?:" + INITIAL + "|\\p{Lu}(?=\\s)|"
            + PARTICLE.replace("\\s", "") + "|" + WORD + ")){0,3}\\s" + WORD + "(?:,?\\s(?:Jr|Sr)\\.)?");
    private static final Pattern MARKS =
            Pattern.compile("(?:\\s[a-h](?:,\\s?[a-h\\d*∗†‡✉]+)*(?=\\s*(?:[,;]|and\\s|&|$))"
                    + "|(?:\\s?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹*∗†‡§¶#✉]+(?:,\\s?(?=[\\d⁰¹²³⁴⁵⁶⁷⁸⁹*∗†‡]))?)*(?:\\s?\\(\\d\\))?)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[,;·•|]\\s*(?:and\\s+|и\\s+|&\\s*)?|\\s+(?:and|и|&)\\s+|\\s*&\\s*");
    private static final Pattern LEAD =
            Pattern.compile("^(?:©\\s*|\\*\\s*|by\\s+|By\\s+|Автор(?:ы)?:?\\s+|Authors?:\\s+)?");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*(?:университет|институт|академи|кафедр|факультет|центр|журнал|вестник|universit|institut|academ|department|faculty|school|centre|center|journal|college|laborator|hospital|kingdom|states|россия|russia|federation|published|received|editor|review|volume|article|introduction|abstract|association|society).*");
    private static final Pattern MONTH = Pattern.compile(
            "(?i).*\\s(?:january|february|march|april|may|june|july|august|september|october|november|december)");
    private static final String MONTHS =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String DAY = "(?:" + MONTHS + "\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\s" + MONTHS
            + "\\s\\d{4}|\\d{4}[-/]\\d\\d[-/]\\d\\d|\\d\\d\\.\\d\\d\\.\\d{4})";
    /** What says that a name before it is the author's: an address of mail, a day. */
    private static final Pattern TAIL = Pattern.compile(
            "(?iU)(?:[\\s,;(<]*(?:e-?mail:?\\s*)?(?:[^\\s@]+@[^\\s@]+|https?://\\S+|v(?:ersion)?[\\s.]?\\d[\\d.]*|"
                    + DAY + ")[,;)>]*)+");
    /** Words of the names of institutions and their parts, which are written like names of persons. */
    private static final Pattern UNIT = Pattern.compile(
            "(?iU)(?<!\\p{L})(?:of|for|and|department|division|unit|group|section|school|faculty|college|institut|cent(?:er|re)|laborator"
                + "|hospital|clinic|infirmary|academ|universit|foundation|scien|medic|engineering|research|studies|imaging|techn"
                + "|кафедр|отдел|лаборатори|центр|институт|университет|академи|факультет|групп|школ|филиал)");

    /** The institution after a name: "Anna Towner, University of Lakes, Port". */
    private static final Pattern PLACED = Pattern.compile(
            "(?iU),\\s(?:[\\w’'-]+\\s){0,4}(?:universit|institut|academ|department|school|college|faculty|laborator|университет|институт|академи|кафедр|факультет).*");

    private static final Pattern AFTER_SURE = Pattern.compile(
            "\\s*(?:,|–|—|\\(|$|(?:доктор|кандидат|д-р|канд\\.|аспирант|студент|магистр|соискатель|докторант|профессор|доцент|преподаватель|старший|младший|ведущий|главный|научный|заведующ|директор|декан|независимый|PhD\\b|Ph\\.D|Dr\\b|Professor|Associate|Assistant)).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * @param name as printed
     * @param marks digits that point to affiliations
     */
    public record Author(String name, List<String> marks) {
        public Author {
            marks = List.copyOf(marks);
        }
    }

    public AuthorLine {
        authors = List.copyOf(authors);
    }

    /** @return nothing if the line does not begin with names */
    public static Optional<AuthorLine> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher lead = LEAD.matcher(line);
        int at = lead.find() ? lead.end() : 0;
        List<Author> authors = new ArrayList<>();
        boolean sure = false;
        int end = at;
        while (true) {
            Matcher name = name(line, at);
            if (name == null || (isCapitals(authors) && !isCapitals(name.group()))) {
                break;
            }
            sure |= name.pattern() != IN_FULL || name.group().indexOf('.') > 0;
            Matcher marks = MARKS.matcher(line).region(name.end(), line.length());
            boolean marked = marks.lookingAt() && marks.end() > name.end();
            authors.add(new Author(
                    name.group().strip(), marked ? digits(line.substring(name.end(), marks.end())) : List.of()));
            end = marked ? marks.end() : name.end();
            Matcher between = BETWEEN.matcher(line).region(end, line.length());
            boolean beside = marked && line.substring(end).matches("\\s+\\p{Lu}.*");
            if (!beside && !between.lookingAt()) {
                break;
            }
            at = beside ? end + 1 : between.end();
        }
        String rest = line.substring(end).strip();
        boolean whole = rest.isEmpty() || rest.matches("[.,;*]+|©?\\s?,?\\s?(?:19|20)\\d\\d\\.?");
        boolean placed = !authors.isEmpty()
                && authors.stream()
                        .noneMatch(author -> UNIT.matcher(author.name()).find())
                && (PLACED.matcher(rest).matches()
                        || (isCapitals(authors) && rest.matches(",\\s\\p{Lu}[^\\d]*\\p{Ll}.*")));
        whole |= TAIL.matcher(rest).matches();
        sure |= placed;
        if (authors.isEmpty() || !(whole || (sure && AFTER_SURE.matcher(rest).matches()))) {
            return Optional.empty();
        }
        return Optional.of(new AuthorLine(authors, whole ? "" : rest.replaceFirst("^[\\s,–—(]+", ""), sure));
    }

    private static @org.jspecify.annotations.Nullable Matcher name(String line, int at) {
        Matcher longest = null;
        for (Pattern pattern : List.of(WITH_INITIALS, WITH_PATRONYMIC, IN_FULL)) {
            Matcher name = pattern.matcher(line).region(at, line.length());
            boolean fits = name.lookingAt()
                    && !(pattern == IN_FULL && NO_NAME.matcher(name.group()).matches());
            if (fits && pattern == IN_FULL && MONTH.matcher(name.group()).matches()) {
                // a date follows the name
                name.region(at, at + name.group().lastIndexOf(' '));
                fits = name.lookingAt();
            }
            if (fits && (longest == null || name.end() > longest.end())) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean isCapitals(List<Author> authors) {
        return !authors.isEmpty() && isCapitals(authors.getFirst().name());
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && name.replaceAll("[^\\p{L}]", "").length() > 4;
    }

    /** Whether a line of names says when or where to write to: what no title does. */
    public static boolean hasTail(String line) {
        return TAIL.matcher(line).find() && line.matches("(?iU).*(?:@|" + DAY + ").*");
    }

    private static List<String> digits(String marks) {
        List<String> found = new ArrayList<>();
        Matcher digit = Pattern.compile("[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]+|[a-h]").matcher(marks);
        while (digit.find()) {
            StringBuilder plain = new StringBuilder();
            digit.group()
                    .chars()
                    .forEach(c -> plain.append(
                            "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0 ? (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)) : (char) c));
            found.add(plain.toString());
        }
        return found;
    }

    /** The names. */
    public List<String> names() {
        return authors.stream().map(Author::name).toList();
    }
}
