package org.elenchus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlSyntaxException;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/**
 * Reads the query language: words, {@code "phrases"}, fields such as {@code type:criticism} and
 * {@code about:"learning region"}, side by side for <em>and</em>, {@code OR}, {@code -} or {@code NOT}, {@code near/5}, and
 * brackets (docs/query-language.md).
 * A mistake is told with its column and what could stand there instead.
 */
public final class QueryParser {
    private static final String FILE = "query";
    private static final String NEAR_HINT = "near/ links two words or phrases: a near/5 \"b c\"";

    private final String text;
    private int at;

    private QueryParser(String text) {
        this.text = text;
    }

    /**
     * Reads a query; an empty one asks for everything.
     *
     * @throws ProblemException with the one mistake that stopped the reading; its column counts from 1
     */
    public static Query parse(String text) throws ProblemException {
        QueryParser parser = new QueryParser(text);
        parser.skipBlanks();
        if (parser.atEnd()) {
            return new Query.All();
        }
        Query query = parser.junction();
        if (!parser.atEnd()) {
            throw parser.mistake(parser.at, "a closing bracket without an opening one", "take it away");
        }
        return query;
    }

    private Query junction() throws ProblemException {
        List<Query> alternatives = new ArrayList<>(List.of(conjunction()));
        while (takeOperator("OR")) {
            alternatives.add(conjunction());
        }
        return alternatives.size() == 1 ? alternatives.getFirst() : new Query.Or(alternatives);
    }

    private Query conjunction() throws ProblemException {
        List<Query> parts = new ArrayList<>(List.of(operand()));
        while (takeOperator("AND") || (!atEnd() && peek() != ')' && !operatorFollows("OR"))) {
            parts.add(operand());
        }
        return Query.allOf(parts);
    }

    private Query operand() throws ProblemException {
        skipBlanks();
        if (atEnd() || peek() == ')' || operatorFollows("OR") || operatorFollows("AND")) {
            throw mistake(at, "something to search for is missing here", "write a word, a phrase or a field");
        }
        if (takeOperator("NOT") || take('-')) {
            return new Query.Not(operand());
        }
        int start = at;
        if (take('(')) {
            Query inner = junction();
            if (!take(')')) {
                throw mistake(start, "this bracket is never closed", "add )");
            }
            skipBlanks();
            return inner;
        }
        Query simple = simple();
        skipBlanks();
        return nearOthers(simple, start);
    }

    /** {@code a near/5 b near/3 c} is {@code a near/5 b} and {@code b near/3 c}. */
    private Query nearOthers(Query first, int firstStart) throws ProblemException {
        List<Query> pairs = new ArrayList<>();
        Query one = first;
        int start = firstStart;
        for (OptionalInt distance = near(); distance.isPresent(); distance = near()) {
            int otherStart = at;
            if (atEnd() || peek() == ')') {
                throw mistake(at, "something to be near to is missing here", NEAR_HINT);
            }
            Query other = simple();
            skipBlanks();
            if (!(one instanceof Query.Text a)) {
                throw mistake(start, "'" + one + "' cannot be near to something", NEAR_HINT);
            }
            if (!(other instanceof Query.Text b)) {
                throw mistake(otherStart, "'" + other + "' cannot be near to something", NEAR_HINT);
            }
            pairs.add(new Query.Near(a, b, distance.getAsInt()));
            one = other;
            start = otherStart;
        }
        return pairs.isEmpty() ? first : Query.allOf(pairs);
    }

    /** Takes {@code near/5}, if it stands here; empty if not. */
    private OptionalInt near() throws ProblemException {
        if (!text.regionMatches(true, at, QuerySyntax.NEAR, 0, QuerySyntax.NEAR.length())) {
            return OptionalInt.empty();
        }
        int start = at;
        String number = bare("").substring(QuerySyntax.NEAR.length());
        if (!number.matches("[1-9][0-9]?")) {
            throw mistake(start, "'" + text.substring(start, at) + "' is no distance", "write near/1 to near/99");
        }
        skipBlanks();
        return OptionalInt.of(Integer.parseInt(number));
    }

