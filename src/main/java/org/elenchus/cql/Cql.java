package org.elenchus.cql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A pattern over the tokens of one sentence, as a tree. Immutable; {@code toString} prints it as CQL, and parsing that
 * gives an equal tree. See docs/rule-language.md.
 */
public sealed interface Cql {
    /** The upper bound of {@code *} and {@code +}. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /**
     * Reads a pattern.
     *
     * @throws CqlSyntaxException at the first character that cannot be read
     */
    static Cql parse(String text) throws CqlSyntaxException {
        return new CqlParser(text).parse();
    }

    /** The tree as an s-expression, for tests and for people who wonder how a pattern was read. */
    default String tree() {
        return CqlPrinter.tree(this);
    }

    /** The labels of its captures, in order. */
    default List<String> labels() {
        return switch (this) {
            case OneToken token -> List.of();
            case Phrase phrase -> List.of();
            case Stretch stretch -> List.of();
            case Edge edge -> List.of();
            case Sequence sequence ->
                sequence.items().stream().flatMap(i -> i.labels().stream()).toList();
            case Choice choice ->
                choice.options().stream().flatMap(o -> o.labels().stream()).toList();
            case Repeat repeat -> repeat.item().labels();
            case Capture capture ->
                Stream.concat(Stream.of(capture.label()), capture.item().labels().stream())
                        .toList();
        };
    }

    /** The fewest tokens that a match takes. */
    default int leastTokens() {
        return switch (this) {
            case OneToken token -> 1;
            case Phrase phrase -> 1;
            case Stretch stretch -> 1;
            case Edge edge -> 0;
            case Sequence sequence ->
                sequence.items().stream().mapToInt(Cql::leastTokens).sum();
            case Choice choice ->
                choice.options().stream().mapToInt(Cql::leastTokens).min().orElse(0);
            case Repeat repeat -> repeat.min() * repeat.item().leastTokens();
            case Capture capture -> capture.item().leastTokens();
        };
    }

    /** One token: {@code [lemma="risk" & pos="NOUN"]}. */
    record OneToken(Condition condition) implements Cql {
        @Override
        public String toString() {
            return "[" + condition + "]";
        }
    }

    /** Any entry of a lexicon, however many words it has: {@code @absence-nouns}. */
    record Phrase(String lexicon) implements Cql {
        @Override
        public String toString() {
            return "@" + lexicon;
        }
    }

    /** A stretch of tokens that the caller has marked: {@code <concept/>}, {@code <citation/>}. */
    record Stretch(Kind kind) implements Cql {
        public enum Kind {
            CONCEPT,
            CITATION
        }

        @Override
        public String toString() {
            return "<" + kind.name().toLowerCase(Locale.ROOT) + "/>";
        }
    }

    /** A place between tokens; takes none. */
    record Edge(Side side) implements Cql {
        public enum Side {
            SENTENCE_START("<s>"),
            SENTENCE_END("</s>"),
            /** The start of the first sentence of a paragraph. */
            PARAGRAPH_START("<p>");

            private final String text;

            Side(String text) {
                this.text = text;
            }
        }

        @Override
        public String toString() {
            return side.text;
        }
    }

    /** At least two patterns, one after the other. */
    record Sequence(List<Cql> items) implements Cql {
        public Sequence {
            items = CqlPrinter.atLeastTwo(items);
        }

        @Override
        public String toString() {
            return CqlPrinter.joined(items);
        }
    }

    /** One of at least two patterns; the first that leads to a match is taken. */
    record Choice(List<Cql> options) implements Cql {
        public Choice {
            options = CqlPrinter.atLeastTwo(options);
        }

        @Override
        public String toString() {
            return CqlPrinter.options(options);
        }
    }

    /**
     * A pattern several times: {@code ? * + {2} {2,} {2,4}}.
     *
     * @param item takes at least one token, if there is no bound
     * @param max {@link #UNBOUNDED} for no bound
     * @param lazy as few times as will do ({@code {0,6}?}) instead of as many
     */
    record Repeat(Cql item, int min, int max, boolean lazy) implements Cql {
        public Repeat {
            if (min < 0 || max < min || max == 0) {
                throw new IllegalArgumentException("{" + min + "," + max + "}");
            }
            if (max == UNBOUNDED && item.leastTokens() == 0) {
                throw new IllegalArgumentException("nothing, without end: " + item);
            }
        }

        @Override
        public String toString() {
            return CqlPrinter.atom(item) + CqlPrinter.times(min, max) + (lazy ? "?" : "");
        }
    }

    /** A pattern whose tokens are handed back under a label: {@code holder:[pos="PROPN"]+}. */
    record Capture(String label, Cql item) implements Cql {
        @Override
        public String toString() {
            return label + ":" + (item instanceof Repeat ? item.toString() : CqlPrinter.atom(item));
        }
    }
}
