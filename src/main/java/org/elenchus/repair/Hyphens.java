package org.elenchus.repair;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides what becomes of a hyphen at the end of a line: a mark of the break that goes, a part of a compound that
 * stays, or a hanging hyphen («макро- и микроуровень») that keeps its blank. The document's own words say it best,
 * then the dictionary, then how compounds are built. Thread safe once built.
 */
public final class Hyphens {
    /** What to put where the hyphen and the line break stood. */
    public enum Decision {
        GLUE,
        KEEP,
        HANG
    }

    private static final Set<String> CONJUNCTIONS = Set.of("и", "или", "and", "or", "und", "oder", "bzw", "et", "ou");
    /** First parts that are written together with what follows. */
    private static final Set<String> PREFIXES = Set.copyOf(List.of(
            ("само взаимо много нано микро макро био гео эко авто теле фото радио электро меж между внутри сверх супер"
                + " гипер пост нео псевдо квази анти контр транс интер мета мульти поли моно кибер со не пере пред под"
                + " над без бес высоко низко узко широко мало слабо сильно обще едино одно разно равно ново старо"
                + " средне полу пол древне ранне поздне выше ниже вне около право лево гетеро гомо этно социо психо"
                + " нейро архи ультра экстра инфра гидро термо аэро видео аудио кино мото вело двух трех трёх четырех"
                + " четырёх пяти остро тонко толсто крупно мелко ре де дис про об от за на до вы у недо противо прото"
                + " палео лже раз рас вз воз из ис при пре")
                    .split(" ")));
    /** First parts that keep their hyphen. */
    private static final Set<String> OPENERS = Set.of("кое", "кой", "экс", "вице", "self", "well");
    /** First parts that keep it before a word. */
    private static final Set<String> BEFORE_WORDS = Set.copyOf(List.of(
            ("обер унтер штаб пресс бизнес веб интернет онлайн офлайн медиа топ мини макси арт поп рок шоу этно "
                            + "non ex cross half quasi all high low long short full part multi")
                    .split(" ")));
    /** What stands between hyphens in names and phrases: «Франкфурт-на-Майне», «Ортега-и-Гассет», “step-by-step”. */
    private static final Set<String> LINKS = Set.copyOf(
            List.of("на и де дель ла сюр ам дер аль эль of in la on the up to upon under by for and de du le les am"
                    .split(" ")));
    /** Second parts that keep it. */
    private static final Set<String> CLOSERS = Set.of("то", "либо", "нибудь", "таки", "ка", "с", "like", "based");

    /** Endings that the dictionary takes for words. */
    private static final Set<String> SUFFIXES =
            Set.of("ская", "ский", "ское", "ской", "ских", "скую", "ским", "торами", "торов");

    /** First parts of names for shades: «тёмно-серый». */
    private static final Set<String> SHADES =
            Set.of("темно", "тёмно", "светло", "ярко", "бледно", "густо", "нежно", "иссиня", "изжелта");

    private static final Pattern COLOUR =
            Pattern.compile("(?:сер|син|зел[её]н|красн|ж[её]лт|коричнев|голуб|роз|фиолет|бур|черн|ч[её]рн"
                    + "|бел|лилов|багр|оранж|рыж|пурпур).*");
    /** Second parts before which a name keeps its hyphen: “Marx-inspired”. */
    private static final Pattern AFTER_NAMES =
            Pattern.compile(".*(?:ed|ing|based|like|style|wide|type|born|led|made|specific|centric|free|only)");

    private static final Set<String> PO_VO = Set.of("по", "в", "во");
    private static final Set<String> ORDINALS =
            Set.of("первых", "вторых", "третьих", "четвертых", "четвёртых", "пятых", "шестых", "седьмых");

    private final Vocabulary vocabulary;
    private final HyphenHabits habits;

