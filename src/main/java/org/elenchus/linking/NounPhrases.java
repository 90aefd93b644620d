package org.elenchus.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Finds the noun phrases of a sentence: agreeing modifiers, a head noun, and its genitive (Russian) or {@code of}
 * (English) complement. Stateless and thread-safe.
 */
public final class NounPhrases {
    private static final int LONGEST = 9;
    private static final Set<String> OPENING = Set.of("«", "\"", "“", "„", "‘", "'", "``");
    private static final Set<String> CLOSING = Set.of("»", "\"", "”", "“", "’", "'", "''");

    private NounPhrases() {}

    /** Maximal phrases, in order, without overlap. */
    public static List<NounPhrase> of(Sentence sentence) {
        List<NounPhrase> phrases = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean russian = sentence.language().equals("ru");
        boolean verbSeen = false;
        int at = 0;
        while (at < tokens.size()) {
            int end = russian ? russianEnd(tokens, at) : englishEnd(tokens, at);
            if (end > at) {
                phrases.add(phrase(tokens, at, end, russian, verbSeen));
                at = end;
            } else {
                verbSeen |= isFinite(tokens.get(at));
                at++;
            }
        }
        return phrases;
    }

    private static NounPhrase phrase(List<Token> tokens, int start, int end, boolean russian, boolean verbSeen) {
        int head = russian ? firstNoun(tokens, start, end) : englishHead(tokens, start, end);
        boolean afterPreposition = start > 0 && tokens.get(start - 1).pos().equals("ADP");
        boolean subject = russian ? tokens.get(head).feature("Case").equals("Nom") : !verbSeen && !afterPreposition;
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        return new NounPhrase(start, end, head, key(tokens, start, end), span, subject);
    }

    /**
     * The phrases within a phrase, itself among them: any run of words that begins with a modifier or noun and ends
     * with the noun of a group. «развитие языковой ситуации» holds «языковая ситуация» and «ситуация».
     */
    public static List<TokenRange> within(List<Token> tokens, NounPhrase phrase) {
        List<TokenRange> ranges = new ArrayList<>();
        for (int start = phrase.start(); start < phrase.end(); start++) {
            for (int end = start + 1; end <= phrase.end(); end++) {
                if (begins(tokens, start)
                        && ends(tokens, end, phrase.end())
                        && !Hyphens.cut(tokens, start, end)
                        && balanced(tokens, start, end)) {
                    ranges.add(new TokenRange(start, end));
                }
            }
        }
        return ranges;
    }

