package org.elenchus.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elenchus.cql.Lexicon;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Sha256;

/** Rules and lexicons of all languages, free of errors. Immutable, thread safe. */
public final class RuleSet {
    private final List<Rule> rules;
    private final Map<String, Map<String, Lexicon>> lexicons;
    private final List<Problem> warnings;
    private final String digest;

    RuleSet(List<Rule> rules, Map<String, Map<String, Lexicon>> lexicons, List<Problem> warnings, String digest) {
        this.rules = List.copyOf(rules);
        Map<String, Map<String, Lexicon>> copy = new TreeMap<>();
        lexicons.forEach((language, byName) -> copy.put(language, new TreeMap<>(byName)));
        this.lexicons = copy;
        this.warnings = List.copyOf(warnings);
        this.digest = digest;
    }

    /**
     * Loads rules that use the words the miner knows.
     *
     * @throws ProblemException with everything that is wrong, if anything is
     */
    public static RuleSet load(RuleSources sources) throws ProblemException {
        return load(sources, Vocabulary.standard());
    }

    /**
     * Loads rules that use words of one's own.
     *
     * @throws ProblemException with everything that is wrong, if anything is
     */
    public static RuleSet load(RuleSources sources, Vocabulary vocabulary) throws ProblemException {
        return new RuleLoader(sources, vocabulary).load();
    }

    /** Rules that need no lexicon. */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(rules, Map.of(), List.of(), Sha256.of(rules.toString()));
    }

    /** These rules only, with the lexicons of this set. */
    public RuleSet only(List<Rule> some) {
        return new RuleSet(some, lexicons, List.of(), Sha256.of(digest + some));
    }

    /** Names what the files say that the rules were loaded from. */
    public String digest() {
        return digest;
    }

    /** All rules, in order of layer, file and line. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Rule> rules(String language) {
        return rules.stream().filter(rule -> rule.language().equals(language)).toList();
    }

    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Languages that have rules or lexicons. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>(lexicons.keySet());
        rules.forEach(rule -> languages.add(rule.language()));
        return languages;
    }

    public Optional<Lexicon> lexicon(String language, String name) {
        return Optional.ofNullable(lexicons(language).get(name));
    }

    /** The lexicons of a language by name. */
    public Map<String, Lexicon> lexicons(String language) {
        return new LinkedHashMap<>(lexicons.getOrDefault(language, Map.of()));
    }

    /** Entry → names of the lexicons of a language that have it. */
    public Map<String, Set<String>> lexiconsByEntry(String language) {
        Map<String, Set<String>> byEntry = new TreeMap<>();
        lexicons(language)
                .forEach((name, lexicon) -> lexicon.entries()
                        .forEach(entry -> byEntry.computeIfAbsent(entry, e -> new TreeSet<>())
                                .add(name)));
        return byEntry;
    }

    /** What is doubtful, though usable. */
    public List<Problem> warnings() {
        return warnings;
    }
}
