package org.elenchus.cql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The finite set of words that a regular expression stands for, where it is one: {@code critici[sz](e|m)s?}. Such
 * expressions become hash sets and anchors of the rule index.
 */
final class RegexWords {
    private static final int MOST = 500;
    private static final int SHORTEST_PREFIX = 3;
    private static final String META = "|\\()[]{}?*+.^$";

    /** Brackets within a character class, which would be miscounted. */
    private static final Pattern UNCLEAR_CLASS = Pattern.compile("\\[[^]]*[\\[()]");

    private final String regex;
    private int at;
    private boolean finite = true;

    private RegexWords(String regex) {
        this.regex = regex;
    }

    /** All words that match the expression; empty if they are without end or too many, or if it is faulty. */
    static Optional<Set<String>> of(String regex) {
        if (plain(regex)) {
            return Optional.of(new LinkedHashSet<>(List.of(regex.split("\\|", -1))));
        }
        RegexWords words = new RegexWords(regex);
        Set<String> all = words.options();
        return words.finite && words.at == regex.length() ? Optional.of(all) : Optional.empty();
    }

    private static boolean plain(String regex) {
        for (int i = 0; i < regex.length(); i++) {
            if (META.indexOf(regex.charAt(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Beginnings, of at least three characters, so that each word that matches has one of them; empty if it is not
     * known that there are such.
     */
    static Set<String> prefixes(String regex) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (String branch : branches(regex)) {
            StringBuilder prefix = new StringBuilder();
            int i = 0;
            while (i < branch.length() && META.indexOf(branch.charAt(i)) < 0) {
                prefix.append(branch.charAt(i++));
            }
            boolean lastMayBeAbsent = i < branch.length() && "?*{".indexOf(branch.charAt(i)) >= 0;
            if (lastMayBeAbsent && !prefix.isEmpty()) {
                prefix.setLength(prefix.length() - 1);
            }
            if (prefix.length() < SHORTEST_PREFIX || !isClear(regex)) {
                return Set.of();
            }
            prefixes.add(prefix.toString());
        }
        return prefixes;
    }

    /** Whether its alternatives can be told by counting brackets. */
    static boolean isClear(String regex) {
        return !UNCLEAR_CLASS.matcher(regex).find();
    }

    /** The alternatives at the top of an expression that is clear. */
    static List<String> branches(String regex) {
        List<String> branches = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (c == '|' && depth == 0) {
                branches.add(regex.substring(start, i));
                start = i + 1;
            }
        }
        branches.add(regex.substring(start));
        return branches;
    }

    private Set<String> options() {
        Set<String> options = new LinkedHashSet<>(sequence());
        while (finite && at < regex.length() && regex.charAt(at) == '|') {
            at++;
            options.addAll(sequence());
        }
        return options;
    }

    private Set<String> sequence() {
        Set<String> words = Set.of("");
        while (finite && at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Set<String> piece = piece();
            if (at < regex.length() && regex.charAt(at) == '?') {
                at++;
                piece = new LinkedHashSet<>(piece);
                piece.add("");
            }
            words = product(words, piece);
        }
        return words;
    }

    private Set<String> product(Set<String> left, Set<String> right) {
        if ((long) left.size() * right.size() > MOST) {
            finite = false;
            return left;
        }
        Set<String> product = new LinkedHashSet<>();
        left.forEach(l -> right.forEach(r -> product.add(l + r)));
        return product;
    }

    private Set<String> piece() {
        char c = regex.charAt(at++);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return characterClass();
        }
        if (c == '\\' && at < regex.length() && !Character.isLetterOrDigit(regex.charAt(at))) {
            return Set.of(String.valueOf(regex.charAt(at++)));
        }
        if (META.indexOf(c) >= 0) {
            finite = false;
        }
        return Set.of(String.valueOf(c));
    }

    private Set<String> group() {
        if (regex.startsWith("?:", at)) {
            at += 2;
        }
        Set<String> options = options();
        if (at >= regex.length() || regex.charAt(at) != ')') {
            finite = false;
        }
        at++;
        return options;
    }

    private Set<String> characterClass() {
        Set<String> characters = new LinkedHashSet<>();
        while (at < regex.length() && regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            if ("\\[^-&".indexOf(c) >= 0) {
                finite = false;
            }
            characters.add(String.valueOf(c));
        }
        finite &= at < regex.length() && !characters.isEmpty();
        at++;
        return characters;
    }
}
