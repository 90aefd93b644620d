package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.concept.Mention;
import org.elenchus.linking.ConceptLinker;
import org.elenchus.linking.NounPhrases;
import org.elenchus.rule.RuleInput;
import org.elenchus.rule.RuleMatcher;
import org.elenchus.text.Analysis;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.TokenRange;

/** Prepares every sentence of a document for judgement: mentions, noun phrases, citations, rule matches. Thread-safe. */
final class Readings {
    private final RuleMatcher matcher;

    Readings(RuleMatcher matcher) {
        this.matcher = matcher;
    }

    List<Reading> of(Analysis analysis, ConceptLinker linker) {
        Document document = analysis.document();
        Cursor<Mention> mentions = new Cursor<>(linker.link(analysis), Mention::span);
        Cursor<Citation> citations = new Cursor<>(document.citations(), Citation::span);
        List<Reading> readings = new ArrayList<>();
        int lastParagraph = -1;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.tokens().isEmpty()) {
                continue;
            }
            boolean start = sentence.paragraph() != lastParagraph;
            lastParagraph = sentence.paragraph();
            List<Mention> here = mentions.within(sentence.span());
            List<TokenRange> named = FeatureExtractor.ranges(
                    sentence.tokens(), here.stream().map(Mention::span).toList());
            List<TokenRange> cited = FeatureExtractor.ranges(
                    sentence.tokens(),
                    citations.within(sentence.span()).stream()
                            .map(Citation::span)
                            .toList());
            readings.add(new Reading(
                    sentence,
                    matcher.match(new RuleInput(sentence, start, named, cited)),
                    here,
                    NounPhrases.of(sentence),
                    cited,
                    start,
                    kind(document, sentence) == ParagraphKind.ITEM,
                    document.sectionAt(sentence.span().start()).heading()));
        }
        return readings;
    }

    private static ParagraphKind kind(Document document, Sentence sentence) {
        return document.paragraphs().get(sentence.paragraph()).kind();
    }

    /** Walks a sorted list once while sentences go by. */
    private static final class Cursor<T> {
        private final List<T> items;
        private final java.util.function.Function<T, Span> span;
        private int at;

        Cursor(List<T> items, java.util.function.Function<T, Span> span) {
            this.items = items;
            this.span = span;
        }

        List<T> within(Span sentence) {
            while (at < items.size() && span.apply(items.get(at)).start() < sentence.start()) {
                at++;
            }
            int end = at;
            while (end < items.size() && span.apply(items.get(end)).start() < sentence.end()) {
                end++;
            }
            List<T> found = items.subList(at, end);
            at = end;
            return found;
        }
    }
}
