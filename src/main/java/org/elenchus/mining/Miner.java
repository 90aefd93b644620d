package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.linking.ConceptLinker;
import org.elenchus.linking.GeneralWords;
import org.elenchus.linking.TermBank;
import org.elenchus.rule.Match;
import org.elenchus.rule.RuleMatcher;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.rule.Trace;
import org.elenchus.rule.Yield;
import org.elenchus.text.Analysis;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Sentence;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * Finds what a paper argues about concepts: units with type, concept, holder, topic and citations, and the relations
 * between them, by the rules it was made with. The same input and rules give the same result. Thread-safe.
 */
public final class Miner {
    /** Name of the annotation layer that a miner writes. */
    public static final String LAYER = "mined";

    static final String WEIGHTS = "weights";
    static final String TOPIC_WEIGHTS = "topic-weights";

    private final LanguageAnalysis language;
    private final RuleSet rules;
    private final Readings readings;
    private final Judge judge;
    private final Map<String, GeneralWords> general;
    private final HolderNames names;
    private final Explainer explainer;
    private final String digest;
    private final RelationFinder relations = new RelationFinder();
    private final Function<String, Tables> learned;
    private final Map<String, Tables> tables = new ConcurrentHashMap<>();
    private final Map<String, Ballot> ballots = new ConcurrentHashMap<>();
    private final Map<String, TopicFinder> topics = new ConcurrentHashMap<>();
    private final Map<ConceptScheme, ConceptLinker> linkers;

    /** What was learned for a language: weights of votes on types, on topics, and of the choice of a concept. */
    record Tables(Weights types, Weights topics, Weights concepts) {
        static Tables shipped(String code) {
            return new Tables(
                    Weights.load(code, WEIGHTS),
                    Weights.load(code, TOPIC_WEIGHTS),
                    Weights.load(code, TermChoice.CONCEPT_WEIGHTS));
        }
    }

    /** A miner with the weights that come with the program. */
    public Miner(LanguageAnalysis language, RuleSet rules) {
        this(language, rules, Tables::shipped);
    }

    /** @param learned by language; asked once for each */
    Miner(LanguageAnalysis language, RuleSet rules, Function<String, Tables> learned) {
        this(language, rules, learned, new ConcurrentHashMap<>());
    }

    private Miner(
            LanguageAnalysis language,
            RuleSet rules,
            Function<String, Tables> learned,
            Map<ConceptScheme, ConceptLinker> linkers) {
        this.learned = learned;
        this.linkers = linkers;
        this.language = language;
        this.rules = rules;
        this.names = new HolderNames(language);
        RuleMatcher matcher = new RuleMatcher(rules);
        this.readings = new Readings(matcher);
        this.explainer = new Explainer(matcher);
        this.general = general(rules);
        this.judge = new Judge(new FeatureExtractor(lexicons(rules)));
        this.digest = rulesDigest(rules.digest());
    }

    /** A miner with other rules that shares weights and concept schemes with this one, so that it costs little to make. */
    public Miner withRules(RuleSet other) {
        return new Miner(language, other, this::tables, linkers);
    }

    /** Language → its words that make no term, from its lexicons. */
    static Map<String, GeneralWords> general(RuleSet rules) {
        Map<String, GeneralWords> general = new HashMap<>();
        for (String code : rules.languages()) {
            general.put(
                    code,
                    new GeneralWords(
                            entries(rules, code, "general-nouns"),
                            entries(rules, code, "general-adjectives"),
                            entries(rules, code, "concept-nouns")));
        }
        return general;
    }

    /** Language → its words that need company to be a concept of the scheme. */
    static Map<String, Set<String>> manySensed(RuleSet rules) {
        return rules.languages().stream()
                .collect(Collectors.toMap(Function.identity(), code -> entries(rules, code, "many-sensed-nouns")));
    }

    private static Set<String> entries(RuleSet rules, String code, String lexicon) {
        return rules.lexicon(code, lexicon).map(l -> Set.copyOf(l.entries())).orElse(Set.of());
    }

