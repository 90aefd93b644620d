package org.elenchus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlCheck;
import org.elenchus.cql.Lexicon;
import org.elenchus.index.QuoteReader;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Sentence;

/** Reads quotes with the language models, and patterns with the lexicons of the rules, each loaded when first needed. */
final class QuoteAnalysis implements QuoteReader {
    private final LanguageAnalysis language;
    private final Path workspace;
    private volatile Optional<RuleSet> rules = Optional.empty();

    QuoteAnalysis(LanguageAnalysis language, Path workspace) {
        this.language = language;
        this.workspace = workspace;
    }

    @Override
    public List<Sentence> sentences(String text, String code) {
        return language.analyse(text, code);
    }

    @Override
    public List<String> languages() {
        return List.copyOf(language.languages());
    }

    @Override
    public Map<String, Lexicon> lexicons(String code) {
        try {
            return rules().lexicons(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalArgumentException("a pattern was used without being checked", e);
        }
    }

    /**
     * Sees to it that a pattern can be used.
     *
     * @throws ProblemException if it can be in no language, or if a rule has mistakes
     */
    void check(Cql pattern) throws IOException, ProblemException {
        RuleSet loaded = rules();
        List<Problem> problems = new ArrayList<>();
        for (String code : languages()) {
            List<Problem> severe = CqlCheck.of(pattern, loaded.lexicons(code)).stream()
                    .filter(CqlCheck.Mistake::severe)
                    .map(m -> Problem.error(Place.file("query"), m.message(), m.hint()))
                    .toList();
            if (severe.isEmpty()) {
                return;
            }
            problems.addAll(severe);
        }
        throw new ProblemException(List.of(problems.getFirst()));
    }

    private synchronized RuleSet rules() throws IOException, ProblemException {
        if (rules.isEmpty()) {
            rules = Optional.of(RuleSet.load(RuleSources.builtIn().with(workspace)));
        }
        return rules.get();
    }
}
