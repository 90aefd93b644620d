package org.elenchus.linking;

import java.util.List;
import java.util.Set;
import org.elenchus.text.Token;

/**
 * The words of a language that make no term by themselves: «новый подход» is any approach, «субстантивный подход» a
 * notion of its own. Compared by lemma. Immutable and thread-safe.
 *
 * @param nouns that name a concept only with an adjective or noun of its own
 * @param adjectives that do not make a term of a general noun
 * @param notions nouns that say what kind of notion something is: theory, method, institution
 */
public record GeneralWords(Set<String> nouns, Set<String> adjectives, Set<String> notions) {
    private static final int SHORTEST = 3;
    private static final Set<String> FULL = Set.of("NOUN", "PROPN", "ADJ", "VERB", "X");

    public GeneralWords {
        nouns = Set.copyOf(nouns);
        adjectives = Set.copyOf(adjectives);
        notions = Set.copyOf(notions);
    }

    /** What a noun is as the head of a term: a kind of notion, a general word, an abstraction or another. */
    String kind(Token noun, String language) {
        if (notions.contains(noun.lemma())) {
            return "concept";
        }
        if (nouns.contains(noun.lemma())) {
            return "general";
        }
        return Abstractions.isAbstract(noun.lemma(), language) ? "abstract" : "other";
    }

    /** Whether the words could name a concept: no bare general noun, no bare name, no leading «новый». */
    boolean admit(List<Token> words, boolean russian) {
        if (isGeneral(words.getFirst())) {
            return false;
        }
        int head = head(words, russian);
        if (nouns.contains(words.get(head).lemma())) {
            return modified(words, head);
        }
        return words.size() > 1 ? words.stream().anyMatch(w -> !w.pos().equals("PROPN")) : isTerm(words.getFirst());
    }

    /** «Новый», «указанный»: a passive participle refers, it does not name. */
    private boolean isGeneral(Token word) {
        return adjectives.contains(word.lemma())
                || word.pos().equals("VERB") && word.feature("Voice").equals("Pass");
    }

    private static boolean isTerm(Token word) {
        String form = word.form();
        boolean abbreviation = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
        return abbreviation || !word.pos().equals("PROPN") && form.length() >= SHORTEST && form.indexOf('.') < 0;
    }

    private boolean modified(List<Token> words, int head) {
        return specifies(words.subList(0, head)) || specifies(words.subList(head + 1, words.size()));
    }

    private boolean specifies(List<Token> words) {
        return words.stream()
                .anyMatch(w -> FULL.contains(w.pos())
                        && !isGeneral(w)
                        && !nouns.contains(w.lemma())
                        && !w.pos().equals("PROPN"));
    }

    static Token headOf(List<Token> words, String language) {
        return words.get(head(words, language.equals("ru")));
    }

    /** The noun that bears the phrase: the first in Russian, the last before {@code of} in English. */
    private static int head(List<Token> words, boolean russian) {
        int last = words.size() - 1;
        for (int i = 0; i < words.size(); i++) {
            boolean noun =
                    words.get(i).pos().equals("NOUN") || words.get(i).pos().equals("PROPN");
            if (russian && noun) {
                return i;
            }
            if (!russian && words.get(i).lemma().equals("of")) {
                return Math.max(0, i - 1);
            }
        }
        return last;
    }
}
