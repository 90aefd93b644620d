package org.elenchus.linking;

import java.util.List;
import java.util.Set;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/** Tells where a capital letter says nothing of the word that bears it. Stateless. */
final class Placing {
    private static final Set<String> OPENERS = Set.of("«", "\"", "“", "„", "‘", "``", ":", "•", "–", "—");
    private static final int FEWEST = 4;

    private Placing() {}

    /** Whether a token opens a sentence, a quotation or an item, or stands in a heading that capitalises its words. */
    static boolean opens(Sentence sentence, int at) {
        List<Token> tokens = sentence.tokens();
        return at == 0
                || OPENERS.contains(tokens.get(at - 1).form())
                || !tokens.get(at - 1).isWord()
                        && tokens.subList(0, at).stream().noneMatch(Placing::isLong)
                || isTitle(tokens);
    }

    private static boolean isLong(Token token) {
        return token.form().length() > 1 && Character.isLetter(token.form().charAt(0));
    }

    private static boolean isTitle(List<Token> tokens) {
        long words = tokens.stream().filter(Placing::isLong).count();
        long high = tokens.stream()
                .filter(t -> isLong(t) && Character.isUpperCase(t.form().charAt(0)))
                .count();
        return words >= FEWEST && high * 5 > words * 3;
    }
}
