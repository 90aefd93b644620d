package org.elenchus.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.text.Token;

/** Puts Russian noun phrases into the nominative singular with the dictionary's help. Thread safe. */
final class RussianPhrases {
    private final RussianInflection inflection;
    private final RussianDictionary dictionary;

    RussianPhrases(RussianDictionary dictionary, RussianInflection inflection) {
        this.dictionary = dictionary;
        this.inflection = inflection;
    }

    /** What a label's head became: what its adjectives must agree with. */
    private record Head(String form, boolean plural, String gender) {}

    String nominative(List<Token> phrase) {
        return nominative(phrase, true);
    }

    /** @param singular whether the head is to be put into the singular; else it keeps its number */
    String nominative(List<Token> phrase, boolean singular) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            words.add(cased(phrase, i, phrase.get(i).form()));
        }
        int head = head(phrase);
        if (head >= 0) {
            inflect(phrase, head, singular, words);
            inflectCoordinated(phrase, head, words);
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean joined = i > 0
                    && phrase.get(i - 1).span().end() == phrase.get(i).span().start();
            label.append(i == 0 || joined ? "" : " ").append(words.get(i));
        }
        return label.toString();
    }

    /** The first noun that neither a preposition governs nor, being also a participle, goes with the next noun. */
    private int head(List<Token> phrase) {
        boolean governed = false;
        int lastAdjective = -1;
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            if (token.pos().equals("ADP")) {
                governed = true;
            } else if (isNoun(token) && !isParticipleBefore(phrase, i)) {
                if (!governed) {
                    return i;
                }
                governed = false;
            } else if (isAdjectival(token)) {
                lastAdjective = governed ? lastAdjective : i;
            }
        }
        return lastAdjective;
    }

    private void inflect(List<Token> phrase, int head, boolean singular, List<String> words) {
        Token noun = phrase.get(head);
        boolean wantsPlural = !singular && noun.feature("Number").equals("Plur");
        Head inflected = isNoun(noun) ? noun(noun, wantsPlural) : adjectivalHead(noun);
        words.set(head, cased(phrase, head, matchYo(noun.form(), inflected.form())));
        for (int i = 0; i < head; i++) {
            if (!isNoun(phrase.get(i)) || isParticipleBefore(phrase, i)) {
                agree(phrase, i, noun, inflected, words);
            }
        }
        int after = head + 1;
        boolean closes = after + 1 >= phrase.size() || !isNoun(phrase.get(after + 1));
        if (after < phrase.size() && closes) {
            agree(phrase, after, noun, inflected, words);
        }
    }

    /** «спроса и предложения»: a noun joined to the head goes the same way, and keeps its number. */
    private void inflectCoordinated(List<Token> phrase, int head, List<String> words) {
        int at = head + 1;
        if (at >= phrase.size() || !phrase.get(at).pos().equals("CCONJ")) {
            return;
        }
        at++;
        while (at < phrase.size() && isAdjectival(phrase.get(at)) && !isNoun(phrase.get(at))) {
            at++;
        }
        if (at < phrase.size() && isNoun(phrase.get(at)) && sameCase(phrase.get(head), phrase.get(at))) {
            List<Token> second = phrase.subList(head + 2, phrase.size());
            List<String> secondWords = words.subList(head + 2, words.size());
            inflect(second, at - head - 2, false, secondWords);
        }
    }

    private Head noun(Token token, boolean wantsPlural) {
        Word word = dictionary.word(token.form());
        String prefix = word.prefix();
        UdTag tag = UdTag.of(token.pos(), token.features());
        for (DictionaryReading reading : inflection.fitting(word, tag, WordCategory.NOUN)) {
            boolean plural = wantsPlural;
            Optional<String> form = inflection.noun(reading, plural);
            if (form.isEmpty()) {
                plural = !plural;
                form = inflection.noun(reading, plural);
            }
            if (form.isPresent()) {
                return new Head(prefix + form.get(), plural, reading.tag().gender());
            }
        }
        boolean adjectival =
                word.readings().stream().anyMatch(reading -> reading.tag().isAdjectival());
        if (adjectival) {
            return adjectivalHead(token);
        }
        boolean initials = word.isInitials();
        String form = initials || token.feature("Number").equals("Plur") && wantsPlural ? token.form() : token.lemma();
        return new Head(form, false, token.feature("Gender"));
    }

    /** A noun that is an adjective by its forms: «данное», «обучающийся». */
    private Head adjectivalHead(Token token) {
        String gender =
                token.feature("Gender").isEmpty() || token.feature("Number").equals("Plur")
                        ? "Masc"
                        : token.feature("Gender");
        Word word = dictionary.word(token.form());
        return new Head(inflection.adjective(word, token, false, gender).orElse(token.lemma()), false, gender);
    }

    private void agree(List<Token> phrase, int at, Token noun, Head head, List<String> words) {
        Token token = phrase.get(at);
        boolean unchanging = noun.form().equalsIgnoreCase(head.form())
                && !noun.feature("Case").equals("Nom");
        if (isAdjectival(token)
                && (agrees(token, noun) || unchanging && !noun.pos().equals("PROPN"))) {
            Word word = dictionary.word(token.form());
            inflection
                    .adjective(word, token, head.plural(), head.gender())
                    .ifPresent(form -> words.set(at, cased(phrase, at, matchYo(token.form(), form))));
        }
    }

    private boolean isParticipleBefore(List<Token> phrase, int at) {
        Token token = phrase.get(at);
        return at + 1 < phrase.size()
                && token.pos().equals("NOUN")
                && isNoun(phrase.get(at + 1))
                && agrees(token, phrase.get(at + 1))
                && dictionary.word(token.form()).readings().stream()
                        .anyMatch(reading -> reading.tag().category() == WordCategory.PARTICIPLE);
    }

    private static boolean agrees(Token adjective, Token noun) {
        boolean sameNumber = same(adjective.feature("Number"), noun.feature("Number"));
        return sameNumber && sameCase(adjective, noun);
    }

    /** The tagger mixes the accusative up with its likes, so these count as one. */
    private static boolean sameCase(Token one, Token other) {
        String first = one.feature("Case");
        String second = other.feature("Case");
        return same(first, second)
                || first.equals("Acc") && !second.equals("Ins")
                || second.equals("Acc") && !first.equals("Ins");
    }

    private static boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isNoun(Token token) {
        return token.pos().equals("NOUN") || token.pos().equals("PROPN");
    }

    private static boolean isAdjectival(Token token) {
        boolean participle =
                token.pos().equals("VERB") && token.feature("VerbForm").equals("Part");
        return token.pos().equals("ADJ")
                || token.pos().equals("DET")
                || token.pos().equals("NOUN")
                || participle;
    }

    /** Names and abbreviations keep their capitals, and so does a word that has one within the phrase. */
    private static String cased(List<Token> phrase, int at, String form) {
        Token token = phrase.get(at);
        String original = token.form();
        boolean capital = Character.isUpperCase(original.charAt(0));
        boolean initials = original.length() > 1 && original.equals(original.toUpperCase(Locale.ROOT));
        if (capital && initials && original.equalsIgnoreCase(form)) {
            return original;
        }
        boolean keeps = capital && !initials && (at > 0 || token.pos().equals("PROPN"));
        return keeps
                ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
                : form.toLowerCase(Locale.ROOT);
    }

    /** The dictionary writes ё; a text that does not gets none. */
    private static String matchYo(String original, String form) {
        return original.indexOf('ё') >= 0 ? form : form.replace('ё', 'е');
    }
}
