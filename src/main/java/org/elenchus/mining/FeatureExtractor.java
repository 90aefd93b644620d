package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.Mention;
import org.elenchus.linking.Abstractions;
import org.elenchus.linking.NounPhrase;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Names what speaks for or against a segment's being a unit of some type: rules that match in it, the zone and the
 * enumeration it stands in, its connective, the units before it, how it is told, and its words. Stateless and
 * thread-safe.
 */
final class FeatureExtractor {
    private final Map<String, Map<String, Set<String>>> lexicons;

    /** @param lexicons language → lemma → names of the lexicons that have it */
    FeatureExtractor(Map<String, Map<String, Set<String>>> lexicons) {
        this.lexicons = lexicons;
    }

    /** So many first letters join most words of one root: «ограничение», «ограничивать», «ограниченный». */
    private static final int STEM = 5;

    private static final Set<String> CONTENT = Set.of("NOUN", "VERB", "ADJ", "ADV");
    private static final Set<String> CLOSED = Set.of("PRON", "DET", "CCONJ", "SCONJ", "ADP", "PART", "AUX", "ADV");

    /**
     * @param terms keys of the noun phrases that the document keeps coming back to
     */
    List<Feature> of(
            Segment segment, Reading reading, Context.Snapshot context, Surroundings around, Set<String> terms) {
        Map<String, Feature> features = new LinkedHashMap<>();
        rules(segment, reading, features);
        place(segment, reading, context, features);
        told(segment, reading, around, features);
        concepts(segment, reading, terms, features);
        lexicons(segment, reading, features);
        generality(segment, reading, features);
        words(segment, reading, features);
        return new ArrayList<>(features.values());
    }

    private static void put(Map<String, Feature> features, String name, String evidence) {
        features.putIfAbsent(name, new Feature(name, evidence));
    }

    private static void put(Map<String, Feature> features, String name) {
        put(features, name, "");
    }

    private static void rules(Segment segment, Reading reading, Map<String, Feature> features) {
        Map<String, Set<String>> saying = new HashMap<>();
        for (Match match : reading.matches()) {
            Yield yields = match.rule().yields();
            if (Ballot.outcome(yields).isPresent() && Reading.covers(segment.start(), segment.end(), match)) {
                String words = reading.words(match.start(), match.end());
                put(features, "rule:" + match.rule().id(), words);
                String says = "says:" + Ballot.outcome(yields).get();
                put(features, says, words);
                Set<String> rules = saying.computeIfAbsent(says, s -> new HashSet<>());
                if (rules.add(match.rule().id()) && rules.size() > 1) {
                    put(features, says + ":" + (rules.size() == 2 ? "twice" : "often"), words);
                }
            } else if (yields == Yield.HOLDER
                    && match.capture("does").isEmpty()
                    && match.start() < segment.end()
                    && match.end() > segment.start()) {
                put(features, "reported", reading.words(match.start(), match.end()));
            }
        }
    }

    private static void place(
            Segment segment, Reading reading, Context.Snapshot context, Map<String, Feature> features) {
        put(features, "role:" + segment.role());
        if (segment.stance()) {
            put(features, "stance");
        }
        String connective = segment.connective();
        if (!connective.isEmpty()) {
            put(features, "connective:" + connective);
        }
        String before = context.previous().map(t -> t.label()).orElse(context.anyPrevious() ? Weights.NONE : "start");
        boolean item = segment.role() == Segment.Role.ITEM;
        put(features, (item ? "item-after:" : "after:") + before);
        if (item && context.introduced()) {
            put(
                    features,
                    "first-item"
                            + context.introduction().map(t -> ":" + t.label()).orElse(""));
        }
        if (!connective.isEmpty()) {
            put(features, "after:" + before + "+" + connective);
        }
        if (!item) {
            context.beforePrevious().ifPresent(t -> put(features, "second-after:" + t.label()));
        }
        if (Replies.isHeading(reading.heading())) {
            put(features, Replies.FEATURE);
        }
        context.zone().ifPresent(zone -> put(features, "zone:" + zone.type().label()));
        if (item) {
            context.introduction().ifPresent(t -> put(features, "item-of:" + t.label()));
        }
        if (reading.paragraphStart()) {
            put(features, "paragraph-start");
        }
    }

