package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.cql.NearMiss;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/** Says in words what became of a rule on a sentence. */
public final class TraceText {
    private static final int MOST_TOKENS = 6;

    private TraceText() {}

    /** One line without the rule's id. */
    public static String of(Trace.Trial trial, Sentence sentence) {
        List<String> parts = new ArrayList<>();
        trial.fired().forEach(match -> parts.add("matched [" + words(match.range(), sentence) + "]"));
        for (Trace.Blocked blocked : trial.blocked()) {
            parts.add("would match [" + words(blocked.match().range(), sentence) + "] but for the exception "
                    + blocked.exception() + " at [" + words(blocked.at(), sentence) + "]");
        }
        if (!parts.isEmpty()) {
            return String.join(", ", parts);
        }
        return trial.nearest()
                .map(miss -> nearest(miss, sentence))
                .orElse("no match, not even of the first token: " + analysed(all(sentence), sentence));
    }

    private static String nearest(NearMiss miss, Sentence sentence) {
        String before = miss.matched().isEmpty() ? "" : " after [" + words(miss.matched(), sentence) + "]";
        String found = miss.tried().isEmpty() ? "the sentence ends" : "there is " + analysed(miss.tried(), sentence);
        String condition =
                miss.expected().contains("[" + miss.condition() + "]") ? "" : " (fails: " + miss.condition() + ")";
        return "no match:" + before + " expected " + miss.expected() + ", but " + found + condition;
    }

    private static TokenRange all(Sentence sentence) {
        return new TokenRange(0, sentence.tokens().size());
    }

    private static String words(TokenRange range, Sentence sentence) {
        return tokens(range, sentence).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    private static String analysed(TokenRange range, Sentence sentence) {
        return tokens(range, sentence).stream()
                .limit(range.equals(all(sentence)) ? Integer.MAX_VALUE : MOST_TOKENS)
                .map(token -> token.form() + "/" + token.lemma() + "/" + token.pos()
                        + (token.features().isEmpty() ? "" : "/" + token.features()))
                .collect(Collectors.joining(" "));
    }

    private static List<Token> tokens(TokenRange range, Sentence sentence) {
        return sentence.tokens().subList(range.start(), range.end());
    }
}
