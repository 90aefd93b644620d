package org.elenchus.cql;

import java.util.List;

/** What is between the brackets of one token: a tree of tests. Prints back as CQL. */
public sealed interface Condition {

    /** True of every token: {@code []}. */
    record Any() implements Condition {
        @Override
        public String toString() {
            return "";
        }
    }

    /** {@code lemma="risk|danger"}: the whole value matches a regular expression (or, if not equal, does not). */
    record Compare(Attribute attribute, boolean equal, String regex) implements Condition {
        @Override
        public String toString() {
            return attribute.label() + (equal ? "=\"" : "!=\"") + regex + "\"";
        }
    }

    /** {@code lemma in @risk-nouns}: the value is an entry of one word of a lexicon. */
    record Member(Attribute attribute, boolean in, String lexicon) implements Condition {
        @Override
        public String toString() {
            return attribute.label() + (in ? " in @" : " not in @") + lexicon;
        }
    }

    record Not(Condition inner) implements Condition {
        @Override
        public String toString() {
            return "!" + CqlPrinter.operand(inner);
        }
    }

    /** All of at least two conditions. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = CqlPrinter.atLeastTwo(parts);
        }

        @Override
        public String toString() {
            return CqlPrinter.joined(parts, " & ");
        }
    }

    /** One of at least two conditions. */
    record Or(List<Condition> parts) implements Condition {
        public Or {
            parts = CqlPrinter.atLeastTwo(parts);
        }

        @Override
        public String toString() {
            return CqlPrinter.joined(parts, " | ");
        }
    }
}
