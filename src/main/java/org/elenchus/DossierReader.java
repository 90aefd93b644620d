package org.elenchus;

import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.dossier.DossierMaker;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.paraphrase.Cluster;
import org.elenchus.paraphrase.NearSame;
import org.elenchus.paraphrase.StatementReader;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;

/** Reads for a dossier: which units say the same, and where the sentences of a paragraph end. */
record DossierReader(LanguageAnalysis language, ConceptScheme scheme) {

    /** A dossier that has no documents yet. */
    DossierMaker dossier(Concept concept) {
        return new DossierMaker(concept, scheme, this::alike, this::sentences);
    }

    private List<List<Integer>> alike(List<ArgumentUnit> units) {
        StatementReader reader = new StatementReader(language, scheme);
        return NearSame.ofOneConcept().clusters(units.stream().map(reader::read).toList()).stream()
                .map(c -> c.members().stream().map(Cluster.Member::statement).collect(Collectors.toList()))
                .toList();
    }

    private List<Span> sentences(String paragraph, String code) {
        return language.analyse(paragraph, code).stream().map(Sentence::span).toList();
    }
}