    private static boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return isNoun(token)
                || token.isWord()
                        && (token.pos().equals("ADJ")
                                || token.pos().equals("VERB")
                                || Hyphens.end(tokens, at) > at + 1);
    }

    private static boolean ends(List<Token> tokens, int end, int last) {
        if (!isNoun(tokens.get(end - 1)) && !Hyphens.nominalEndsAt(tokens, end)) {
            return false;
        }
        // an English compound ends with its last noun; a Russian genitive may always be left out
        boolean cyrillic = tokens.get(end - 1).form().codePoints().anyMatch(c -> c >= 'А' && c <= 'ё');
        return end == last || cyrillic || !begins(tokens, end);
    }

    private static boolean balanced(List<Token> tokens, int start, int end) {
        int open = 0;
        for (Token token : tokens.subList(start, end)) {
            open += OPENING.contains(token.form()) ? 1 : CLOSING.contains(token.form()) ? -1 : 0;
        }
        return open == 0;
    }

    /** The lemmas of the words in a token range, joined by blanks; quotes are left out. */
    public static String key(List<Token> tokens, int start, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (tokens.get(i).isWord()) {
                boolean joined = i > start + 1 && Hyphens.joins(tokens, i - 1);
                key.append(key.isEmpty() || joined ? "" : " ")
                        .append(tokens.get(i).lemma().replace("-", ""));
            }
        }
        return key.toString();
    }

    private static int russianEnd(List<Token> tokens, int start) {
        int end = modifiersAndNoun(tokens, start, "");
        if (end == start) {
            return start;
        }
        while (end < tokens.size() && end - start < LONGEST) {
            int next = modifiersAndNoun(tokens, end, "Gen");
            if (next == end || next - start > LONGEST) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int modifiersAndNoun(List<Token> tokens, int start, String wantedCase) {
        int at = start;
        boolean quoted = false;
        if (at < tokens.size() && OPENING.contains(tokens.get(at).form())) {
            quoted = true;
            at++;
        }
        while (at < tokens.size() && isRussianModifier(tokens.get(at), wantedCase)) {
            at++;
        }
        if (at >= tokens.size() || !isNoun(tokens.get(at)) || !hasCase(tokens.get(at), wantedCase)) {
            return start;
        }
        Token noun = tokens.get(at);
        if (tokens.subList(start, at).stream().anyMatch(m -> isRussianModifier(m, wantedCase) && !agrees(m, noun))) {
            return start;
        }
        at++;
        if (quoted) {
            if (at < tokens.size() && CLOSING.contains(tokens.get(at).form())) {
                return at + 1;
            }
            return start;
        }
        return at;
    }

    private static boolean isRussianModifier(Token token, String wantedCase) {
        boolean adjective = token.pos().equals("ADJ")
                && !token.feature("Variant").equals("Short")
                && !token.feature("Degree").equals("Cmp");
        boolean participle = token.pos().equals("VERB")
                && token.feature("VerbForm").equals("Part")
                && !token.feature("Variant").equals("Short");
        return (adjective || participle)
                && hasCase(token, wantedCase)
                && Character.isLetter(token.form().charAt(0));
    }

    /** «Преследующие цель» is no phrase: the participle goes with something before it. */
    private static boolean agrees(Token modifier, Token noun) {
        String one = modifier.feature("Number");
        String other = noun.feature("Number");
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean hasCase(Token token, String wantedCase) {
        return wantedCase.isEmpty() || token.feature("Case").equals(wantedCase);
    }

    private static int englishEnd(List<Token> tokens, int start) {
        int end = englishCore(tokens, start);
        if (end == start) {
            return start;
        }
        boolean of = end + 1 < tokens.size() && tokens.get(end).lemma().equals("of");
        if (of) {
            int after = end + 1;
            if (tokens.get(after).pos().equals("DET") && after + 1 < tokens.size()) {
                after++;
            }
            int next = englishCore(tokens, after);
            if (next > after && next - start <= LONGEST) {
                return next;
            }
        }
        return end;
    }

    private static int englishCore(List<Token> tokens, int start) {
        int at = start;
        int noun = start;
        while (at < tokens.size() && at - start < LONGEST) {
            Token token = tokens.get(at);
            int joined = Hyphens.end(tokens, at);
            if (joined > at + 1) {
                noun = Hyphens.isNominal(tokens, at, joined) ? joined : noun;
                at = joined - 1;
            } else if (isNoun(token)) {
                noun = at + 1;
            } else if (!token.pos().equals("ADJ") && !isParticipleBeforeNoun(tokens, at, start)) {
                break;
            }
            at++;
        }
        return noun;
    }

    /** "the learning region": a participle that opens a phrase after a determiner, a preposition or nothing. */
    private static boolean isParticipleBeforeNoun(List<Token> tokens, int at, int start) {
        String form = tokens.get(at).form();
        boolean participle =
                at == start && tokens.get(at).pos().equals("VERB") && (form.endsWith("ing") || form.endsWith("ed"));
        if (!participle || at + 1 >= tokens.size() || !tokens.get(at + 1).pos().equals("NOUN")) {
            return false;
        }
        return at == 0
                || Set.of("DET", "ADP", "PUNCT", "CCONJ")
                        .contains(tokens.get(at - 1).pos());
    }

    private static int englishHead(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (tokens.get(i).lemma().equals("of") && i > start) {
                return i - 1;
            }
        }
        return end - 1;
    }

    private static int firstNoun(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isNoun(tokens.get(i))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isNoun(Token token) {
        return (token.pos().equals("NOUN") || token.pos().equals("PROPN"))
                && Character.isLetter(token.form().charAt(0));
    }

    private static boolean isFinite(Token token) {
        return (token.pos().equals("VERB") || token.pos().equals("AUX"))
                && !token.feature("VerbForm").equals("Part")
                && !token.feature("VerbForm").equals("Conv");
    }
}
