package org.elenchus.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.cql.Cql;

/**
 * What a reader asks for: a tree over units. {@link Object#toString()} prints a query as a reader would type it, and
 * {@link QueryParser#parse} reads that back to an equal tree.
 */
public sealed interface Query {

    /** Every unit: {@code *}. */
    record All() implements Query {
        @Override
        public String toString() {
            return "*";
        }
    }

    /** What can stand in a quote: the operands of {@link Near}. */
    sealed interface Text extends Query {}

    /** Units with a word, in any of its forms. */
    record Word(String text) implements Text {

        /** @throws IllegalArgumentException unless the text could stand as one bare word of a query */
        public Word {
            if (!QuerySyntax.isWord(text)) {
                throw new IllegalArgumentException("query word '" + text + "'");
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Units with words side by side, each in any of its forms: {@code "learning regions"}. */
    record Phrase(String text) implements Text {
        public Phrase {
            QuerySyntax.requireQuotable(text);
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** Units with a word whose dictionary form begins so: {@code регион*}. */
    record Prefix(String start) implements Text {

        /** @throws IllegalArgumentException unless the start could stand as one bare word of a query */
        public Prefix {
            if (!QuerySyntax.isWord(start)) {
                throw new IllegalArgumentException("beginning of a word '" + start + "'");
            }
        }

        @Override
        public String toString() {
            return start + QuerySyntax.PREFIX;
        }
    }

    /** Units with a word that is nearly this one, two letters apart at most, one if it is short: {@code florda~}. */
    record Fuzzy(String text) implements Text {

        /** @throws IllegalArgumentException unless the text could stand as one bare word of a query */
        public Fuzzy {
            if (!QuerySyntax.isWord(text)) {
                throw new IllegalArgumentException("query word '" + text + "'");
            }
        }

        @Override
        public String toString() {
            return text + QuerySyntax.FUZZY;
        }
    }

    /** Units with two things in either order and at most so many words from one to the other: {@code a near/5 b}. */
    record Near(Text one, Text other, int distance) implements Query {
        static final int FARTHEST = 99;

        /** @throws IllegalArgumentException if the distance is not from 1 to 99: 1 is side by side */
        public Near {
            if (distance < 1 || distance > FARTHEST) {
                throw new IllegalArgumentException("near/" + distance);
            }
        }

        @Override
        public String toString() {
            return one + " " + QuerySyntax.NEAR + distance + " " + other;
        }
    }

    /** Units whose own words a pattern of the rule language matches: {@code cql:([lemma="risk"] [pos="NOUN"])}. */
    record Tokens(Cql pattern) implements Query {
        @Override
        public String toString() {
            return QuerySyntax.CQL + ":(" + pattern + ")";
        }
    }

    /** Units about a concept, given by its id or by any of its labels: {@code about:learning-region}. */
    record About(String concept) implements Query {
        public About {
            QuerySyntax.requireQuotable(concept);
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.ABOUT, concept);
        }
    }

    /** Units of a type: {@code type:criticism}. */
    record OfType(UnitType type) implements Query {
        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.TYPE, type.label().toLowerCase(Locale.ROOT));
        }
    }

    /** Criticisms of a topic: {@code topic:evidence}. */
    record OnTopic(Topic topic) implements Query {
        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.TOPIC, topic.label());
        }
    }

    /** Units whose holder's name has these words: {@code holder:Florida}. */
    record HeldBy(String holder) implements Query {
        public HeldBy {
            QuerySyntax.requireQuotable(holder);
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.HOLDER, holder);
        }
    }

    /** Units in a language, by its ISO 639-1 code: {@code lang:ru}. */
    record InLanguage(String language) implements Query {
        public InLanguage {
            QuerySyntax.requireQuotable(language);
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.LANGUAGE, language);
        }
    }

    /** Units of documents published from one year to another, both included: {@code year:1995..2010}. */
    record Years(int from, int to) implements Query {
        static final int OPEN_END = 9999;

        /** @throws IllegalArgumentException if the years do not follow each other or have more than four digits */
        public Years {
            if (from < 0 || to < from || to > OPEN_END) {
                throw new IllegalArgumentException("years " + from + ".." + to);
            }
        }

        @Override
        public String toString() {
            String range = from == to ? "" + from : (from == 0 ? "" : from) + ".." + (to == OPEN_END ? "" : to);
            return QuerySyntax.field(QuerySyntax.YEAR, range);
        }
    }

    /** Units of one document, by its id or its file's name: {@code in:paper.pdf}. */
    record InDocument(String document) implements Query {
        public InDocument {
            QuerySyntax.requireQuotable(document);
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.IN, document);
        }
    }

    /**
     * Units of a section, by words of its heading, or by what part of a paper it is in either language:
     * {@code section:conclusion} finds «Заключение», too.
     */
    record InSection(String section) implements Query {
        public InSection {
            QuerySyntax.requireQuotable(section);
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.SECTION, section);
        }
    }

    /** Units that a relation links to a unit of the same paper that matches: {@code attacks:(type:definition)}. */
    record Linked(Link link, Query other) implements Query {
        @Override
        public String toString() {
            return link.label() + ":(" + other + ")";
        }
    }

    /** A relation between units, seen from one of its ends. */
    enum Link {
        ATTACKS,
        ATTACKED_BY,
        SUPPORTS,
        SUPPORTED_BY,
        ELABORATES,
        ELABORATED_BY;

        /** The name of its field: {@code attacked-by}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Criticisms that no unit attacks, or only those that one does: {@code unanswered:true}. */
    record Unanswered(boolean is) implements Query {
        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.UNANSWERED, Boolean.toString(is));
        }
    }

    /**
     * Units that say in a translated abstract again what another unit of their paper says, or those that do not:
     * {@code translation:false}.
     */
    record Translation(boolean is) implements Query {
        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.TRANSLATION, Boolean.toString(is));
        }
    }

    /** Units of at least this confidence, 0 to 1: {@code confidence:>0.7}. */
    record Confident(double least) implements Query {

        /** @throws IllegalArgumentException unless from 0 to 1 */
        public Confident {
            if (!(least >= 0 && least <= 1)) {
                throw new IllegalArgumentException("confidence " + least);
            }
        }

        @Override
        public String toString() {
            return QuerySyntax.field(QuerySyntax.CONFIDENCE, ">" + least);
        }
    }

    /** Units that every part matches: parts side by side. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = QuerySyntax.atLeastTwo(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(QuerySyntax::operand).collect(Collectors.joining(" "));
        }
    }

    /** Units that some part matches: {@code a OR b}. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = QuerySyntax.atLeastTwo(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(QuerySyntax::operand).collect(Collectors.joining(" OR "));
        }
    }

    /** Units that the part does not match: {@code -a}. */
    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return "-" + QuerySyntax.operand(part);
        }
    }

    /** The conjunction of the parts: {@link All} for none, the part itself for one. */
    static Query allOf(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new All();
            case 1 -> parts.getFirst();
            default -> new And(parts);
        };
    }
}
