package org.elenchus.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the title in what follows the authors of an entry. A title may hold several sentences, so the end is sought from
 * what comes after it: the host after {@code //}, a closing quotation mark, the journal before its volume, the place of
 * a publisher. Thread safe.
 */
final class EntryTitle {
    private static final String YEAR = "(?:1[6-9]|20)\\d\\d[a-zа-я]?";
    private static final Pattern LEAD = Pattern.compile(
            "^[\\s,.:;–—-]*(?:(?:[(\\[]" + YEAR + "[^)\\]]{0,30}[)\\]]|" + YEAR + "(?=[.,:]))[.,:]*)?[\\s.,:;–—]*");
    private static final Pattern HOST = Pattern.compile("\\s*(?<!:)//|\\s/\\s|\\s\\[(?=[ЭЕтТeE])");
    /** The end of a sentence, or a full stop with a dash. */
    private static final Pattern END = Pattern.compile(
            "(?<!(?:^|[\\s(.])[\\p{Lu}&&[^IVXL]])(?<!\\b(?:vs|St|Mr|Dr|Mrs|No|cf|al|им|св|т|г|гг|в|вв|акад|проф|vol|ca|ред))[.]\\s+[–—-]?\\s*(?=[\\p{Lu}\\d«“\"(])"
                + "|[?!…][»”\"]?\\s+(?=[\\p{Lu}\\d(])|[.]\\s[–—-]\\s|[.]\\s+(?=" + YEAR + "[;:,.])");
    /** A piece that is no part of a title: place and publisher, numbers of a journal, an edition, a thesis. */
    private static final Pattern IMPRINT = Pattern.compile(
            "^(?:"
                    + "\\p{Lu}[\\p{L}.\\s,;-]{0,50}?\\s?:\\s?.*" + YEAR + ".*"
                    + "|(?:М|Л|СПб|Спб|Пг|К|Н\\. Новгород|Ростов н/Д)\\.?\\s?[:,].*"
                    + "|\\p{Lu}[\\p{L}-]+(?:\\s[\\p{L}-]+)?,\\s" + YEAR + "\\b.*"
                    + "|\\p{Lu}[\\p{L}’'.-]+(?:[\\s,]+\\p{Lu}[\\p{L}’'.]*){0,3}:\\s\\p{Lu}.*|(?:In|В"
                    + " кн|В"
                    + " сб)[:.\\s].*|In:.*|(?:\\d+-е|[Ии]зд|[Пп]ер\\.|[Пп]од"
                    + " ред|[Уу]чеб|[Мм]онография|[Дд]ис|[Аа]втореф|Ed\\.|\\d+(?:st|nd|rd|th)"
                    + " ed|Trans|PhD|Available|Retrieved|Режим|URL|https?:|doi|DOI|Accessed|Дата|Текст|\\[).*"
                    + "|" + YEAR + "(?:[.,;: ].*|$)|(?:Vol|Т|Вып|№|No|Ч|С|P|Pp)\\.?\\s?\\d.*|\\d+\\s?[сp]\\..*|\\(?"
                    + YEAR + "\\)?\\s.*"
                    + ")$",
            Pattern.DOTALL);
    /** A journal with its numbers: "Town Studies, 4(1), 3–17", "Town Studies 4: 3–17", "Town Studies, vol. 4". */
    private static final Pattern JOURNAL = Pattern.compile(
            "^[\\p{Lu}\\d][^:;“”«»]{1,140}?,?\\s(?:"
                + "\\d{1,4}\\s?\\([^)]{1,14}\\).*|\\d{1,4}\\s?[:,].*|[Vv]ol\\.?\\s?\\d.*|[Nn]o\\.?\\s?\\d.*|[Tт]\\.\\s?\\d.*|№.*"
                + "|(?:[Pp]p?|[Сс])\\.\\s?\\d.*|" + YEAR + "[,;.:].*)$",
            Pattern.DOTALL);
    /** Numbers alone, whose journal is the piece before: "2001;4(1):3–17", "2001. Vol. 4". */
    private static final Pattern NUMBERS = Pattern.compile(
            "^(?:" + YEAR + "(?:\\s\\p{Lu}\\p{Ll}{2}(?:\\s\\d+)?)?\\s?[;:,.]|\\(?" + YEAR
                    + "[;:,.)]|\\(?in press|in press).*",
            Pattern.DOTALL);

    /** "; Pier Press: London" after a title, where semicolons part authors. */
    private static final Pattern PUBLISHED = Pattern.compile("; \\p{Lu}[^;:]{2,60}: \\p{Lu}[^;:]{2,60}$");
    /** What kind of work it is, in brackets after the title. */
    private static final Pattern KIND =
            Pattern.compile("\\s*(?:\\[[^\\[\\]]*(?:[Dd]issertation|[Tt]hesis|[Pp]reprint|[Dd]ata"
                + " ?set|[Ss]oftware|[Pp]oster|[Cc]onference|[Rr]eport|[Ww]eb|[Vv]ideo|[Bb]log|[Ээ]лектрон|[Тт]екст|[Ee]le[ck]tron|[Oo]nline)[^\\[\\]]*\\]|\\((?:[^()]*(?:Ph\\.?\\s?D|[Mm]aster|[Dd]octoral)[^()]*|[^()]*[Tt]hesis|\\d+(?:st|nd|rd|th)"
                + " ed\\.?[^()]*)\\))[.\\s]*$");

    /** A title in Latin letters and what it means, in brackets: nothing of the title comes after. */
    private static final Pattern TRANSLATED =
            Pattern.compile("^[^\\[\\]]*[a-z][^\\[\\]]*\\s\\[[^\\[\\]]*[a-z]{3}\\s[^\\[\\]]*\\](?=[.,]\\s)");

    private EntryTitle() {}

    /** @param rest of an entry, after its authors */
    static String of(String rest) {
        String text = LEAD.matcher(rest).replaceFirst("");
        String quoted = quoted(text);
        if (!quoted.isEmpty()) {
            return quoted;
        }
        Matcher translated = TRANSLATED.matcher(text);
        if (translated.find()) {
            return trimmed(translated.group());
        }
        Matcher host = HOST.matcher(text);
        boolean hosted = host.find() && host.start() > 2;
        if (hosted && host.group().contains("//")) {
            return trimmed(text.substring(0, host.start()));
        }
        return trimmed(bySentences(hosted ? text.substring(0, host.start()) : text, hosted));
    }

    /** A title in quotation marks, unless they enclose only its first words. */
    private static String quoted(String text) {
        if (text.isEmpty() || "“\"‘«'".indexOf(text.charAt(0)) < 0) {
            return "";
        }
        char close = "”\"’»'".charAt("“\"‘«'".indexOf(text.charAt(0)));
        for (int end = text.indexOf(close, 1); end > 0; end = text.indexOf(close, end + 1)) {
            boolean inner = ".,?!".indexOf(text.charAt(end - 1)) >= 0;
            String after = text.substring(end + 1);
            boolean apostrophe = Character.isLetter(after.isEmpty() ? ' ' : after.charAt(0));
            if (!apostrophe
                    && (inner
                            || after.isEmpty()
                            || after.matches("(?s)[,.;]\\s.*|\\s(?:In|in|//|\\()[\\s:].*|[,.;]"))) {
                return text.substring(1, end).replaceFirst("[,.]$", "").strip();
            }
        }
        return "";
    }

    private static String bySentences(String text, boolean cut) {
        List<int[]> pieces = pieces(text);
        int last = pieces.size();
        for (int i = 1; i < pieces.size(); i++) {
            String piece = text.substring(pieces.get(i)[0], pieces.get(i)[1]);
            if (NUMBERS.matcher(piece).matches()) {
                last = journalBefore(text, pieces, i);
                break;
            }
            if (IMPRINT.matcher(piece).matches()) {
                last = i;
                break;
            }
            if (JOURNAL.matcher(piece).matches()) {
                last = overAbbreviations(text, pieces, i);
                break;
            }
        }
        boolean none = last == pieces.size() && !cut && pieces.size() > 1;
        int end = pieces.get(none ? 0 : last - 1)[1];
        String title = text.substring(0, end);
        return last == pieces.size() ? beforeComma(title) : title;
    }

    /** Where the journal's name begins, whose numbers are the ith piece: «Proc. Natl. Acad. Sci. 2001;4». */
    private static int journalBefore(String text, List<int[]> pieces, int i) {
        return i == 1 ? 1 : overAbbreviations(text, pieces, i - 1);
    }

    private static int overAbbreviations(String text, List<int[]> pieces, int i) {
        int first = i;
        while (first > 1
                && isAbbreviation(text.substring(pieces.get(first - 1)[0], pieces.get(first - 1)[1])
                        .strip())) {
            first--;
        }
        return first;
    }

    /** «Proc», «Phys», «Acad» of a journal's name. */
    private static boolean isAbbreviation(String piece) {
        char last = piece.isEmpty() ? 'a' : piece.charAt(piece.length() - 1);
        return piece.length() <= 4 || (piece.length() <= 6 && "aeiouysаеиоуыэюя".indexOf(last) < 0);
    }

    /** Without sentences: the title ends at the comma before a year. */
    private static String beforeComma(String text) {
        Matcher year = Pattern.compile(",\\s(?:[^,]{0,40},\\s)?" + YEAR + "\\b").matcher(text);
        return year.find() && year.start() > 8 ? text.substring(0, year.start()) : text;
    }

    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher end = END.matcher(text);
        int at = 0;
        while (end.find()) {
            boolean asks = ".".indexOf(text.charAt(end.start())) < 0;
            if (end.start() - at > 1) {
                pieces.add(new int[] {at, asks ? end.start() + 1 : end.start()});
                at = end.end();
            }
        }
        pieces.add(new int[] {at, text.length()});
        return pieces;
    }

    private static String trimmed(String title) {
        String bare = KIND.matcher(title.strip()).replaceFirst("");
        bare = bare.strip().replaceFirst("[\\s.,;:–—-]+$", "").strip();
        return PUBLISHED.matcher(bare).replaceFirst("");
    }
}
