package org.elenchus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Closes words that were spaced out for emphasis: «р а з р я д к а», "T h e". Wider gaps part the words; where all
 * gaps are alike, the dictionary does. Letters that stand alone for a reason («а, б, в», variables) stay. Thread safe.
 */
final class LetterSpacing {
    private static final int FEWEST = 3;
    private static final int SURE = 5;
    private static final String ONE_LETTER_WORDS = "авикосуяюжaiАВИКОСУЯAI";

    private final WordLists words;

    LetterSpacing(WordLists words) {
        this.words = words;
    }

    List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        for (int at = 0; at < line.length(); ) {
            int end = runEnd(line, at);
            if (end > at) {
                close(line, at, end, found);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** End of single letters parted by blanks that begin at {@code at}; {@code at} itself if there are too few. */
    private static int runEnd(CharSequence line, int at) {
        if (!isSingle(line, at)) {
            return at;
        }
        int letters = 1;
        int end = at + 1;
        while (true) {
            int next = end;
            while (next < line.length() && isGap(line.charAt(next))) {
                next++;
            }
            if (next == end
                    || next - end > 4
                    || !isSingle(line, next)
                    || !sameScript(line.charAt(at), line.charAt(next))) {
                break;
            }
            letters++;
            end = next + 1;
        }
        return letters >= FEWEST ? end : at;
    }

    /** Whether a letter stands alone: no letter or digit beside it. */
    private static boolean isSingle(CharSequence line, int at) {
        return at < line.length()
                && Character.isLetter(line.charAt(at))
                && (at == 0 || isGap(line.charAt(at - 1)) || "«\"“(„[".indexOf(line.charAt(at - 1)) >= 0)
                && (at + 1 == line.length()
                        || isGap(line.charAt(at + 1))
                        || (",.;:!?»\"”)]".indexOf(line.charAt(at + 1)) >= 0));
    }

    private static boolean sameScript(char a, char b) {
        return Vocabulary.isCyrillic(a) == Vocabulary.isCyrillic(b);
    }

    private static boolean isGap(char c) {
        return LineCleaner.isBlank(c) && c != '\n';
    }

    private void close(CharSequence line, int start, int end, List<Replacement> found) {
        int at = start;
        while (at < end) {
            int next = at + 1;
            // a wide gap ends a word
            while (next + 1 < end && isGap(line.charAt(next)) && !isGap(line.charAt(next + 1))) {
                next += 2;
            }
            if ((next - at) / 2 + 1 >= FEWEST) {
                gaps(line, at, next, found);
            }
            at = next;
            while (at < end && isGap(line.charAt(at))) {
                at++;
            }
        }
    }

    /** Closes the gaps of letters with one blank each between them. */
    private void gaps(CharSequence line, int start, int end, List<Replacement> found) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < end; i += 2) {
            joined.append(line.charAt(i));
        }
        List<Integer> lengths = parted(joined.toString());
        if (lengths.isEmpty()) {
            return;
        }
        int at = start;
        for (int length : lengths) {
            if (length > 1) {
                int last = at + 2 * (length - 1) + 1;
                found.add(new Replacement(
                        at, last, joined.substring((at - start) / 2, (at - start) / 2 + length), "letter-spacing"));
            }
            at += 2 * length;
        }
    }

    /** Lengths of the words that letters make; nothing if they make none. */
    private List<Integer> parted(String letters) {
        boolean capitals = letters.chars().skip(1).anyMatch(Character::isUpperCase);
        if (capitals && (letters.length() < SURE || letters.chars().anyMatch(Character::isLowerCase))) {
            return letters.length() > 3 && isWord(letters) && letters.chars().allMatch(Character::isUpperCase)
                    ? List.of(letters.length())
                    : List.of();
        }
        if (isWord(letters)) {
            return List.of(letters.length());
        }
        List<Integer> known = byDictionary(letters);
        if (!known.isEmpty()) {
            return known;
        }
        boolean words = letters.chars().allMatch(c -> ONE_LETTER_WORDS.indexOf(c) >= 0);
        return letters.length() >= SURE && !words ? List.of(letters.length()) : List.of();
    }

    /** The fewest known words that make up the letters. */
    private List<Integer> byDictionary(String letters) {
        int[] cost = new int[letters.length() + 1];
        int[] back = new int[letters.length() + 1];
        Arrays.fill(cost, Integer.MAX_VALUE / 2);
        cost[0] = 0;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = Math.max(0, end - 30); start < end; start++) {
                String word = letters.substring(start, end);
                boolean known = word.length() == 1 ? ONE_LETTER_WORDS.contains(word) : isWord(word);
                int price = cost[start] + (word.length() < FEWEST ? 3 : 1);
                if (known && price < cost[end]) {
                    cost[end] = price;
                    back[end] = start;
                }
            }
        }
        List<Integer> lengths = new ArrayList<>();
        if (cost[letters.length()] > letters.length() / 2) {
            return lengths;
        }
        for (int end = letters.length(); end > 0; end = back[end]) {
            lengths.addFirst(end - back[end]);
        }
        return lengths;
    }

    private boolean isWord(String word) {
        return words.isWord(Vocabulary.isCyrillic(word.charAt(0)) ? "ru" : "en", word.toLowerCase(Locale.ROOT));
    }
}
