package org.elenchus.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/**
 * Finds what a text abbreviates: a term, then its initials in brackets, «обучающийся регион (ОР)», or the initials and
 * then the term. Initials have to fit the words, so that a remark in brackets is not taken for one. Stateless.
 */
final class Abbreviations {
    private static final int LONGEST = 8;
    private static final Set<String> INTRODUCTIONS = Set.of(
            "«",
            "\"",
            "“",
            "–",
            "—",
            "-",
            ":",
            ",",
            "далее",
            "сокращенно",
            "сокращённо",
            "сокр",
            "hereafter",
            "hereinafter",
            "henceforth",
            "or",
            "или");

    private Abbreviations() {}

    /** The abbreviation in brackets right after the words that end at a token; empty if none is or it does not fit. */
    static Optional<Token> after(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        int at = end;
        while (at < tokens.size() && "»\"”’".contains(tokens.get(at).form())) {
            at++;
        }
        boolean bracket = at + 2 < tokens.size() && tokens.get(at).form().equals("(");
        if (!bracket) {
            return Optional.empty();
        }
        at++;
        while (at + 1 < tokens.size() && isIntroduction(tokens.get(at))) {
            at++;
        }
        Token token = tokens.get(at);
        return isAbbreviation(token.form()) && fits(token.form(), tokens.subList(start, end))
                ? Optional.of(token)
                : Optional.empty();
    }

    /** «(далее – ОР)», "(hereafter LR)". */
    private static boolean isIntroduction(Token token) {
        return INTRODUCTIONS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    static boolean isAbbreviation(String form) {
        String bare = withoutPlural(form);
        long upper = bare.codePoints().filter(Character::isUpperCase).count();
        return bare.length() >= 2
                && bare.length() <= LONGEST
                && Character.isUpperCase(bare.charAt(0))
                && upper * 2 > bare.length()
                && bare.codePoints().allMatch(Character::isLetter);
    }

    private static String withoutPlural(String form) {
        boolean plural =
                form.length() > 2 && form.endsWith("s") && Character.isUpperCase(form.charAt(form.length() - 2));
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    /** Whether the capitals are the first letters of the words, in order, from the first word to the last. */
    static boolean fits(String abbreviation, List<Token> words) {
        String letters = withoutPlural(abbreviation).toLowerCase(Locale.ROOT).replace('ё', 'е');
        List<String> full = new ArrayList<>();
        for (Token word : words) {
            if (word.isWord() && !isSmall(word)) {
                full.addAll(List.of(
                        word.form().toLowerCase(Locale.ROOT).replace('ё', 'е').split("-")));
            }
        }
        return !full.isEmpty()
                && letters.charAt(0) == full.getFirst().charAt(0)
                && letters.length() >= full.size()
                && letters(letters, 0, full, 0);
    }

    private static boolean isSmall(Token word) {
        return switch (word.pos()) {
            case "ADP", "DET", "CCONJ" -> true;
            default -> false;
        };
    }

    /** Every word gives its first letter; a long word may give further ones of its own. */
    private static boolean letters(String letters, int at, List<String> words, int word) {
        if (word == words.size()) {
            return at == letters.length();
        }
        String form = words.get(word);
        int from = 0;
        for (int used = 0; at + used < letters.length(); used++) {
            int place = used == 0
                    ? (form.charAt(0) == letters.charAt(at) ? 0 : -1)
                    : form.indexOf(letters.charAt(at + used), from);
            if (place < 0) {
                return false;
            }
            from = place + 1;
            if (letters(letters, at + used + 1, words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
