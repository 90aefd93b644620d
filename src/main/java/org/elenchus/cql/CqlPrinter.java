package org.elenchus.cql;

import java.util.List;
import java.util.stream.Collectors;

/** Puts back the brackets that a tree does without. */
final class CqlPrinter {
    private CqlPrinter() {}

    static <T> List<T> atLeastTwo(List<T> items) {
        if (items.size() < 2) {
            throw new IllegalArgumentException("fewer than two: " + items);
        }
        return List.copyOf(items);
    }

    static String operand(Condition condition) {
        return switch (condition) {
            case Condition.And and -> "(" + and + ")";
            case Condition.Or or -> "(" + or + ")";
            case Condition.Any any -> any.toString();
            case Condition.Compare compare -> compare.toString();
            case Condition.Member member -> member.toString();
            case Condition.Not not -> not.toString();
        };
    }

    static String joined(List<Condition> parts, String operator) {
        return parts.stream().map(CqlPrinter::operand).collect(Collectors.joining(operator));
    }

    static String joined(List<Cql> items) {
        return items.stream()
                .map(item -> item instanceof Cql.Repeat || item instanceof Cql.Capture ? item.toString() : atom(item))
                .collect(Collectors.joining(" "));
    }

    static String options(List<Cql> options) {
        return options.stream()
                .map(option -> option instanceof Cql.Choice ? "(" + option + ")" : option.toString())
                .collect(Collectors.joining(" | "));
    }

    /** The pattern so that a quantifier or a label can stand beside it. */
    static String atom(Cql item) {
        return switch (item) {
            case Cql.Sequence sequence -> "(" + sequence + ")";
            case Cql.Choice choice -> "(" + choice + ")";
            case Cql.Repeat repeat -> "(" + repeat + ")";
            case Cql.Capture capture -> "(" + capture + ")";
            case Cql.OneToken token -> token.toString();
            case Cql.Phrase phrase -> phrase.toString();
            case Cql.Stretch stretch -> stretch.toString();
            case Cql.Edge edge -> edge.toString();
        };
    }

    static String times(int min, int max) {
        if (max == Cql.UNBOUNDED) {
            return min == 0 ? "*" : min == 1 ? "+" : "{" + min + ",}";
        }
        if (min == 0 && max == 1) {
            return "?";
        }
        return min == max ? "{" + min + "}" : "{" + min + "," + max + "}";
    }

    static String tree(Cql pattern) {
        return switch (pattern) {
            case Cql.OneToken token -> "(token" + tree(token.condition()) + ")";
            case Cql.Phrase phrase -> phrase.toString();
            case Cql.Stretch stretch -> stretch.toString();
            case Cql.Edge edge -> edge.toString();
            case Cql.Sequence sequence -> "(seq" + trees(sequence.items()) + ")";
            case Cql.Choice choice -> "(or" + trees(choice.options()) + ")";
            case Cql.Repeat repeat ->
                "(" + (repeat.lazy() ? "lazy" : "repeat") + " " + times(repeat.min(), repeat.max()) + " "
                        + tree(repeat.item()) + ")";
            case Cql.Capture capture -> "(" + capture.label() + ": " + tree(capture.item()) + ")";
        };
    }

    private static String trees(List<Cql> patterns) {
        return patterns.stream().map(p -> " " + tree(p)).collect(Collectors.joining());
    }

    private static String tree(Condition condition) {
        return switch (condition) {
            case Condition.Any any -> "";
            case Condition.Compare c ->
                " (" + (c.equal() ? "=" : "!=") + " " + c.attribute().label() + " \"" + c.regex() + "\")";
            case Condition.Member m ->
                " (" + (m.in() ? "in" : "not-in") + " " + m.attribute().label() + " @" + m.lexicon() + ")";
            case Condition.Not not -> " (not" + tree(not.inner()) + ")";
            case Condition.And and -> " (and" + conditionTrees(and.parts()) + ")";
            case Condition.Or or -> " (or" + conditionTrees(or.parts()) + ")";
        };
    }

    private static String conditionTrees(List<Condition> parts) {
        return parts.stream().map(CqlPrinter::tree).collect(Collectors.joining());
    }
}
