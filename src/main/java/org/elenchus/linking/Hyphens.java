package org.elenchus.linking;

import java.util.List;
import java.util.Set;
import org.elenchus.text.Token;

/** Words that hyphens join, though the tokens are apart: "non-coding", "lock-in", "evidence-based". Stateless. */
final class Hyphens {
    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
    private static final Set<String> PARTICLES = Set.of(
            "in", "off", "offs", "out", "outs", "up", "ups", "down", "downs", "back", "backs", "over", "overs",
            "through", "ins", "by", "on", "ons");

    private Hyphens() {}

    /** One past the last token that is joined to the one at the place; the next token if none is. */
    static int end(List<Token> tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size() && joins(tokens, end)) {
            end += 2;
        }
        return end;
    }

    /** Whether the token is a hyphen that stands close between two words. */
    static boolean joins(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && HYPHENS.contains(tokens.get(at).form())
                && tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start()
                && isPart(tokens.get(at - 1))
                && isPart(tokens.get(at + 1));
    }

    private static boolean isPart(Token token) {
        return Character.isLetterOrDigit(token.form().charAt(0));
    }

    /** Whether a range would cut a joined word in two. */
    static boolean cut(List<Token> tokens, int start, int end) {
        return joins(tokens, start - 1) || joins(tokens, start) || joins(tokens, end) || joins(tokens, end - 1);
    }

    /** Whether a joined word that names something ends at a place. */
    static boolean nominalEndsAt(List<Token> tokens, int end) {
        int start = end - 1;
        while (start >= 2 && joins(tokens, start - 1)) {
            start -= 2;
        }
        return start < end - 1 && isNominal(tokens, start, end);
    }

    /** "Lock-in", "trade-off", "p-value" name something; "long-term" and "evidence-based" only describe. */
    static boolean isNominal(List<Token> tokens, int start, int end) {
        Token last = tokens.get(end - 1);
        boolean noun = last.pos().equals("NOUN") || last.pos().equals("PROPN");
        return noun
                || PARTICLES.contains(last.form()) && !tokens.get(start).pos().equals("ADV");
    }
}