    private static void told(Segment segment, Reading reading, Surroundings around, Map<String, Feature> features) {
        List<Token> tokens = reading.tokens();
        put(features, "tense:" + Tense.of(tokens, segment.start(), segment.end()));
        int figures = 0;
        int names = 0;
        int latin = 0;
        boolean first = false;
        for (int i = segment.start(); i < segment.end(); i++) {
            Token token = tokens.get(i);
            figures += isFigure(reading, i) ? 1 : 0;
            names += token.pos().equals("PROPN") ? 1 : 0;
            latin += token.form().charAt(0) < 128
                            && Character.isLetter(token.form().charAt(0))
                    ? 1
                    : 0;
            first |= token.feature("Person").equals("1")
                    || token.lemma().equals("we")
                    || token.lemma().equals("our");
        }
        put(features, "figures:" + Math.min(figures, 3));
        put(features, "names:" + Math.min(names, 3));
        if (reading.sentence().language().equals("ru") && latin > 2) {
            put(features, "latin");
        }
        if (first) {
            put(features, "first-person");
        }
        if (!reading.citations().isEmpty()) {
            put(features, "cited");
        }
        String last = tokens.getLast().form();
        if (last.equals("?")
                || segment.end() < tokens.size()
                        && tokens.get(segment.end() - 1).form().equals("?")) {
            put(features, "question");
        }
        if (last.equals(":")) {
            put(features, "colon-last");
        }
        String length = segment.role() == Segment.Role.ITEM ? "item" : length(segment.length());
        put(features, "length:" + length);
        put(features, "around-past:" + third(around.past(), 0.2, 0.5));
        put(features, "around-figures:" + third(around.figures(), 0.7, 2));
        put(features, "around-names:" + third(around.names(), 0.7, 2));
    }

    /** A number that says something: no list marker, no part of a citation. */
    static boolean isFigure(Reading reading, int token) {
        List<Token> tokens = reading.tokens();
        boolean marker =
                token + 1 < tokens.size() && tokens.get(token + 1).form().equals(")");
        return Character.isDigit(tokens.get(token).form().charAt(0)) && !marker && !cited(reading, token);
    }

    private static boolean cited(Reading reading, int token) {
        return reading.citations().stream().anyMatch(c -> c.start() <= token && token < c.end());
    }

    private static String length(int tokens) {
        return tokens < 6 ? "tiny" : tokens < 13 ? "short" : tokens < 26 ? "middle" : tokens < 45 ? "long" : "huge";
    }

    private static String third(double value, double low, double high) {
        return value <= low ? "low" : value <= high ? "middle" : "high";
    }

    private static void concepts(Segment segment, Reading reading, Set<String> terms, Map<String, Feature> features) {
        List<Token> tokens = reading.tokens();
        Span span = new Span(
                tokens.get(segment.start()).span().start(),
                tokens.get(segment.end() - 1).span().end());
        boolean any = false;
        for (Mention mention : reading.mentions()) {
            any |= span.contains(mention.span());
        }
        boolean subject = false;
        for (NounPhrase phrase : reading.phrases()) {
            if (phrase.start() >= segment.start() && phrase.end() <= segment.end() && terms.contains(phrase.key())) {
                any = true;
                subject |= phrase.subject();
            }
        }
        if (segment.role() != Segment.Role.ITEM) {
            put(features, any ? "term:in" : "term:none");
        }
        if (subject) {
            put(features, "term:subject");
        }
        for (Match match : reading.matches(Yield.ANAPHOR)) {
            if (Reading.covers(segment.start(), segment.end(), match)) {
                put(features, "anaphor", reading.words(match.start(), match.end()));
            }
        }
    }

