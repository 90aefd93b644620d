package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts back blanks that extraction lost: after the full stop or comma between two words, and between two words that the
 * document knows apart. Addresses, abbreviations and figures are left alone. Thread safe once built.
 */
final class LostBlanks {
    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(?:@|://|www\\.|\\.(?:ru|com|org|edu|net|html?|pdf|рф)\\b|/).*");
    private static final Pattern SENTENCES =
            Pattern.compile("(\\p{Ll}{3,})([.!?…])(?=\\p{Lu}\\p{Ll}+)(?!(?:Ру|Рф|Ком|Орг|Нет|Инфо)(?!\\p{L}))");
    private static final Pattern CLAUSES = Pattern.compile("(\\p{L}{2,})([,;])(?=\\p{L}{2,})");
    private static final Pattern WORD = Pattern.compile("[а-яёА-ЯЁ]{8,}");
    /** How an inflected word ends, which the first part of a compound does not. */
    private static final Pattern INFLECTED = Pattern.compile("[а-яёА-ЯЁ]{2,}[йямхьыюиу]");

    private static final String KIND = "lost-space";
    private static final int SHORTEST = 3;

    private final WordLists words;
    private final Vocabulary vocabulary;

    LostBlanks(WordLists words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(line);
        while (chunk.find()) {
            String text = chunk.group();
            if (text.length() > SHORTEST && !ADDRESS.matcher(text).matches()) {
                int shift = chunk.start();
                for (Pattern pattern : List.of(SENTENCES, CLAUSES)) {
                    pattern.matcher(text)
                            .results()
                            .filter(m -> pattern == CLAUSES || areWords(m.group(1), text.substring(m.end())))
                            .forEach(m -> insert(shift + m.end(), found));
                }
                WORD.matcher(text).results().forEach(m -> split(m.group(), shift + m.start(), found));
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static void insert(int at, List<Replacement> found) {
        found.add(new Replacement(at, at, " ", KIND));
    }

    private boolean areWords(String left, String rest) {
        String right = rest.substring(0, Vocabulary.wordEnd(rest, 0));
        boolean cyrillic = Vocabulary.isCyrillic(left.charAt(0)) && Vocabulary.isCyrillic(right.charAt(0));
        return cyrillic || (vocabulary.isWord(left) && vocabulary.isWord(right));
    }

    /** Two words run together: unknown as one, and each of the two stands elsewhere in the document. */
    private void split(String word, int start, List<Replacement> found) {
        if (words.equals(WordLists.NONE)
                || vocabulary.isWord(word)
                || vocabulary.count(word) > 1
                || Character.isUpperCase(word.charAt(1))) {
            return;
        }
        int place = -1;
        for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
            String left = word.substring(0, i);
            String right = word.substring(i);
            boolean both = vocabulary.count(left) > 1 && vocabulary.count(right) > 1;
            if (both && INFLECTED.matcher(left).matches() && vocabulary.isWord(left) && vocabulary.isWord(right)) {
                if (place >= 0) {
                    return;
                }
                place = i;
            }
        }
        if (place > 0) {
            insert(start + place, found);
        }
    }
}
