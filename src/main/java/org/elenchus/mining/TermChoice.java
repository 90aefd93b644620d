package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.elenchus.linking.NounPhrase;
import org.elenchus.linking.TermBank;
import org.elenchus.rule.Yield;
import org.elenchus.text.TokenRange;

/**
 * Chooses which of a document's own terms a stretch of text is about, as annotators choose: by where the term stands in the
 * stretch and around it, by its form, and by how the document uses it. Each property has a weight in
 * {@code lang/‹language›/concept-weights.tsv}, fitted to annotated papers; the weights of a term are summed. Of a long
 * document only terms that recur, or that it introduces as notions, are chosen. Confined to one thread.
 */
final class TermChoice {
    static final String CONCEPT_WEIGHTS = "concept-weights";
    static final String OUTCOME = "concept";
    private static final int REACH = 14;
    private static final int LONG_DOCUMENT = 60;
    private static final int FEWEST_USES = 3;

    /** Times the logarithm of how central a term is in a long document. */
    private static final String SALIENCE = "long:salience";

    private static final String NAME = "proper-name";

    /** What a passage introduces it goes on about; a whole paper may come to speak of other things. */
    private static final String INTRODUCED_ELSEWHERE = "long:introduced";

    /** Set by hand: the annotated texts are too short to teach them. */
    static final Map<String, Map<String, Double>> BY_HAND = Map.of(
            SALIENCE, Map.of(OUTCOME, 1.0), NAME, Map.of(OUTCOME, -1.2), INTRODUCED_ELSEWHERE, Map.of(OUTCOME, -1.2));

    private final List<Reading> readings;
    private final TermBank terms;
    private final Function<String, Weights> weights;
    private final Map<String, TermUses> uses = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Map<String, Double> fixed = new HashMap<>();
    private final List<Integer> paragraphStarts = new ArrayList<>();

    /** @param weights by language */
    TermChoice(TermBank terms, List<Reading> readings, Function<String, Weights> weights) {
        this.terms = terms;
        this.readings = readings;
        this.weights = weights;
        int start = 0;
        for (int i = 0; i < readings.size(); i++) {
            start = readings.get(i).paragraphStart() ? i : start;
            paragraphStarts.add(start);
            note(i, readings.get(i));
        }
    }

    private void note(int sentence, Reading reading) {
        for (int number = 0; number < reading.phrases().size(); number++) {
            NounPhrase phrase = reading.phrases().get(number);
            List<TermBank.Candidate> candidates = terms.candidates(reading.sentence(), phrase);
            for (TermBank.Candidate candidate : candidates) {
                TokenRange range = candidate.range();
                TermUses own = uses.computeIfAbsent(candidate.key(), TermUses::new);
                boolean whole = range.start() == phrase.start() && range.end() == phrase.end();
                own.add(new TermUses.Use(sentence, range, phrase.subject(), number == 0, whole));
                candidates.stream()
                        .filter(host -> encloses(host.range(), range))
                        .forEach(host -> own.within(host.key()));
                bySentence.computeIfAbsent(sentence, x -> new LinkedHashSet<>()).add(candidate.key());
            }
        }
    }

    private static boolean encloses(TokenRange host, TokenRange range) {
        return host.start() <= range.start() && host.end() >= range.end() && !host.equals(range);
    }

    /** The term that a stretch of a sentence is about; empty if there is none near. */
    Optional<String> best(int sentence, int start, int end) {
        Weights table = weights.apply(readings.get(sentence).sentence().language());
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (String key : near(sentence)) {
            double sum = fixed.computeIfAbsent(key, k -> salience(table, k) + sum(table, form(k, uses(k))))
                    + sum(table, features(key, sentence, start, end));
            if (sum > most) {
                most = sum;
                best = key;
            }
        }
        return Optional.of(best).filter(key -> !key.isEmpty());
    }

    /** What a stretch of a sentence may be about: the terms near it, each with its features. */
    Map<String, List<String>> options(int sentence, int start, int end) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (String key : near(sentence)) {
            List<String> features = new ArrayList<>(form(key, uses(key)));
            features.addAll(features(key, sentence, start, end));
            options.put(key, features);
        }
        return options;
    }

    private List<String> near(int sentence) {
        Set<String> near = new LinkedHashSet<>();
        for (int i = sentence - REACH; i <= sentence + REACH; i++) {
            near.addAll(bySentence.getOrDefault(i, Set.of()));
        }
        return near.stream().filter(key -> isEligible(key, sentence)).toList();
    }

    private static double sum(Weights table, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weight(table, feature);
        }
        return sum;
    }

    private static double weight(Weights table, String feature) {
        return table.of(feature).getOrDefault(OUTCOME, 0.0);
    }

    /** A long document has a few terms that it is about: those weigh more. Proper names are seldom notions. */
    private double salience(Weights table, String key) {
        double name = terms.isName(key) ? weight(table, NAME) : 0;
        if (readings.size() <= LONG_DOCUMENT) {
            return name;
        }
        double passing = terms.isIntroduced(key) ? weight(table, INTRODUCED_ELSEWHERE) : 0;
        return name + passing + weight(table, SALIENCE) * Math.log(1 + Math.max(0, terms.weight(key)));
    }

    private boolean isEligible(String key, int sentence) {
        String language = readings.get(sentence).sentence().language();
        return terms.isOf(key, language)
                && (readings.size() <= LONG_DOCUMENT
                        || uses(key).count() >= (terms.isIntroduced(key) ? 2 : FEWEST_USES));
    }

    private TermUses uses(String key) {
        return uses.getOrDefault(key, new TermUses(key));
    }

    private List<String> features(String key, int sentence, int start, int end) {
        TermUses own = uses(key);
        List<String> features = new ArrayList<>(own.around(sentence, start, end));
        Reading reading = readings.get(sentence);
        if (own.isIn(paragraphStarts.get(sentence))) {
            features.add("opens");
        }
        if (own.isIn(0)) {
            features.add("title");
        }
        if (!reading.matches(Yield.ANAPHOR).isEmpty()) {
            features.add(own.stands(sentence, start, end) ? "ana:in" : "ana:out");
        }
        return features;
    }

    /** What does not depend on the place: the form of the term and its uses in the whole document. */
    private List<String> form(String key, TermUses own) {
        List<String> features = new ArrayList<>(terms.form(key).features());
        features.addAll(own.shares());
        if (terms.isIntroduced(key)) {
            features.add("introduced");
        }
        return features;
    }
}