    private Query simple() throws ProblemException {
        if (take('*')) {
            return new Query.All();
        }
        if (QuerySyntax.OPENING_QUOTES.indexOf(peek()) >= 0) {
            return new Query.Phrase(quoted());
        }
        int start = at;
        String name = bare(":");
        if (!atEnd() && peek() == ':' && !name.isEmpty()) {
            at++;
            return field(name, start);
        }
        if (name.endsWith(QuerySyntax.PREFIX) && QuerySyntax.isWord(withoutLast(name))) {
            return new Query.Prefix(withoutLast(name));
        }
        if (name.endsWith(QuerySyntax.FUZZY) && QuerySyntax.isWord(withoutLast(name))) {
            return new Query.Fuzzy(withoutLast(name));
        }
        if (QuerySyntax.isNear(name)) {
            throw mistake(start, "something to be near to is missing before " + name, NEAR_HINT);
        }
        if (!QuerySyntax.isWord(name)) {
            throw mistake(start, "'" + text.charAt(start) + "' cannot stand here", "put the words into \"quotes\"");
        }
        return new Query.Word(name);
    }

    private static String withoutLast(String name) {
        return name.substring(0, name.length() - 1);
    }

    private Query field(String name, int start) throws ProblemException {
        int valueStart = at;
        Optional<Query.Link> link = Stream.of(Query.Link.values())
                .filter(l -> l.label().equals(name))
                .findFirst();
        if (link.isPresent()) {
            return new Query.Linked(link.get(), bracketed(name));
        }
        if (name.equals(QuerySyntax.CQL)) {
            return pattern();
        }
        boolean isQuoted = !atEnd() && QuerySyntax.OPENING_QUOTES.indexOf(peek()) >= 0;
        String value = isQuoted ? quoted() : bare("");
        if (!QuerySyntax.FIELDS.contains(name)) {
            throw mistake(start, "no field '" + name + "'", nearest(name, QuerySyntax.FIELDS));
        }
        if (value.isEmpty()) {
            throw mistake(valueStart, "'" + name + ":' has no value", "write one right after the colon");
        }
        return switch (name) {
            case QuerySyntax.ABOUT -> new Query.About(value);
            case QuerySyntax.HOLDER -> new Query.HeldBy(value);
            case QuerySyntax.LANGUAGE -> new Query.InLanguage(value);
            case QuerySyntax.IN -> new Query.InDocument(value);
            case QuerySyntax.SECTION -> new Query.InSection(value);
            case QuerySyntax.UNANSWERED -> new Query.Unanswered(truth(name, value, valueStart));
            case QuerySyntax.TRANSLATION -> new Query.Translation(truth(name, value, valueStart));
            case QuerySyntax.TYPE ->
                new Query.OfType(word(value, valueStart, UnitType::parse, labels(UnitType.values(), UnitType::label)));
            case QuerySyntax.TOPIC ->
                new Query.OnTopic(word(value, valueStart, Topic::parse, labels(Topic.values(), Topic::label)));
            case QuerySyntax.YEAR -> years(value, valueStart);
            case QuerySyntax.CONFIDENCE -> confidence(value, valueStart);
            default -> throw new IllegalStateException("field " + name + " is listed but not read");
        };
    }

    /** The query in brackets after the colon. */
    private Query bracketed(String name) throws ProblemException {
        int start = at;
        if (!take('(')) {
            throw mistake(start, "'" + name + ":' wants a query in brackets", "write " + name + ":(type:definition)");
        }
        Query inner = junction();
        if (!take(')')) {
            throw mistake(start, "this bracket is never closed", "add )");
        }
        return inner;
    }

    /** The pattern in brackets after the colon, in the rules' language. */
    private Query pattern() throws ProblemException {
        int start = at;
        if (!take('(')) {
            throw mistake(start, "'cql:' wants a pattern in brackets", "write cql:([lemma=\"risk\"])");
        }
        int end = closing(at);
        if (end < 0) {
            throw mistake(start, "this bracket is never closed", "add )");
        }
        int patternStart = at;
        try {
            Cql pattern = Cql.parse(text.substring(patternStart, end));
            at = end + 1;
            return new Query.Tokens(pattern);
        } catch (CqlSyntaxException e) {
            throw mistake(patternStart + e.offset(), String.valueOf(e.getMessage()), e.hint());
        }
    }