    /** Language → lemma → names of the lexicons that have it as an entry of one word. */
    static Map<String, Map<String, Set<String>>> lexicons(RuleSet rules) {
        Map<String, Map<String, Set<String>>> table = new HashMap<>();
        for (String code : rules.languages()) {
            table.put(code, rules.lexiconsByEntry(code));
        }
        return table;
    }

    /** The {@link #rulesDigest()} of a miner with these rules, without loading them. */
    public static String rulesDigest(RuleSources sources) {
        return rulesDigest(sources.digest());
    }

    private static String rulesDigest(String rules) {
        StringBuilder all = new StringBuilder(rules);
        for (String code : LanguageAnalysis.load().languages()) {
            all.append(Weights.source(code, WEIGHTS)).append(Weights.source(code, TOPIC_WEIGHTS));
            all.append(Weights.source(code, TermChoice.CONCEPT_WEIGHTS));
        }
        return Sha256.of(all.toString());
    }

    /** Names the rules and weights that the results depend on. */
    public String rulesDigest() {
        return digest;
    }

    /** Mines one analysed document. */
    public Annotations mine(Analysis analysis, ConceptScheme scheme) {
        Mined mined = read(analysis, scheme);
        List<ArgumentUnit> units = mined.placed.stream().map(Placed::unit).toList();
        List<Relation> found = new ArrayList<>(relations.relations(mined.placed, mined.readings));
        found.addAll(ConceptRelations.of(mined.readings, units, names));
        return new Annotations(
                LAYER,
                Sha256.of(analysis.document().text()),
                units,
                found,
                mined.readings.stream().flatMap(r -> r.mentions().stream()).toList(),
                mined.resolver.discovered(
                        units.stream().flatMap(unit -> unit.concepts().stream()).collect(Collectors.toSet())));
    }

    /**
     * The relations between units that somebody else marked in a document.
     *
     * @param units in order; those that lie in no sentence are left out
     */
    public List<Relation> relate(Analysis analysis, ConceptScheme scheme, List<ArgumentUnit> units) {
        List<Reading> all = readings(analysis, scheme);
        Segmenter segmenter = new Segmenter();
        List<Placed> placed = units.stream()
                .flatMap(u -> Placed.find(u, all, segmenter).stream())
                .toList();
        return relations.relations(placed, all);
    }

    /**
     * Why a unit of a document is what it is.
     *
     * @param unitId of a unit that {@link #mine} finds in this document
     * @return empty if it finds no such unit
     */
    public Optional<Explanation> explain(Analysis analysis, ConceptScheme scheme, String unitId) {
        Mined mined = read(analysis, scheme);
        return mined.placed.stream()
                .filter(p -> p.unit().id().equals(unitId))
                .findFirst()
                .map(p -> explainer.explain(
                        p.unit(),
                        mined.readings.get(p.sentence()),
                        Objects.requireNonNull(mined.verdicts.get(unitId)),
                        ballot(p.unit().language()),
                        relations.links(p.unit(), mined.placed, mined.readings)));
    }

    /**
     * A sentence and what became of every rule on it.
     *
     * @param trace of each rule of the sentence's language
     */
    public record TracedSentence(Sentence sentence, Trace trace) {}

    /** The sentences of a document, each with the fate of every rule on it; slow, for explanations. */
    public List<TracedSentence> trace(Analysis analysis, ConceptScheme scheme) {
        return readings(analysis, scheme).stream()
                .map(r -> new TracedSentence(r.sentence(), explainer.trace(r)))
                .toList();
    }

    /** The matches of the rules in each sentence of a document. */
    public List<List<Match>> matches(Analysis analysis, ConceptScheme scheme) {
        return readings(analysis, scheme).stream().map(Reading::matches).toList();
    }

    private List<Reading> readings(Analysis analysis, ConceptScheme scheme) {
        return readings.of(
                analysis, linkers.computeIfAbsent(scheme, s -> new ConceptLinker(s, language, manySensed(rules))));
    }

    private record Mined(
            List<Reading> readings, List<Placed> placed, Map<String, Verdict> verdicts, ConceptResolver resolver) {}

