package org.elenchus.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is wrong with a pattern that can be read: lexicons that are not there, regular expressions and values that
 * cannot be right, patterns that match nothing. For one thread.
 */
public final class CqlCheck {

    /**
     * One thing that is wrong.
     *
     * @param severe whether the pattern cannot be used
     * @param message one line
     * @param hint what to do
     */
    public record Mistake(boolean severe, String message, String hint) {}

    private static final Pattern CAPITALS = Pattern.compile("\\\\p\\{(Is)?(Lu|Upper|Uppercase)}|[A-ZА-ЯЁ]-[A-ZА-ЯЁ]");

    private static final Pattern TAG = Pattern.compile("</?[sp]>");

    private final Map<String, Lexicon> lexicons;
    private final List<Mistake> mistakes = new ArrayList<>();

    private CqlCheck(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** Everything that is wrong; without a severe mistake the pattern can be compiled. */
    public static List<Mistake> of(Cql pattern, Map<String, Lexicon> lexicons) {
        CqlCheck check = new CqlCheck(lexicons);
        check.check(pattern);
        if (check.mistakes.stream().noneMatch(Mistake::severe)) {
            check.compile(pattern);
        }
        return check.mistakes.stream().distinct().toList();
    }

    private void compile(Cql pattern) {
        try {
            TokenPattern.compile(pattern, lexicons);
        } catch (IllegalArgumentException e) {
            error(String.valueOf(e.getMessage()), "make the bounds {n,m} smaller");
        }
    }

    private void check(Cql pattern) {
        switch (pattern) {
            case Cql.OneToken token -> check(token.condition());
            case Cql.Phrase phrase -> lexicon(phrase.lexicon());
            case Cql.Stretch stretch -> {}
            case Cql.Edge edge -> {}
            case Cql.Sequence sequence -> sequence.items().forEach(this::check);
            case Cql.Choice choice -> choice.options().forEach(this::check);
            case Cql.Repeat repeat -> check(repeat.item());
            case Cql.Capture capture -> check(capture.item());
        }
    }

    private void check(Condition condition) {
        switch (condition) {
            case Condition.Any any -> {}
            case Condition.Compare compare -> compare(compare);
            case Condition.Member member -> member(member);
            case Condition.Not not -> check(not.inner());
            case Condition.And and -> and.parts().forEach(this::check);
            case Condition.Or or -> or.parts().forEach(this::check);
        }
    }

    private void compare(Condition.Compare compare) {
        try {
            Pattern.compile(compare.regex());
        } catch (PatternSyntaxException e) {
            error(
                    "the regular expression in " + compare + " is faulty: " + e.getDescription(),
                    "put \\ before a sign that is meant literally");
            return;
        }
        List<String> values = compare.attribute().allowed();
        Set<String> wanted = RegexWords.of(compare.regex()).orElse(Set.of());
        for (String value : values.isEmpty() ? Set.<String>of() : wanted) {
            if (!value.isEmpty() && values.stream().noneMatch(value::equalsIgnoreCase)) {
                error(
                        "no token has " + compare.attribute().label() + "=\"" + value + "\"",
                        "the values are " + String.join(" ", values));
            }
        }
        if (compare.attribute().isText()) {
            oneToken(compare, wanted);
            slips(compare);
        }
        if (compare.attribute().isFolded() && CAPITALS.matcher(compare.regex()).find()) {
            doubt(
                    compare + ": " + compare.attribute().label() + " does not tell capitals from small letters",
                    "ask form=\"…\", the form exactly as it stands");
        }
    }

    private void oneToken(Condition.Compare compare, Set<String> words) {
        if (words.stream().anyMatch(word -> word.indexOf(' ') >= 0)) {
            error(compare + " asks one token for several words", "write a token for each word");
        }
    }

    /** What is sound but hardly meant. */
    private void slips(Condition.Compare compare) {
        String regex = compare.regex();
        if (RegexWords.isClear(regex) && RegexWords.branches(regex).contains(".")) {
            doubt(compare + ": '.' is any sign", "write \\. for the full stop");
        }
        if (Pattern.matches(regex, "")) {
            doubt(compare + " matches an empty word", "write \\( and \\) for brackets; take out a '|' too many");
        }
        if (TAG.matcher(regex).find()) {
            doubt(compare + ": a tag within a value is only letters", "write ( [word=\"…\"] | <s> )");
        }
    }

    private void member(Condition.Member member) {
        if (!member.attribute().isText()) {
            error(
                    member + ": lexicons hold words, not values of "
                            + member.attribute().label(),
                    "ask word or lemma");
        }
        Optional<Lexicon> lexicon = lexicon(member.lexicon());
        if (lexicon.isPresent() && lexicon.get().hasPhrases()) {
            doubt(
                    "[" + member + "] is one token and passes over the phrases of @" + member.lexicon(),
                    "write @" + member.lexicon() + " alone, or move the phrases to a lexicon of their own");
        }
    }

    private Optional<Lexicon> lexicon(String name) {
        Lexicon lexicon = lexicons.get(name);
        if (lexicon == null) {
            error("there is no lexicon @" + name, "write lexicon/" + name + ".txt, or one of " + names());
        } else if (lexicon.entries().isEmpty()) {
            doubt("lexicon @" + name + " is empty", "add entries, one a line");
        }
        return Optional.ofNullable(lexicon);
    }

    private String names() {
        return lexicons.isEmpty()
                ? "none yet"
                : "@" + String.join(" @", lexicons.keySet().stream().sorted().toList());
    }

    private void doubt(String message, String hint) {
        mistakes.add(new Mistake(false, message, hint));
    }

    private void error(String message, String hint) {
        mistakes.add(new Mistake(true, message, hint));
    }
}
