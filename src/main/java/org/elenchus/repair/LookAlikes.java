package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that mix letters of two scripts which look the same: a Latin c in «cтатья», a Cyrillic о in "tоwn". The
 * letters that exist in one script only say which word it is; where none does, the dictionary and the line. Words that
 * mix for a reason («IT-отрасль», «VIPы») have such letters of both, and stay. Thread safe.
 */
final class LookAlikes {
    private static final String LATIN = "aceopxykABCEHKMOPTXYëïijsIJSΑΒΕΗΚΜΟΡΤΧοα";
    private static final String CYRILLIC = "асеорхукАВСЕНКМОРТХУёїіјѕІЈЅАВЕНКМОРТХоа";
    /** Those that Russian has not: they only stand for Latin letters. */
    private static final String FOREIGN = "іїјѕІЈЅ";

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,4}[IVXLCDM]*");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)[\\s-]$");
    private static final Pattern FIRST_WORD = Pattern.compile("^[\\s-](\\p{L}+)");
    /** Names in Latin letters that Cyrillic pages print more often than the word they look like: the program, not «тех». */
    private static final Set<String> NAMES = Set.of("TEX");

    private static final int SHORTEST = 3;

    private final WordLists words;

    LookAlikes(WordLists words) {
        this.words = words;
    }

    List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < line.length(); i++) {
            cyrillic += Vocabulary.isCyrillic(line.charAt(i)) ? 1 : 0;
            latin += isLatin(line.charAt(i)) ? 1 : 0;
        }
        if (cyrillic == 0 || latin == 0) {
            return found;
        }
        for (int at = 0; at < line.length(); ) {
            if (!isLetter(line.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < line.length() && isLetter(line.charAt(end))) {
                end++;
            }
            word(line, at, end, cyrillic > 2 * latin, found);
            at = end;
        }
        return found;
    }

    private void word(CharSequence line, int start, int end, boolean inCyrillic, List<Replacement> found) {
        String word = line.subSequence(start, end).toString();
        int latin = 0;
        int cyrillic = 0;
        int onlyLatin = 0;
        int onlyCyrillic = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isCyrillic = Vocabulary.isCyrillic(c);
            latin += isCyrillic ? 0 : 1;
            cyrillic += isCyrillic ? 1 : 0;
            onlyLatin += !isCyrillic && (LATIN.indexOf(c) < 0 || FOREIGN.indexOf(toCyrillic(c)) >= 0) ? 1 : 0;
            onlyCyrillic += isCyrillic && CYRILLIC.indexOf(c) < 0 ? 1 : 0;
        }
        String mended = word;
        if (latin > 0 && cyrillic > 0) {
            mended = mixed(word, onlyLatin, onlyCyrillic, inCyrillic);
        } else if (latin > 0 && onlyLatin == 0 && inCyrillic) {
            mended = disguised(line, start, word);
        }
        for (int i = 0; i < word.length(); i++) {
            if (mended.charAt(i) != word.charAt(i)) {
                found.add(new Replacement(start + i, start + i + 1, mended.substring(i, i + 1), "look-alike"));
            }
        }
    }

    /** A word of letters of both scripts. */
    private String mixed(String word, int onlyLatin, int onlyCyrillic, boolean inCyrillic) {
        String asLatin = map(word, CYRILLIC, LATIN);
        String asCyrillic = map(word, LATIN, CYRILLIC);
        if (onlyCyrillic > 0) {
            return onlyLatin == 0 || isForeign(word) ? asCyrillic : word;
        }
        if (onlyLatin > 0) {
            return isForeign(word) && !isWord("en", asLatin) ? asCyrillic : asLatin;
        }
        if (ROMAN.matcher(asLatin).matches()) {
            return asLatin;
        }
        if (isWord("ru", asCyrillic)) {
            return asCyrillic;
        }
        if (isWord("en", asLatin)) {
            return asLatin;
        }
        return word.length() < SHORTEST ? word : inCyrillic ? asCyrillic : asLatin;
    }

    /** Whether a word is Cyrillic but for letters that look so, or that other Cyrillic alphabets have: an i in «рускiх». */
    private static boolean isForeign(String word) {
        long cyrillic =
                word.chars().filter(c -> Vocabulary.isCyrillic((char) c)).count();
        boolean known = word.chars().allMatch(c -> Vocabulary.isCyrillic((char) c) || LATIN.indexOf(c) >= 0);
        boolean small = word.chars().anyMatch(Character::isLowerCase);
        return known && small && cyrillic * 3 >= word.length() * 2L;
    }

    /** A word of Latin letters alone that all look Cyrillic, in a Cyrillic line. */
    private String disguised(CharSequence line, int start, String word) {
        String asCyrillic = map(word, LATIN, CYRILLIC);
        if (word.length() == 1) {
            return "cCo".contains(word) && isBetweenCyrillic(line, start) ? asCyrillic : word;
        }
        boolean roman = ROMAN.matcher(word).matches();
        boolean name = NAMES.contains(word) || isAmongLatin(line, start, start + word.length());
        return !roman && !name && isWord("ru", asCyrillic) && !isWord("en", word) ? asCyrillic : word;
    }

    /** Whether the word before or after has letters that are Latin only: «пакет TEX Live», "plain TEX". */
    private static boolean isAmongLatin(CharSequence line, int start, int end) {
        Matcher before = LAST_WORD.matcher(line.subSequence(0, start));
        Matcher after = FIRST_WORD.matcher(line.subSequence(end, line.length()));
        return (before.find() && isOnlyLatin(before.group(1))) || (after.find() && isOnlyLatin(after.group(1)));
    }

    private static boolean isOnlyLatin(String word) {
        return word.chars().allMatch(c -> isLatin((char) c)) && word.chars().anyMatch(c -> LATIN.indexOf(c) < 0);
    }

    /** «идёт c другом», «c. 15»: a preposition or the sign of a page, not a variable or a point of a list. */
    private static boolean isBetweenCyrillic(CharSequence line, int at) {
        String before = line.subSequence(0, at).toString();
        String after = line.subSequence(at + 1, line.length()).toString();
        boolean page = after.matches("(?s)\\.\\s?\\d.*") && before.matches("(?s).*[,.;\\[(–—]\\s*|\\s*");
        boolean preposition =
                line.charAt(at) != 'C' && before.matches("(?s).*[а-яё,]\\s") && after.matches("(?s)\\s[а-яёА-ЯЁ«].*");
        return page && line.charAt(at) != 'o' || preposition;
    }

    private boolean isWord(String language, String word) {
        return word.length() > 1 && words.isWord(language, word.toLowerCase(Locale.ROOT));
    }

    private static char toCyrillic(char c) {
        int at = LATIN.indexOf(c);
        return at < 0 ? c : CYRILLIC.charAt(at);
    }

    private static String map(String word, String from, String to) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            out.append(at < 0 ? word.charAt(i) : to.charAt(at));
        }
        return out.toString();
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && c < 0x250;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && (c < 0x250 || Vocabulary.isCyrillic(c) || LATIN.indexOf(c) >= 0);
    }
}