    /** Where the bracket closes that opened before a place, those within quotes left aside; -1 if nowhere. */
    private int closing(int from) {
        int depth = 1;
        boolean isQuoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && isQuoted) {
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && c == '(') {
                depth++;
            } else if (!isQuoted && c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean truth(String name, String value, int start) throws ProblemException {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw mistake(start, "'" + value + "' is neither true nor false", "write " + name + ":true");
        };
    }

    private <T> T word(String value, int start, Function<String, Optional<T>> reader, List<String> known)
            throws ProblemException {
        Optional<T> read = reader.apply(value);
        if (read.isEmpty()) {
            throw mistake(start, "'" + value + "' is none of " + String.join(", ", known), nearest(value, known));
        }
        return read.get();
    }

    private Query years(String value, int start) throws ProblemException {
        if (value.matches("\\d{1,4}")) {
            return new Query.Years(Integer.parseInt(value), Integer.parseInt(value));
        }
        if (value.matches("\\d{0,4}\\.\\.\\d{0,4}")) {
            int dots = value.indexOf("..");
            int from = dots == 0 ? 0 : Integer.parseInt(value.substring(0, dots));
            int to = dots + 2 == value.length() ? Query.Years.OPEN_END : Integer.parseInt(value.substring(dots + 2));
            if (from <= to) {
                return new Query.Years(from, to);
            }
        }
        throw mistake(
                start, "'" + value + "' is no range of years", "write it like 2004, 1995..2010, 1995.. or ..2010");
    }

    private Query confidence(String value, int start) throws ProblemException {
        String number = value.replaceFirst("^>=?", "");
        if (number.matches("0?\\.\\d{1,17}|[01](\\.\\d{1,17})?(E-\\d{1,2})?") && Double.parseDouble(number) <= 1) {
            return new Query.Confident(Double.parseDouble(number));
        }
        throw mistake(start, "'" + value + "' is no confidence", "write a number from 0 to 1, like confidence:>0.7");
    }

    private String quoted() throws ProblemException {
        int start = at;
        String closing = QuerySyntax.CLOSING_QUOTES.get(QuerySyntax.OPENING_QUOTES.indexOf(text.charAt(at++)));
        int end = at;
        while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw mistake(start, "this quote is never closed", "add " + closing.charAt(0));
        }
        String inside = text.substring(at, end).strip().replace('"', ' ').strip();
        if (inside.isBlank()) {
            throw mistake(start, "nothing stands between these quotes", "write the words you look for");
        }
        at = end + 1;
        return inside;
    }

    /** The characters up to a blank, quote, bracket or one of the stops. */
    private String bare(String stops) {
        int start = at;
        while (!atEnd() && !isBlank(peek()) && "\"«»“”„()[]".indexOf(peek()) < 0 && stops.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean takeOperator(String word) {
        skipBlanks();
        if (!operatorFollows(word)) {
            return false;
        }
        at += word.length();
        skipBlanks();
        return true;
    }

    private boolean operatorFollows(String word) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length() || isBlank(text.charAt(end)) || "()\"«".indexOf(text.charAt(end)) >= 0);
    }

    private boolean take(char c) {
        if (atEnd() || peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private char peek() {
        return text.charAt(at);
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private void skipBlanks() {
        while (!atEnd() && isBlank(peek())) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Stream.of(values).map(label).collect(Collectors.toList());
    }

    private static String nearest(String name, List<String> known) {
        return Nearest.to(name, known)
                .map(n -> "did you mean '" + n + "'?")
                .orElse("known are " + String.join(", ", known));
    }

    private ProblemException mistake(int column, String message, String hint) {
        return new ProblemException(List.of(Problem.error(new Place(FILE, 1, column + 1), message, hint)));
    }
}
