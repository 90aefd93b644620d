package org.elenchus.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Mention;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Analysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * Finds where a text names concepts of a scheme: by their labels, compared by lemma, and by abbreviations that the text
 * introduces in brackets after a label: «обучающийся регион (ОР)». Thread-safe.
 */
public final class ConceptLinker {
    private final Map<String, LabelIndex> labels = new HashMap<>();

    private final Homonyms homonyms;

    public ConceptLinker(ConceptScheme scheme, LanguageAnalysis analysis) {
        this(scheme, analysis, Map.of());
    }

    /** @param manySensed language → words that mean other things in other fields ({@link Homonyms}) */
    public ConceptLinker(ConceptScheme scheme, LanguageAnalysis analysis, Map<String, Set<String>> manySensed) {
        homonyms = new Homonyms(scheme, manySensed);
        for (String language : analysis.languages()) {
            labels.put(language, new LabelIndex(scheme, language, analysis));
        }
    }

    /** The mentions in an analysed text, in order, without overlap. */
    public List<Mention> link(Analysis analysis) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, List<ConceptId>> abbreviations = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            link(sentence, abbreviations, mentions);
        }
        return homonyms.without(mentions, analysis);
    }

    private void link(Sentence sentence, Map<String, List<ConceptId>> abbreviations, List<Mention> mentions) {
        LabelIndex index = labels.get(sentence.language());
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            List<LabelIndex.Found> found = index == null ? List.of() : index.at(tokens, at);
            if (!found.isEmpty()) {
                int end = found.getFirst().end();
                List<ConceptId> concepts =
                        found.stream().map(LabelIndex.Found::concept).toList();
                mentions.add(mention(tokens, at, end, concepts, Mention.Kind.LABEL));
                String abbreviation = abbreviationAfter(tokens, end);
                if (!abbreviation.isEmpty()) {
                    abbreviations.put(abbreviation, concepts);
                }
                at = end;
            } else {
                List<ConceptId> concepts = abbreviations.get(token.form());
                if (concepts != null) {
                    mentions.add(mention(tokens, at, at + 1, concepts, Mention.Kind.ABBREVIATION));
                }
                at++;
            }
        }
    }

    private static Mention mention(
            List<Token> tokens, int start, int end, List<ConceptId> concepts, Mention.Kind kind) {
        Span span = new Span(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
        return new Mention(span, concepts, kind);
    }

    /** The abbreviation in brackets right after a label, empty if there is none. */
    private static String abbreviationAfter(List<Token> tokens, int end) {
        int at = end;
        while (at < tokens.size() && "»\"”".contains(tokens.get(at).form())) {
            at++;
        }
        if (at + 2 >= tokens.size() || !tokens.get(at).form().equals("(")) {
            return "";
        }
        String form = tokens.get(at + 1).form();
        boolean upper = form.length() >= 2 && form.length() <= 8 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean letters = form.codePoints().allMatch(Character::isLetter);
        return upper && letters ? form : "";
    }
}