    /** Lexicons that the words stand in: «недостаток» speaks through its kind, not only for itself. */
    private void lexicons(Segment segment, Reading reading, Map<String, Feature> features) {
        Map<String, Set<String>> table =
                lexicons.getOrDefault(reading.sentence().language(), Map.of());
        Map<String, Integer> counts = new HashMap<>();
        for (Token token : reading.tokens().subList(segment.start(), segment.end())) {
            for (String name : table.getOrDefault(token.lemma(), Set.of())) {
                put(features, "lexicon:" + name, token.form());
                if (counts.merge(name, 1, Integer::sum) == 2) {
                    put(features, "lexicon:" + name + ":twice", token.form());
                }
            }
        }
    }

    /** How general the nouns are: scholars argue about abstractions and report on things. */
    private static void generality(Segment segment, Reading reading, Map<String, Feature> features) {
        int nouns = 0;
        int abstractions = 0;
        Set<String> marks = new java.util.TreeSet<>();
        for (Token token : reading.tokens().subList(segment.start(), segment.end())) {
            if (token.pos().equals("NOUN")) {
                nouns++;
                abstractions += Abstractions.isAbstract(
                                token.lemma(), reading.sentence().language())
                        ? 1
                        : 0;
            } else if ("–—:()«".contains(token.form())) {
                marks.add(token.form());
            }
        }
        double share = nouns == 0 ? 0 : (double) abstractions / nouns;
        put(features, "abstract:" + (nouns < 2 ? "few" : third(share, 0.2, 0.5)));
        marks.forEach(m -> put(features, "mark:" + m));
    }

    private static void words(Segment segment, Reading reading, Map<String, Feature> features) {
        List<Token> tokens = reading.tokens();
        boolean verbSeen = false;
        Token first = tokens.get(segment.start());
        put(features, "first-pos:" + first.pos());
        if (CLOSED.contains(first.pos())) {
            put(features, "first:" + first.lemma(), first.form());
        }
        for (int i = segment.start(); i < segment.end(); i++) {
            Token token = tokens.get(i);
            boolean letters = Character.isLetter(token.form().charAt(0));
            if (letters && CONTENT.contains(token.pos()) && token.lemma().length() > 2) {
                put(features, "lemma:" + token.lemma(), token.form());
                if (token.lemma().length() > STEM) {
                    put(features, "stem:" + token.lemma().substring(0, STEM), token.form());
                }
            }
            if (!verbSeen && isPredicate(token)) {
                verbSeen = true;
                put(features, "verb:" + token.lemma(), token.form());
            }
            if (token.lemma().equals("не")
                    || token.lemma().equals("not")
                    || token.lemma().equals("нет")) {
                put(features, "negated", token.form());
                if (i + 1 < segment.end()) {
                    put(
                            features,
                            "not:" + tokens.get(i + 1).lemma(),
                            tokens.get(i + 1).form());
                }
            }
        }
    }

    private static boolean isPredicate(Token token) {
        boolean verb = token.pos().equals("VERB") || token.pos().equals("AUX");
        String form = token.feature("VerbForm");
        return verb && (form.isEmpty() || form.equals("Fin"))
                || token.feature("Variant").equals("Short");
    }

    /** Token ranges as the rule matcher wants them. */
    static List<TokenRange> ranges(List<Token> tokens, List<Span> spans) {
        List<TokenRange> ranges = new ArrayList<>();
        for (Span span : spans) {
            int start = 0;
            while (start < tokens.size() && tokens.get(start).span().end() <= span.start()) {
                start++;
            }
            int end = start;
            while (end < tokens.size() && tokens.get(end).span().start() < span.end()) {
                end++;
            }
            if (end > start) {
                ranges.add(new TokenRange(start, end));
            }
        }
        return ranges;
    }
}
