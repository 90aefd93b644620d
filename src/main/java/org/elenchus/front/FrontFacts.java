package org.elenchus.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.reference.AuthorLine;
import org.elenchus.text.Affiliation;

/** What a paper prints about itself beside title and authors: codes, keywords, affiliations, the journal. Thread safe. */
public final class FrontFacts {
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}])(УДК|УДC|UDC|ББК|ГРНТИ|ВАК)[\\s:№]*((?:\\d[\\d.:+/()\\[\\]=\"'*,;\\s–-]*\\d|\\d+)[)\\]]?)");
    private static final Pattern LIBRARY =
            Pattern.compile("(?<![\\p{L}])(ББК)[\\s:]*([\\d\\p{Lu}][\\d.()\\-–а-яА-Я/]*)");
    private static final Pattern JEL = Pattern.compile(
            "(?<![\\p{L}])JEL(?:\\s+(?:Classification|Codes?|classification|codes?|коды?))*[\\s:–-]*((?:[A-Z]\\d{1,2}[\\s,;.]*)+)");
    private static final Pattern JEL_CODE = Pattern.compile("[A-Z]\\d{1,2}");
    private static final Pattern KEYWORDS_LEAD = Pattern.compile(
            "^(?:ключевые слова(?: и (?:фразы|словосочетания))?|(?:additional )?key ?words(?: and phrases)?|index"
                    + " terms)\\s*[:.–—-]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INSTITUTION = Pattern.compile(
            "университет|институт|академи[яи]|кафедр|факультет|\\bНИУ\\b|\\bРАН\\b|научн\\S+"
                + " центр|лаборатори|школа|колледж|училищ|музе[йя]|библиотек|universit|institut|academy|department|faculty|school"
                + " of|college|laborator|hospital|centre|center"
                + " for|research|museum|\\bInc\\b|\\bLtd\\b|corporation|clinic|ministry|division|section"
                + " of|foundation",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A digit or letter before an institution, by which the names point to it. */
    private static final Pattern MARKED = Pattern.compile(
            "(?:^|(?<=[\\s;.,)]))\\(?([\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[a-h])[.,)]?(?:\\s(?=\\p{Lu})|(?=\\p{Lu}\\p{Ll}))");

    private static final Pattern DEGREE = Pattern.compile(
            "^(?:(?:д-р|канд\\.|доктор|кандидат|профессор|доцент|аспирант|студент|магистр|соискатель|докторант|преподаватель|(?:старший|младший|ведущий|главный)"
                + " |научный сотрудник|заведующ|директор|декан|PhD|Ph\\.D|Dr|Professor|Associate Professor|Assistant"
                + " Professor|Candidate of|Doctor of)[^,;]*[,;]\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STREET =
            Pattern.compile("[,;\\s]+(?:ул\\.|улица|пр\\.|просп\\.|проспект|пер\\.|наб\\.)\\s.*$", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\d⁰¹²³⁴⁵⁶⁷⁸⁹*]{0,2}\\s?\\p{Lu}[^.;:?!@]{2,}(?:,\\s(?:г\\.\\s?)?\\p{Lu}[^.;:?!@,]{2,}){2,}\\.?");
    private static final Pattern MAIL = Pattern.compile(
            "[,;]?\\s*(?:(?:e-?mail|эл\\. почта|ORCID(?: iD)?|SPIN(?:-код)?|AuthorID|ResearcherID|Scopus"
                    + " ID)[:\\s]*)?(?:\\S+@\\S+|https?://\\S*orcid\\S+|\\d{4}-\\d{4}(?:-\\d{4}-\\d{3}[\\dXХ])?)|✉",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern JOURNAL = Pattern.compile(
            "^(?:ISSN\\s[\\dXХ-]+[.,;\\s]+)?[«“\"]?(\\p{Lu}[^«»\\d]{3,90}?)[»”\"]?(?:[.,:]?\\s(?:Серия|Сер\\.|Series)[:\\s]+[«“\"]?[^»”\".]{2,80}[»”\"]?)?[\\s.,;:/|]*(?:\\(?(?:19|20)\\d\\d\\)?|№|[Vv]ol|[Тт](?:ом|\\.)|[Вв]ып|[Ii]ssue|[Nn]o\\.|\\d+\\s?\\().*$",
            Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i).*(?:№|\\bvol|\\bno\\b|\\bissue|вып|том|(?<!\\p{L})т\\.\\s?\\d|\\d+\\s?\\(\\d+\\)|\\d{4}\\.\\s\\d+|ISSN).*",
            Pattern.DOTALL);
    private static final int LONGEST_PLACE = 400;

    private FrontFacts() {}

    /** {@code УДК 332.1}, {@code JEL R11}: wherever a block before the body prints them. */
    public static List<String> codes(List<String> blocks) {
        Set<String> codes = new LinkedHashSet<>();
        for (String block : blocks) {
            for (Pattern pattern : List.of(CODE, LIBRARY)) {
                Matcher code = pattern.matcher(block);
                while (code.find()) {
                    String name = code.group(1)
                            .replace('C', 'С')
                            .replace("UDС", "УДК")
                            .replace("УДС", "УДК");
                    codes.add(name + " " + code.group(2).strip().replaceAll("[,;\\s]+$", ""));
                }
            }
            Matcher jel = JEL.matcher(block);
            while (jel.find()) {
                JEL_CODE.matcher(jel.group(1)).results().forEach(m -> codes.add("JEL " + m.group()));
            }
        }
        // ББК is found twice where it is all digits
        return List.copyOf(codes);
    }

    /** The words of a list of keywords, with or without its label; what parts them is told by the list itself. */
    public static List<String> keywords(String text) {
        String list = KEYWORDS_LEAD.matcher(text.strip()).replaceFirst("");
        String between = list.indexOf(';') >= 0
                ? ";"
                : list.indexOf('•') >= 0 ? "•" : list.indexOf(',') >= 0 ? "," : "\\s[–—·|]\\s|\\.\\s";
        List<String> words = new ArrayList<>();
        for (String word : list.split(between, -1)) {
            String stripped = word.strip().replaceFirst("[.,;]$", "").strip();
            if (!stripped.isEmpty() && stripped.length() < 100) {
                words.add(stripped);
            }
        }
        return words;
    }

    /** Whether a block of some lines at most names an institution. */
    public static boolean isInstitution(String text) {
        return text.length() < LONGEST_PLACE && INSTITUTION.matcher(text).find();
    }

    /** Whether a line lists places as an address does: «Мастерская карт, Тверь, Россия». */
    public static boolean isAddress(String text) {
        return text.length() < 200 && ADDRESS.matcher(text).matches();
    }

    /**
     * The institutions under the authors, and whose they are: by the digits beside the names; where there is one
     * institution, everybody's.
     */
    public static List<Affiliation> affiliations(List<String> lines, List<AuthorLine.Author> authors) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String line : lines) {
            String bare = MAIL.matcher(line).replaceAll("").strip();
            Matcher mark = MARKED.matcher(bare);
            List<Integer> starts = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            while (mark.find()) {
                // a house number is no mark: marks count on
                if (keys.isEmpty()
                        ? mark.start() == 0 || isFirst(mark.group(1))
                        : follows(keys.getLast(), mark.group(1))) {
                    starts.add(mark.start());
                    keys.add(plain(mark.group(1)));
                }
            }
            if (starts.isEmpty() || starts.getFirst() > 0) {
                starts.addFirst(0);
                keys.addFirst("");
            }
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : bare.length();
                String piece = bare.substring(starts.get(i), end);
                String name =
                        keys.get(i).isEmpty() ? piece : MARKED.matcher(piece).replaceFirst("");
                String placed = STREET.matcher(DEGREE.matcher(name.strip()).replaceFirst(""))
                        .replaceFirst("");
                String stripped = placed.strip()
                        .replaceFirst("[,;.]+$|(?<=[\\p{L})])\\s[a-h],?$", "")
                        .strip();
                if (!stripped.isEmpty()) {
                    marks.put(stripped, keys.get(i));
                }
            }
        }
        List<Affiliation> found = new ArrayList<>();
        marks.forEach((name, key) -> found.add(new Affiliation(name, whose(key, marks.size(), authors))));
        return found;
    }

    private static boolean isFirst(String mark) {
        return plain(mark).equals("1") || mark.equals("a");
    }

    private static boolean follows(String before, String mark) {
        String next = plain(mark);
        if (Character.isDigit(next.charAt(0)) != Character.isDigit(before.charAt(0))) {
            return false;
        }
        return Character.isDigit(next.charAt(0))
                ? Integer.parseInt(next) == Integer.parseInt(before) + 1
                : next.charAt(0) == before.charAt(0) + 1;
    }

    private static List<String> whose(String key, int places, List<AuthorLine.Author> authors) {
        return authors.stream()
                .filter(author ->
                        places == 1 || (!key.isEmpty() && author.marks().contains(key)))
                .map(AuthorLine.Author::name)
                .toList();
    }

    private static String plain(String digits) {
        StringBuilder out = new StringBuilder();
        digits.chars()
                .forEach(c ->
                        out.append("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0 ? (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)) : (char) c));
        return out.toString();
    }

    /** Whether a line has the name of a journal and the number of an issue. */
    public static boolean isJournalLine(String text) {
        return text.length() < 200
                && NUMBERED.matcher(text).matches()
                && JOURNAL.matcher(text).matches();
    }

    /** The name before the number of an issue; empty if no line has both. */
    public static String journal(List<String> lines) {
        for (String line : lines) {
            Matcher journal = JOURNAL.matcher(line);
            if (isJournalLine(line) && journal.matches() && !line.contains("@") && !line.startsWith("УДК")) {
                return journal.group(1).strip().replaceFirst("[.,;:\\s]+$", "");
            }
        }
        return "";
    }
}
