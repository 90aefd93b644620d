package org.elenchus.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.text.Sentence;
import org.elenchus.text.TokenRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenPatternTest {
    private static final Map<String, Lexicon> LEXICONS = Map.of(
            "lack", Lexicon.of("lack", List.of("отсутствие", "не хватать", "не хватать сил", "нет , увы")),
            "one", Lexicon.of("one", List.of("недостаток", "Неясный")));
    private static final Sentence SENTENCE = Sentences.of(
            "ru",
            "Всё/весь/PRON/Case=Nom ещё/еще/ADV неясно/неясный/ADJ/Degree=Pos|Variant=Short ,/,/PUNCT"
                    + " хватает/хватать/VERB/Mood=Ind|VerbForm=Fin ли/ли/PART данных/данные/NOUN/Case=Gen|Number=Plur"
                    + " Петрову/петров/PROPN/Case=Dat ././PUNCT");

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '`',
            value = {
                "[word='всё']                         ⇒ Всё",
                "'ЕЩЕ'                                ⇒ ещё",
                "[form='Всё']                         ⇒ Всё",
                "[form='всё']                         ⇒ -",
                "[form='[А-Я].*' & pos!='PRON']       ⇒ Петрову",
                "[lemma='НЕЯСНЫЙ']                    ⇒ неясно",
                "[lemma='данн.*|хват.*']              ⇒ хватает | данных",
                "[lemma='дан']                        ⇒ -",
                "[pos='noun|PropN']                   ⇒ данных | Петрову",
                "[Case='gen']                         ⇒ данных",
                "[case!='Gen' & case!='']             ⇒ Всё | Петрову",
                "[verbform='Fin']                     ⇒ хватает",
                "[!(pos='PUNCT' | case='')]           ⇒ Всё | данных | Петрову",
                "[lemma in @one]                      ⇒ неясно",
                "[word in @one]                       ⇒ -",
                "[pos='ADJ' & lemma not in @one]      ⇒ -",
                "<s> []                               ⇒ Всё",
                "[] </s>                              ⇒ .",
                "[pos='PROPN'] </s>                   ⇒ -",
                "[pos!='PUNCT']+                      ⇒ Всё ещё неясно | хватает ли данных Петрову",
                "[pos!='PUNCT']+?                     ⇒ Всё | ещё | неясно | хватает | ли | данных | Петрову",
                "'неясно' []{0,3} [pos!='PUNCT']      ⇒ неясно , хватает ли данных",
                "'неясно' []{0,3}? [pos!='PUNCT']     ⇒ неясно , хватает",
                "'неясно' []{2} 'ли'                  ⇒ неясно , хватает ли",
                "'неясно' []{3} 'ли'                  ⇒ -",
                "'ещё' ('неясно' | 'неясно' ',')      ⇒ ещё неясно",
                "'ещё' ('неясно' | 'неясно' ',') 'хватает' ⇒ ещё неясно , хватает",
            })
    void aPatternFinds(String pattern, String found) throws Exception {
        assertThat(found(pattern, Subject.of(SENTENCE, false, List.of(), List.of())))
                .isEqualTo(found);
    }

    @Test
    void aLexiconMatchesItsLongestPhraseByLemmaOrForm() throws Exception {
        Subject subject = subject("ему не/не/PART хватало/хватать/VERB сил/сила/NOUN и нет/нет , увы");

        assertThat(found("@lack", subject)).isEqualTo("не хватало сил | нет , увы");
    }

    @Test
    void aLexiconGoesBackToAShorterPhraseIfTheRestNeedsIt() throws Exception {
        Subject subject = subject("не/не хватало/хватать сил/сила");

        assertThat(found("@lack [word='сил']", subject)).isEqualTo("не хватало сил");
    }

    @Test
    void aConceptIsAStretchThatTheCallerMarks() throws Exception {
        Sentence sentence = Sentences.of("en", "the learning region lacks proof [ 5 ]");
        Subject subject = Subject.of(
                sentence, true, List.of(new TokenRange(1, 3), new TokenRange(2, 3)), List.of(new TokenRange(5, 8)));

        assertThat(found("<p> 'the' <concept/> 'lacks' [] <citation/> </s>", subject))
                .isEqualTo("the learning region lacks proof [ 5 ]");
        assertThat(found("[] <concept>", subject)).isEqualTo("the learning region");
        assertThat(found("'learning' <concept/>", subject)).isEqualTo("learning region");
    }

    @Test
    void theStartOfAParagraphIsNotThatOfEverySentence() throws Exception {
        Sentence sentence = Sentences.of("en", "however it fails");

        assertThat(found("<p> []", Subject.of(sentence, true, List.of(), List.of())))
                .isEqualTo("however");
        assertThat(found("<p> []", Subject.of(sentence, false, List.of(), List.of())))
                .isEqualTo("-");
    }

    @Test
    void capturesAreHandedBack() throws Exception {
        Cql pattern = cql("'by' holder:([form='[A-Z]\\.']* [pos='PROPN']+) rest:[]? missing:'x'?");
        Subject subject = subject("said by P./p./PROPN Krugman/krugman/PROPN today");

        Found found = TokenPattern.compile(pattern, LEXICONS).findAll(subject).getFirst();

        assertThat(found.captures())
                .isEqualTo(Map.of(
                        "holder", new TokenRange(2, 4), "rest", new TokenRange(4, 5), "missing", new TokenRange(5, 5)));
    }

    @Test
    void aLongSentenceAndANastyPatternTakeLinearWork() throws Exception {
        Sentence sentence = Sentences.of("en", "a ".repeat(3000).strip());
        Cql pattern = cql("([] []* ([word='a']+ | 'a' 'a')* []*)+ 'b'");

        assertThat(TokenPattern.compile(pattern, Map.of()).findAll(Subject.of(sentence, false, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void repetitionsThatMultiplyAreRefused() throws Exception {
        Cql pattern = cql("((([]{0,50}){0,50}){0,50}) 'a'");

        assertThat(CqlCheck.of(pattern, Map.of()))
                .extracting(m -> m.message())
                .containsExactly("the pattern is too big: its repetitions multiply");
        assertThatThrownBy(() -> TokenPattern.compile(pattern, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNearMissSaysHowFarItCameAndWhatFailed() throws Exception {
        TokenPattern pattern =
                TokenPattern.compile(cql("[lemma='неясный'] []{0,2} [lemma='ли'] [pos='NOUN' & case='Nom']"), Map.of());

        NearMiss miss = pattern.nearMiss(Subject.of(SENTENCE, false, List.of(), List.of()))
                .orElseThrow();

        assertThat(miss)
                .isEqualTo(new NearMiss(
                        2,
                        new TokenRange(2, 6),
                        "[pos=\"NOUN\" & case=\"Nom\"]",
                        new TokenRange(6, 7),
                        "case=\"Nom\""));
    }

    /** A pattern with single quotes for double ones. */
    private static Cql cql(String pattern) throws CqlSyntaxException {
        return Cql.parse(pattern.replace('\'', '"'));
    }

    private static Subject subject(String text) {
        return Subject.of(Sentences.of("ru", text), false, List.of(), List.of());
    }

    private static String found(String pattern, Subject subject) throws Exception {
        String found = TokenPattern.compile(cql(pattern), LEXICONS).findAll(subject).stream()
                .map(f -> subject
                        .sentence()
                        .tokens()
                        .subList(f.range().start(), f.range().end())
                        .stream()
                        .map(t -> t.form())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
        return found.isEmpty() ? "-" : found;
    }
}
