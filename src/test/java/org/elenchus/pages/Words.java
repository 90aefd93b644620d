package org.elenchus.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and pairs of neighbouring words of a text, as they are counted here. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{M}]+(?:-[\\p{L}\\p{Nd}\\p{M}]+)*");
    private static final Pattern RAISED = Pattern.compile("(?<=\\p{L}{3})\\d{1,2}$");

    private Words() {}

    /** In lower case; a number raised after a word, which plain text cannot tell from the word, is left out. */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        WORD.matcher(plain)
                .results()
                .forEach(word -> words.add(RAISED.matcher(word.group()).replaceFirst("")));
        return words;
    }

    static Map<String, Integer> pairs(List<String> words) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.merge(words.get(i) + " " + words.get(i + 1), 1, Integer::sum);
        }
        return pairs;
    }

    static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(n -> n).sum();
    }

    static int shared(Map<String, Integer> a, Map<String, Integer> b) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            shared += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** Whether two texts are the same but for a word in ten. */
    static boolean isLike(String a, String b) {
        List<String> one = of(a);
        List<String> other = of(b);
        if (one.equals(other)) {
            return true;
        }
        Map<String, Integer> pairs = pairs(one);
        Map<String, Integer> others = pairs(other);
        return 2.0 * shared(pairs, others) >= 0.9 * Math.max(1, sum(pairs) + sum(others));
    }

    /** How often a run of words stands in others. */
    static int occurrences(List<String> run, List<String> in) {
        return run.isEmpty()
                ? 0
                : (" " + String.join(" ", in) + " ")
                                .split(" " + Pattern.quote(String.join(" ", run)) + "(?= )", -1)
                                .length
                        - 1;
    }
}