    private Mined read(Analysis analysis, ConceptScheme scheme) {
        List<Reading> all = readings(analysis, scheme);
        TermBank terms = terms(language, general, all);
        List<Judge.Judged> judged = judge.judge(all, terms.recurring(), this::ballot);
        ConceptResolver resolver =
                new ConceptResolver(terms, all, code -> tables(code).concepts());
        List<Placed> placed = new ArrayList<>();
        Map<String, Verdict> verdicts = new HashMap<>();
        HolderFinder finder = new HolderFinder(names, all);
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            Reading reading = all.get(i);
            Optional<Holder> holder = finder.enter(i, reading);
            int before = placed.size();
            if (introduces(judged, next, i)) {
                resolver.pass(i, reading);
            }
            for (; next < judged.size() && judged.get(next).sentence() == i; next++) {
                Judge.Judged decision = judged.get(next);
                if (decision.type().isPresent()) {
                    placed.add(place(analysis.document(), reading, decision, resolver, holder, placed.size() + 1));
                    verdicts.put(placed.getLast().unit().id(), decision.verdict());
                }
            }
            if (placed.size() == before) {
                resolver.pass(i, reading);
            }
        }
        return new Mined(all, placed, verdicts, resolver);
    }

    /** Whether a sentence announces an enumeration, whose items are then about what it names. */
    private static boolean introduces(List<Judge.Judged> judged, int next, int sentence) {
        return judged.stream()
                .skip(next)
                .takeWhile(j -> j.sentence() == sentence)
                .anyMatch(j -> j.segment().role() == Segment.Role.INTRODUCTION);
    }

    private Placed place(
            Document document,
            Reading reading,
            Judge.Judged judged,
            ConceptResolver resolver,
            Optional<Holder> holder,
            int number) {
        Segment segment = judged.segment();
        List<Token> tokens = reading.tokens().subList(segment.start(), segment.end());
        Span span = new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
        UnitType type = judged.type().orElseThrow();
        String code = reading.sentence().language();
        Optional<Topic> topic = type == UnitType.CRITICISM
                ? Optional.of(topics.computeIfAbsent(
                                code, c -> new TopicFinder(tables(c).topics()))
                        .topic(segment, reading, judged.verdict().features()))
                : Optional.empty();
        Holder whose = holder.orElse(Holder.AUTHOR);
        List<ConceptId> concepts = resolver.concepts(judged.sentence(), segment, reading);
        ArgumentUnit unit = new ArgumentUnit(
                "u" + number,
                type,
                span,
                span.cover(document.text()),
                concepts,
                whose,
                topic,
                cites(document, reading, span),
                document.pageAt(span.start()),
                reading.heading(),
                code,
                ballot(code).confidence(judged.verdict().of(type)),
                ballot(code).votes(judged.verdict().features(), type));
        return Placed.of(unit, judged.sentence(), reading, segment);
    }

    private Tables tables(String code) {
        return tables.computeIfAbsent(code, learned);
    }

    private Ballot ballot(String code) {
        return ballots.computeIfAbsent(code, c -> new Ballot(tables(c).types(), Ballot.byHand(rules), 0));
    }

    /** What the sentence cites, and what the notes cite whose markers stand in the quote. */
    private static List<String> cites(Document document, Reading reading, Span quote) {
        Span sentence = reading.sentence().span();
        List<Citation> inNotes = document.citationsOf(quote);
        return document.citations().stream()
                .filter(c -> sentence.contains(c.span()) || inNotes.contains(c))
                .map(Citation::marker)
                .distinct()
                .toList();
    }

    static TermBank terms(LanguageAnalysis language, Map<String, GeneralWords> general, List<Reading> all) {
        TermBank terms = new TermBank(language, general);
        all.forEach(r -> r.phrases().forEach(p -> terms.abbreviate(r.sentence(), p)));
        all.forEach(r -> r.phrases().forEach(p -> terms.translate(r.sentence(), p)));
        for (Reading reading : all) {
            reading.phrases().forEach(p -> terms.count(reading.sentence(), p));
            for (Match match : reading.matches(Yield.TERM)) {
                TokenRange term = match.capture("term").orElse(match.range());
                terms.introduce(reading.sentence(), term.start(), term.end());
            }
        }
        return terms;
    }
}
