package org.elenchus.query;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The surface of the query language: shared by the tree that prints itself and the parser that reads it. */
final class QuerySyntax {
    static final String ABOUT = "about";
    static final String TYPE = "type";
    static final String TOPIC = "topic";
    static final String HOLDER = "holder";
    static final String LANGUAGE = "lang";
    static final String YEAR = "year";
    static final String IN = "in";
    static final String SECTION = "section";
    static final String UNANSWERED = "unanswered";
    static final String TRANSLATION = "translation";
    static final String CONFIDENCE = "confidence";
    static final String CQL = "cql";

    /** Every field; those whose value is in brackets last. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of(
                            ABOUT,
                            TYPE,
                            TOPIC,
                            HOLDER,
                            LANGUAGE,
                            YEAR,
                            IN,
                            SECTION,
                            UNANSWERED,
                            TRANSLATION,
                            CONFIDENCE,
                            CQL),
                    Arrays.stream(Query.Link.values()).map(Query.Link::label))
            .toList();

    static final String PREFIX = "*";
    static final String FUZZY = "~";
    static final String NEAR = "near/";

    private static final Pattern NEAR_OPERATOR = Pattern.compile("(?i)near/.*");

    /** Opening quotes and, at the same index, what may close them. */
    static final String OPENING_QUOTES = "\"«“„";

    static final List<String> CLOSING_QUOTES = List.of("\"", "»", "”", "“”");

    /** A bare word: no blanks, quotes, brackets or colons, and no dash in front. */
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\"«»“”„()\\[\\]:*-][^\\s\\p{Z}\"«»“”„()\\[\\]:*]*");

    private static final List<String> OPERATORS = List.of("AND", "OR", "NOT");

    private QuerySyntax() {}

    static boolean isWord(String text) {
        return WORD.matcher(text).matches() && !OPERATORS.contains(text) && !text.endsWith(FUZZY) && !isNear(text);
    }

    /** Whether a word is the operator {@code near/5}, with a right distance or a wrong one. */
    static boolean isNear(String text) {
        return NEAR_OPERATOR.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if the text could not be read back from between straight quotes */
    static void requireQuotable(String text) {
        if (text.isBlank() || !text.equals(text.strip()) || text.indexOf('"') >= 0) {
            throw new IllegalArgumentException("query text '" + text + "'");
        }
    }

    static String field(String name, String value) {
        return name + ":" + (value.matches("[^\\s\\p{Z}\"«»“”„()\\[\\]]+") ? value : '"' + value + '"');
    }

    static List<Query> atLeastTwo(List<Query> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a junction of " + parts.size());
        }
        return List.copyOf(parts);
    }

    /** A part as it stands inside a bigger query: junctions go into brackets. */
    static String operand(Query part) {
        return part instanceof Query.And || part instanceof Query.Or ? "(" + part + ")" : part.toString();
    }
}
