package org.elenchus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    /** Left what is typed, right the tree as an s-expression. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "регион|регион",
                "learning regions|(and learning regions)",
                "learning AND regions|(and learning regions)",
                "\"learning regions\" -cluster|(and 'learning regions' (not cluster))",
                "«обучающийся регион»|'обучающийся регион'",
                "a OR b c|(or a (and b c))",
                "(a OR b) c|(and (or a b) c)",
                "NOT (a b)|(not (and a b))",
                "--a|(not (not a))",
                "*|*",
                "социально-экономический|социально-экономический",
                "type:Criticism topic:adverse-effect|(and type=Criticism topic=adverse-effect)",
                "about:learning-region|about=learning-region",
                "about:«обучающийся регион»|about=обучающийся регион",
                "year:1995..2010|year=1995..2010",
                "year:2004|year=2004..2004",
                "year:..2004|year=0..2004",
                "year:1995..|year=1995..9999",
                "confidence:>0.7|confidence=0.7",
                "confidence:>=1|confidence=1.0",
                "регион* florda~|(and регион* florda~)",
                "a near/5 \"b c\"|(near5 a 'b c')",
                "d a* NEAR/2 b~ near/3 c -e|(and d (and (near2 a* b~) (near3 b~ c)) (not e))",
                "-a near/5 b|(not (near5 a b))",
                "section:conclusion|section=conclusion",
                "section:\"Open questions\" unanswered:true|(and section=Open questions unanswered=true)",
                "attacks:(type:definition about:cluster)|(attacks (and type=Definition about=cluster))",
                "a supported-by:(b OR attacked-by:(*)) c|(and a (supported-by (or b (attacked-by *))) c)",
                "cql:([lemma=\"отсутствие\"] [pos=\"ADJ\"]* [lemma=\"пример\"]) x|(and (cql (seq (token (= lemma"
                        + " \"отсутствие\")) (repeat * (token (= pos \"ADJ\"))) (token (= lemma \"пример\")))) x)",
                "cql:(([word=\"\\)\"] []{2}) @weak)|(cql (seq (seq (token (= word \"\\)\")) (repeat {2} (token)))"
                        + " @weak))",
                "holder:Flor* lang:ru|(and holder=Flor* lang=ru)",
                "holder:Флорида lang:ru in:paper.pdf|(and holder=Флорида lang=ru in=paper.pdf)",
            })
    void readsAQueryIntoATree(String typed, String tree) throws ProblemException {
        assertThat(sexpr(QueryParser.parse(typed))).isEqualTo(tree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0"})
    void anEmptyQueryAsksForEverything(String typed) throws ProblemException {
        assertThat(QueryParser.parse(typed)).isEqualTo(new Query.All());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(a OR b|query:1:1: this bracket is never closed – add )",
                "a)|query:1:2: a closing bracket without an opening one – take it away",
                "a \"b|query:1:3: this quote is never closed – add \"",
                "\"\"|query:1:1: nothing stands between these quotes – write the words you look for",
                "a OR|query:1:5: something to search for is missing here – write a word, a phrase or a field",
                "OR a|query:1:1: something to search for is missing here – write a word, a phrase or a field",
                "typ:claim|query:1:1: no field 'typ' – did you mean 'type'?",
                "type:critisism|query:1:6: 'critisism' is none of Criticism, Criterion, Definition, Merit, Example,"
                        + " Claim – did you mean 'Criticism'?",
                "type:|query:1:6: 'type:' has no value – write one right after the colon",
                "year:soon|query:1:6: 'soon' is no range of years – write it like 2004, 1995..2010, 1995.. or ..2010",
                "year:2010..1995|query:1:6: '2010..1995' is no range of years – write it like 2004, 1995..2010, 1995.."
                        + " or ..2010",
                "confidence:>7|query:1:12: '>7' is no confidence – write a number from 0 to 1, like confidence:>0.7",
                "unanswered:yes|query:1:12: 'yes' is neither true nor false – write unanswered:true",
                "a near/0 b|query:1:3: 'near/0' is no distance – write near/1 to near/99",
                "a near/5|query:1:9: something to be near to is missing here – near/ links two words or phrases: a"
                        + " near/5 \"b c\"",
                "near/5 b|query:1:1: something to be near to is missing before near/5 – near/ links two words or"
                        + " phrases: a near/5 \"b c\"",
                "a near/5 type:claim|query:1:10: 'type:claim' cannot be near to something – near/ links two words or"
                        + " phrases: a near/5 \"b c\"",
                "attacks:x|query:1:9: 'attacks:' wants a query in brackets – write attacks:(type:definition)",
                "attack:(a)|query:1:1: no field 'attack' – did you mean 'attacks'?",
                "attacks:(a b|query:1:9: this bracket is never closed – add )",
                "cql:([lemma=\"a\"]|query:1:5: this bracket is never closed – add )",
                "a cql:([lemma=])|query:1:15: ']' stands where '\"' is expected – add '\"' here",
                "a [b|query:1:3: '[' cannot stand here – put the words into \"quotes\"",
            })
    void aMistakeIsToldWithItsPlaceAndTheNextStep(String typed, String message) {
        assertThatThrownBy(() -> QueryParser.parse(typed))
                .isInstanceOf(ProblemException.class)
                .hasMessage(message);
    }

    @Test
    void theNearestNameIsSuggestedAndAFarOneIsNot() {
        assertThat(Nearest.to("lerning-regoin", java.util.List.of("network", "learning-region")))
                .contains("learning-region");
        assertThat(Nearest.to("zebra", java.util.List.of("network", "learning-region")))
                .isEmpty();
    }

    private static String sexpr(Query query) {
        return switch (query) {
            case Query.All all -> "*";
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> "'" + phrase.text() + "'";
            case Query.Prefix prefix -> prefix.start() + "*";
            case Query.Fuzzy fuzzy -> fuzzy.text() + "~";
            case Query.Near near ->
                "(near" + near.distance() + " " + sexpr(near.one()) + " " + sexpr(near.other()) + ")";
            case Query.Tokens tokens -> "(cql " + tokens.pattern().tree() + ")";
            case Query.InSection section -> "section=" + section.section();
            case Query.Linked linked -> "(" + linked.link().label() + " " + sexpr(linked.other()) + ")";
            case Query.Unanswered unanswered -> "unanswered=" + unanswered.is();
            case Query.Translation translation -> "translation=" + translation.is();
            case Query.About about -> "about=" + about.concept();
            case Query.OfType type -> "type=" + type.type().label();
            case Query.OnTopic topic -> "topic=" + topic.topic().label();
            case Query.HeldBy holder -> "holder=" + holder.holder();
            case Query.InLanguage language -> "lang=" + language.language();
            case Query.Years years -> "year=" + years.from() + ".." + years.to();
            case Query.InDocument document -> "in=" + document.document();
            case Query.Confident confident -> "confidence=" + confident.least();
            case Query.And and -> "(and" + sexprs(and.parts()) + ")";
            case Query.Or or -> "(or" + sexprs(or.parts()) + ")";
            case Query.Not not -> "(not " + sexpr(not.part()) + ")";
        };
    }

    private static String sexprs(java.util.List<Query> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(p -> all.append(' ').append(sexpr(p)));
        return all.toString();
    }
}
