package org.elenchus.cql;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests words against a regular expression by the cheapest means that has the same outcome. */
final class WordTest {
    private static final String ANY = ".*";
    /** Behind the letters of the Latin, Greek and Cyrillic scripts. */
    private static final char SCRIPTS_END = '\u0530';

    private WordTest() {}

    /**
     * Whether a whole word matches.
     *
     * @param folded whether the words to be tested are folded
     * @throws java.util.regex.PatternSyntaxException if the expression is faulty
     */
    static Predicate<String> of(String regex, boolean folded) {
        UnaryOperator<String> fold = folded ? Folding::fold : UnaryOperator.identity();
        Optional<Set<String>> words = RegexWords.of(regex);
        if (words.isPresent()) {
            return oneOf(words.get(), fold);
        }
        String unaccented = folded ? regex.replace('ё', 'е').replace('Ё', 'е') : regex;
        Pattern pattern = Pattern.compile(unaccented, folded ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
        return parts(regex, fold).orElseGet(() -> expression(pattern));
    }

    /** The expression itself, asked only about words whose first letter could begin a match. */
    @SuppressWarnings("JdkObsolete") // hitEnd tells exactly what is asked: whether more letters could make a match
    private static Predicate<String> expression(Pattern pattern) {
        BitSet firsts = new BitSet(SCRIPTS_END);
        for (char c = 0; c < SCRIPTS_END; c++) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            firsts.set(c, matcher.matches() || matcher.hitEnd());
        }
        return word -> {
            boolean possible = word.isEmpty() || word.charAt(0) >= SCRIPTS_END || firsts.get(word.charAt(0));
            return possible && pattern.matcher(word).matches();
        };
    }

    private static Predicate<String> oneOf(Set<String> words, UnaryOperator<String> fold) {
        Set<String> set = new HashSet<>();
        words.forEach(word -> set.add(fold.apply(word)));
        String only = set.iterator().next();
        return set.size() == 1 ? only::equals : set::contains;
    }

    /** Of an expression whose alternatives all are like {@code word}, {@code begin.*}, {@code .*end} or {@code .*mid.*}. */
    private static Optional<Predicate<String>> parts(String regex, UnaryOperator<String> fold) {
        List<Predicate<String>> tests = new ArrayList<>();
        if (!RegexWords.isClear(regex)) {
            return Optional.empty();
        }
        for (String branch : RegexWords.branches(regex)) {
            boolean before = branch.startsWith(ANY);
            String rest = before ? branch.substring(ANY.length()) : branch;
            boolean after = rest.endsWith(ANY) && !rest.endsWith("\\.*");
            Optional<Set<String>> words = RegexWords.of(after ? rest.substring(0, rest.length() - ANY.length()) : rest);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            words.get().forEach(word -> tests.add(part(fold.apply(word), before, after)));
        }
        return Optional.of(word -> {
            for (Predicate<String> test : tests) {
                if (test.test(word)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Predicate<String> part(String text, boolean before, boolean after) {
        if (before) {
            return after ? word -> word.contains(text) : word -> word.endsWith(text);
        }
        return after ? word -> word.startsWith(text) : text::equals;
    }
}
