package org.elenchus.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recursive descent over the text of a pattern; the grammar is in docs/rule-language.md. For one thread. */
final class CqlParser {
    private static final int MOST_TIMES = 60;
    private static final int DEEPEST = 50;
    private static final String ATOM_HINT = "write a token [lemma=\"…\"], []  for any token, \"word\", @lexicon, <s>,"
            + " </s>, <p>, <concept/>, <citation/> or a group ( … | … )";
    private static final Map<String, Cql> TAGS = Map.of(
            "s", new Cql.Edge(Cql.Edge.Side.SENTENCE_START),
            "/s", new Cql.Edge(Cql.Edge.Side.SENTENCE_END),
            "p", new Cql.Edge(Cql.Edge.Side.PARAGRAPH_START),
            "concept", new Cql.Stretch(Cql.Stretch.Kind.CONCEPT),
            "concept/", new Cql.Stretch(Cql.Stretch.Kind.CONCEPT),
            "citation", new Cql.Stretch(Cql.Stretch.Kind.CITATION),
            "citation/", new Cql.Stretch(Cql.Stretch.Kind.CITATION));

    private final CqlScanner in;
    private final List<String> labels = new ArrayList<>();
    private int depth;

    CqlParser(String text) {
        this.in = new CqlScanner(text);
    }

    Cql parse() throws CqlSyntaxException {
        Cql pattern = choice();
        if (!in.atEnd()) {
            throw in.mistake("'" + in.peek() + "' closes nothing", "delete it or open a bracket for it");
        }
        return pattern;
    }

    private Cql choice() throws CqlSyntaxException {
        if (++depth > DEEPEST) {
            throw in.mistake("groups nested more than " + DEEPEST + " deep", "write the pattern flatter");
        }
        List<Cql> options = new ArrayList<>();
        do {
            options.add(sequence());
        } while (in.take('|'));
        depth--;
        return options.size() == 1 ? options.getFirst() : new Cql.Choice(options);
    }

    private Cql sequence() throws CqlSyntaxException {
        List<Cql> items = new ArrayList<>();
        while (!in.atEnd() && in.peek() != '|' && in.peek() != ')') {
            items.add(item());
        }
        if (items.isEmpty()) {
            throw in.mistake("a pattern is missing here", ATOM_HINT);
        }
        return items.size() == 1 ? items.getFirst() : new Cql.Sequence(items);
    }

    private Cql item() throws CqlSyntaxException {
        if (!Character.isLetter(in.peek())) {
            return repeated(atom());
        }
        int start = in.offset();
        String label = in.name();
        if (!in.take(':')) {
            throw in.mistakeAt(
                    start, "'" + label + "' stands bare", "put a word in quotes, or write a label " + label + ":( … )");
        }
        if (labels.contains(label)) {
            throw in.mistakeAt(start, "label '" + label + "' stands here twice", "give each capture its own label");
        }
        labels.add(label);
        return new Cql.Capture(label, repeated(atom()));
    }

    private Cql atom() throws CqlSyntaxException {
        if (in.take('[')) {
            return token();
        }
        if (in.take('(')) {
            Cql inner = choice();
            in.expect(')');
            return inner;
        }
        if (in.take('@')) {
            return new Cql.Phrase(in.name());
        }
        if (in.take('<')) {
            return tag();
        }
        if (!in.atEnd() && in.peek() == '"') {
            return new Cql.OneToken(new Condition.Compare(Attribute.WORD, true, in.quoted()));
        }
        throw in.mistake("a pattern is missing here", ATOM_HINT);
    }

    private Cql tag() throws CqlSyntaxException {
        int start = in.offset() - 1;
        String name = in.until('>');
        Optional<Cql> tag = Optional.ofNullable(TAGS.get(name.replace(" ", "")));
        return tag.orElseThrow(() ->
                in.mistakeAt(start, "unknown tag <" + name + ">", "the tags are <s> </s> <p> <concept/> <citation/>"));
    }

    private Cql token() throws CqlSyntaxException {
        if (in.take(']')) {
            return new Cql.OneToken(new Condition.Any());
        }
        Condition condition = anyOf();
        in.expect(']');
        return new Cql.OneToken(condition);
    }

    private Condition anyOf() throws CqlSyntaxException {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(allOf());
        } while (in.take('|'));
        return parts.size() == 1 ? parts.getFirst() : new Condition.Or(parts);
    }

    private Condition allOf() throws CqlSyntaxException {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(test());
        } while (in.take('&'));
        return parts.size() == 1 ? parts.getFirst() : new Condition.And(parts);
    }

    private Condition test() throws CqlSyntaxException {
        if (++depth > DEEPEST) {
            throw in.mistake("conditions nested more than " + DEEPEST + " deep", "write the condition flatter");
        }
        try {
            if (in.take('!')) {
                return new Condition.Not(test());
            }
            if (in.take('(')) {
                Condition inner = anyOf();
                in.expect(')');
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() throws CqlSyntaxException {
        int start = in.offset();
        String name = in.name();
        Attribute attribute = Attribute.parse(name)
                .orElseThrow(() -> in.mistakeAt(
                        start,
                        "unknown attribute '" + name + "'",
                        "the attributes are word, form, lemma, pos and the features of Universal Dependencies: case,"
                                + " number, gender, tense, person, mood, verbform, voice, degree, aspect, animacy …"));
        if (in.take('!')) {
            in.expect('=');
            return new Condition.Compare(attribute, false, in.quoted());
        }
        if (in.take('=')) {
            return new Condition.Compare(attribute, true, in.quoted());
        }
        boolean not = in.takeWord("not");
        if (in.takeWord("in")) {
            in.expect('@');
            return new Condition.Member(attribute, !not, in.name());
        }
        throw in.mistake(
                "'=', '!=', 'in @…' or 'not in @…' is missing", "write " + name + "=\"…\" or " + name + " in @lexicon");
    }

    private Cql repeated(Cql atom) throws CqlSyntaxException {
        int start = in.offset();
        if (in.take('?')) {
            return new Cql.Repeat(atom, 0, 1, in.take('?'));
        }
        if (in.take('*')) {
            return repeated(start, atom, 0, Cql.UNBOUNDED);
        }
        if (in.take('+')) {
            return repeated(start, atom, 1, Cql.UNBOUNDED);
        }
        if (!in.take('{')) {
            return atom;
        }
        int min = in.peek() == ',' ? 0 : in.number();
        int max = min;
        if (in.take(',')) {
            max = in.peek() == '}' ? Cql.UNBOUNDED : in.number();
        }
        in.expect('}');
        if (max < min || max == 0 || min > MOST_TIMES || (max > MOST_TIMES && max != Cql.UNBOUNDED)) {
            throw in.mistakeAt(start, "impossible bounds of a repetition", "write {n,m} with n ≤ m ≤ " + MOST_TIMES);
        }
        return repeated(start, atom, min, max);
    }

    private Cql repeated(int start, Cql atom, int min, int max) throws CqlSyntaxException {
        if (max == Cql.UNBOUNDED && atom.leastTokens() == 0) {
            throw in.mistakeAt(
                    start,
                    "what may take no token is repeated without end",
                    "let it take a token: (a | b)*, not (a? b?)*");
        }
        return new Cql.Repeat(atom, min, max, in.take('?'));
    }
}
