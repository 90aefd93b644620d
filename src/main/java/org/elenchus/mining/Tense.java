package org.elenchus.mining;

import java.util.List;
import java.util.Set;
import org.elenchus.text.Token;

/** The tense that a stretch of text is told in, by its finite verbs. */
enum Tense {
    PAST,
    PRESENT,
    MIXED,
    NONE;

    private static final Set<String> ENGLISH_PAST_AUXILIARIES = Set.of("was", "were", "had", "did");

    static Tense of(List<Token> tokens, int start, int end) {
        boolean past = false;
        boolean present = false;
        for (Token token : tokens.subList(start, end)) {
            if (!token.pos().equals("VERB") && !token.pos().equals("AUX")) {
                continue;
            }
            String tense = token.feature("Tense");
            String form = token.feature("VerbForm");
            boolean finite = form.isEmpty() || form.equals("Fin");
            past |= finite && tense.equals("Past") || ENGLISH_PAST_AUXILIARIES.contains(token.form());
            present |= finite && (tense.equals("Pres") || tense.equals("Fut"));
        }
        if (past) {
            return present ? MIXED : PAST;
        }
        return present ? PRESENT : NONE;
    }
}
