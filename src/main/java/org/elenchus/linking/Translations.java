package org.elenchus.linking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Finds what a text says in another language in brackets after a term: «кластер (cluster)», «обучающийся регион (англ. learning
 * region, LR)», "innovative milieu (фр. milieu innovateur)". Names of persons and works in brackets are none. Stateless.
 */
final class Translations {
    private static final int MOST_WORDS = 6;
    private static final Set<String> OPENING =
            Set.of("«", "\"", "“", "„", "‘", "``", "от", "с", "or", "или", "термин", ":", ".");
    private static final Set<String> CLOSING = Set.of("»", "\"", "”", "’", "''");
    private static final Set<String> END = Set.of(")", ";", ",", "–", "—", "/", "(");
    private static final Set<String> SMALL =
            Set.of("of", "the", "a", "an", "de", "des", "du", "la", "le", "les", "der", "die", "das", "и", "в", "на");
    private static final Set<String> NO_TERM = Set.of("ibid", "sic", "там", "см", "see", "cf");
    /** What names of languages begin with, to their ISO 639-1 codes. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("англ", "en"),
            Map.entry("нем", "de"),
            Map.entry("франц", "fr"),
            Map.entry("фр", "fr"),
            Map.entry("лат", "la"),
            Map.entry("греч", "el"),
            Map.entry("итал", "it"),
            Map.entry("исп", "es"),
            Map.entry("eng", "en"),
            Map.entry("ger", "de"),
            Map.entry("french", "fr"),
            Map.entry("fr", "fr"),
            Map.entry("lat", "la"),
            Map.entry("greek", "el"),
            Map.entry("gr", "el"),
            Map.entry("ital", "it"),
            Map.entry("russ", "ru"));

    private static final int LONGEST_NAME = 12;

    private Translations() {}

    /**
     * What stands in the brackets.
     *
     * @param language ISO 639-1 code
     * @param text as printed
     * @param words how many it has, small ones left out
     */
    record Translation(String language, String text, int words) {
        /** By which the same phrase is known where the text itself uses it, in the language's simplest forms. */
        String key() {
            return text.toLowerCase(Locale.ROOT);
        }
    }

    /** The translation in brackets right after the words that end at a token; empty if what stands there is none. */
    static Optional<Translation> after(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        int at = end;
        while (at < tokens.size() && CLOSING.contains(tokens.get(at).form())) {
            at++;
        }
        if (at + 2 >= tokens.size() || !tokens.get(at).form().equals("(")) {
            return Optional.empty();
        }
        at++;
        String named = "";
        while (at < tokens.size() && (OPENING.contains(folded(tokens.get(at))) || isLanguage(tokens.get(at)))) {
            named = isLanguage(tokens.get(at)) ? language(tokens.get(at)) : named;
            at++;
        }
        int from = at;
        while (at < tokens.size() && !END.contains(tokens.get(at).form())) {
            at++;
        }
        while (at > from
                && at < tokens.size()
                && CLOSING.contains(tokens.get(at - 1).form())) {
            at--;
        }
        if (at == from || at == tokens.size() || !isTerm(tokens.subList(from, at), tokens.get(end - 1))) {
            return Optional.empty();
        }
        List<Token> words = tokens.subList(from, at);
        String language = named.isEmpty() ? byLetters(words, sentence.language()) : named;
        return language.isEmpty() || language.equals(sentence.language())
                ? Optional.empty()
                : Optional.of(new Translation(language, text(words), size(words)));
    }

    private static String folded(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static boolean isLanguage(Token token) {
        return !language(token).isEmpty();
    }

    private static String language(Token token) {
        String word = folded(token).replaceFirst("\\.$", "");
        String known = LANGUAGES.getOrDefault(word, "");
        boolean spelledOut = known.isEmpty() && word.length() > 5 && word.length() <= LONGEST_NAME;
        return spelledOut
                ? LANGUAGES.keySet().stream()
                        .filter(name -> name.length() > 2 && word.startsWith(name))
                        .findFirst()
                        .filter(name -> word.matches(".*(?:ск\\p{L}+|ish|ian|in|man)"))
                        .map(LANGUAGES::get)
                        .orElse("")
                : known;
    }

    /** Words only, and no name: that is written with capitals where what it stands behind is not. */
    private static boolean isTerm(List<Token> words, Token before) {
        boolean letters = words.stream().allMatch(w -> w.form().matches("[\\p{L}’'-]+"));
        boolean odd = words.stream().anyMatch(w -> w.form().matches("\\p{Lu}|.*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}.*"));
        boolean high = words.stream().filter(w -> !SMALL.contains(folded(w))).allMatch(Translations::isHigh);
        int size = size(words);
        return letters
                && !odd
                && size > 0
                && size <= MOST_WORDS
                && !NO_TERM.contains(folded(words.getFirst()))
                && (!high || (size > 1 && isHigh(before)));
    }

    private static boolean isHigh(Token word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    /** The language that another script tells; empty if it is the sentence's own. */
    private static String byLetters(List<Token> words, String own) {
        boolean russian = own.equals("ru");
        String script = russian ? "[\\p{IsLatin}’'-]+" : "[\\p{IsCyrillic}-]+";
        boolean other = words.stream().allMatch(w -> w.form().matches(script));
        return !other ? "" : russian ? "en" : "ru";
    }

    private static String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean apart =
                    i > 0 && words.get(i - 1).span().end() < words.get(i).span().start();
            text.append(apart ? " " : "").append(words.get(i).form());
        }
        return text.toString();
    }

    /** Of several phrases that end at the brackets, the one that a translation of so many words translates. */
    static Optional<TokenRange> translated(Sentence sentence, List<TokenRange> ranges, int words) {
        return ranges.stream()
                .filter(range -> !isCut(sentence, ranges, range) && isLongEnough(sentence, range, words))
                .min(Comparator.<TokenRange>comparingInt(r ->
                                Math.abs(size(sentence.tokens().subList(r.start(), r.end())) - words))
                        .thenComparing(
                                Comparator.comparingInt(TokenRange::start).reversed()));
    }

    /** Whether a longer phrase has an adjective right before, or in English a noun, which the translation hardly leaves out. */
    private static boolean isCut(Sentence sentence, List<TokenRange> ranges, TokenRange range) {
        if (range.start() == 0 || ranges.stream().noneMatch(r -> r.start() < range.start())) {
            return false;
        }
        String before = sentence.tokens().get(range.start() - 1).pos();
        return before.matches("ADJ|VERB") || (!sentence.language().equals("ru") && before.matches("NOUN|PROPN"));
    }

    /** A term may have one word less than its translation, «кластеризация (cluster formation)», if none right before is missing. */
    private static boolean isLongEnough(Sentence sentence, TokenRange range, int words) {
        int size = size(sentence.tokens().subList(range.start(), range.end()));
        boolean opens = range.start() == 0
                || sentence.tokens().get(range.start() - 1).pos().matches("ADP|CCONJ|SCONJ|PUNCT");
        return size >= words || size == words - 1 && opens;
    }

    private static int size(List<Token> words) {
        return (int) words.stream()
                .filter(w -> w.isWord() && !SMALL.contains(folded(w)))
                .count();
    }
}