    public Hyphens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        habits = new HyphenHabits(vocabulary);
    }

    public static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == LineCleaner.SOFT_HYPHEN || c == '¬';
    }

    /** Whether the line ends in a word broken by a hyphen. */
    public static boolean endsBroken(CharSequence line) {
        int last = line.length() - 1;
        return last > 0
                && isHyphen(line.charAt(last))
                && (Vocabulary.isWordPart(line.charAt(last - 1))
                        || Character.isDigit(line.charAt(last - 1))
                        || line.charAt(last - 1) == ')');
    }

    /**
     * @param left the text up to and with the hyphen
     * @param right the text from the first character after the break
     */
    public Decision decide(CharSequence left, CharSequence right) {
        int hyphen = left.length() - 1;
        int rightEnd = Vocabulary.wordEnd(right, 0);
        if (rightEnd == 0 || !Vocabulary.isWordPart(left.charAt(hyphen - 1)) || inAddress(left)) {
            return Decision.KEEP;
        }
        int leftStart = hyphen;
        while (leftStart > 0
                && (Vocabulary.isWordPart(left.charAt(leftStart - 1)) || isHyphen(left.charAt(leftStart - 1)))) {
            leftStart--;
        }
        String l = left.subSequence(leftStart, hyphen).toString();
        String r = right.subSequence(0, rightEnd).toString();
        if (CONJUNCTIONS.contains(r) && !vocabulary.isWord(lastPart(l) + r)) {
            return Decision.HANG;
        }
        char mark = left.charAt(hyphen);
        if (mark == LineCleaner.SOFT_HYPHEN || mark == '¬') {
            return Decision.GLUE;
        }
        boolean atStart = !followsWord(left, leftStart);
        return bySpelling(l, r, atStart) ? Decision.GLUE : Decision.KEEP;
    }

    /** Whether the word at the end belongs to a web address. */
    private static boolean inAddress(CharSequence left) {
        int start = left.length();
        while (start > 0 && left.charAt(start - 1) != ' ') {
            start--;
        }
        String word = left.subSequence(start, left.length()).toString();
        return word.contains("://") || word.contains("www.") || word.startsWith("10.");
    }

    private boolean bySpelling(String l, String r, boolean atStart) {
        String first = firstPart(r);
        boolean capitals =
                first.length() > 1 && isUpper(first) && l.length() > 1 && isUpper(l.substring(l.length() - 2));
        if (Character.isUpperCase(r.charAt(0)) && !capitals) {
            return false;
        }
        if (isUpper(l) && l.length() > 1 && !capitals) {
            return false;
        }
        if (Vocabulary.isCyrillic(l.charAt(l.length() - 1)) != Vocabulary.isCyrillic(r.charAt(0))) {
            return false;
        }
        int glued = vocabulary.count(l + r);
        int kept = vocabulary.count(l + "-" + r);
        if (glued != kept) {
            return glued > kept;
        }
        if (LINKS.contains(first) && first.length() < r.length()) {
            return false;
        }
        if (isInName(lastPart(l), first, atStart)) {
            return true;
        }
        return byDictionary(lastPart(l).toLowerCase(Locale.ROOT), first.toLowerCase(Locale.ROOT));
    }

    /** @return whether the parts around the hyphen make one word */
    private boolean byDictionary(String l, String r) {
        int glued = vocabulary.count(l + r);
        int kept = vocabulary.count(l + "-" + r);
        if (glued != kept) {
            return glued > kept;
        }
        if (SHADES.contains(l) && COLOUR.matcher(r).matches()) {
            return false;
        }
        if (vocabulary.isWord(l + r)) {
            return isLatin(l) ? !habits.keeps(l, r) : true;
        }
        if (vocabulary.isWord(l + "-" + r)) {
            return false;
        }
        boolean second = vocabulary.isWord(r) && r.length() > 1;
        if (OPENERS.contains(l) || (CLOSERS.contains(r) && vocabulary.isWord(l))) {
            return false;
        }
        if (l.equals("из") && (r.equals("за") || r.equals("под"))) {
            return false;
        }
        if (PO_VO.contains(l)) {
            return !second && !ORDINALS.contains(r);
        }
        if (second && BEFORE_WORDS.contains(l)) {
            return false;
        }
        if (!second && r.length() > 5 && joinsEquals(l) && vocabulary.isWord(l)) {
            return false;
        }
        if (PREFIXES.contains(l) || !second || r.length() < 4 || l.length() < 4 || SUFFIXES.contains(r)) {
            return !(second && l.length() > 2 && isLatin(l) && vocabulary.isWord(l));
        }
        if (l.endsWith("о") || l.endsWith("е")) {
            return !joinsEquals(l);
        }
        return !vocabulary.isWord(l) && vocabulary.count(l) == 0;
    }

    /** Whether the hyphen breaks a name: one that the dictionary has, or any within a sentence, whose next part is no ending of compounds. */
    private boolean isInName(String l, String r, boolean atStart) {
        if (!isLatin(l) || l.length() < 2 || !Character.isUpperCase(l.charAt(0)) || isUpper(l)) {
            return false;
        }
        boolean compound = vocabulary.isWord(l + "-" + r);
        boolean unlikely = atStart || compound || AFTER_NAMES.matcher(r).matches();
        return vocabulary.isName(l + r) || (!unlikely && vocabulary.isWord(l) && vocabulary.isWord(r));
    }

    /** Whether the word at {@code start} stands within a sentence. */
    private static boolean followsWord(CharSequence text, int start) {
        int before = start - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && (Character.isLowerCase(text.charAt(before)) || text.charAt(before) == ',');
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 0x250;
    }

    /** Whether a first part in -о makes a compound of two equals: «социально-», «историко-». */
    private static boolean joinsEquals(String l) {
        return l.length() > 4 && l.matches(".*(ск|цк|ик|ьн|нн|вн|чн|рн|тн|дн|сн|йн|зн|мн|он|ов|ев|ив|рх)[ое]");
    }

    private static boolean isUpper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static String lastPart(String word) {
        int hyphen = word.length() - 1;
        while (hyphen >= 0 && !isHyphen(word.charAt(hyphen))) {
            hyphen--;
        }
        return word.substring(hyphen + 1);
    }

    private static String firstPart(String word) {
        int hyphen = 0;
        while (hyphen < word.length() && !isHyphen(word.charAt(hyphen))) {
            hyphen++;
        }
        return word.substring(0, hyphen);
    }
}
