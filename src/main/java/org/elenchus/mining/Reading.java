package org.elenchus.mining;

import java.util.List;
import org.elenchus.concept.Mention;
import org.elenchus.linking.NounPhrase;
import org.elenchus.rule.Match;
import org.elenchus.rule.RuleInput;
import org.elenchus.rule.Yield;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * A sentence with everything that was found in it before any decision is taken.
 *
 * @param sentence the sentence
 * @param matches of all rules, by their first token
 * @param mentions of scheme concepts, in order
 * @param phrases noun phrases, in order
 * @param citations token ranges of reference markers
 * @param paragraphStart whether it is the first of its paragraph
 * @param item whether its paragraph is a list item
 * @param heading of its section, empty if it has none
 */
record Reading(
        Sentence sentence,
        List<Match> matches,
        List<Mention> mentions,
        List<NounPhrase> phrases,
        List<TokenRange> citations,
        boolean paragraphStart,
        boolean item,
        String heading) {

    /** What the rules are matched against. */
    RuleInput input() {
        return new RuleInput(
                sentence,
                paragraphStart,
                FeatureExtractor.ranges(
                        tokens(), mentions.stream().map(Mention::span).toList()),
                citations);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    List<Match> matches(Yield yield) {
        return matches.stream().filter(m -> m.rule().yields() == yield).toList();
    }

    /** Whether most of the match lies in the token range. */
    static boolean covers(int start, int end, Match match) {
        int common = Math.min(end, match.end()) - Math.max(start, match.start());
        return common > 0 && 2 * common >= match.end() - match.start();
    }

    String words(int start, int end) {
        if (start >= end) {
            return "";
        }
        int base = sentence.span().start();
        StringBuilder out = new StringBuilder();
        int last = -1;
        for (Token token : tokens().subList(start, end)) {
            if (last >= 0 && token.span().start() > last) {
                out.append(' ');
            }
            out.append(token.form());
            last = token.span().end();
        }
        return base < 0 ? "" : out.toString();
    }
}
