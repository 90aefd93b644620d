package org.elenchus.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Alignment;
import org.elenchus.text.Analysis;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sentence;
import org.elenchus.text.Source;
import org.elenchus.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Terms of short texts of our own, with the real models. */
class TermBankIT {
    private static final GeneralWords GENERAL =
            new GeneralWords(Set.of("подход", "анализ", "approach", "time"), Set.of("новый", "new"), Set.of());
    private static LanguageAnalysis language;

    @BeforeAll
    static void load() {
        language = LanguageAnalysis.load();
    }

    private static Analysis analysis(String code, String text) {
        Span all = new Span(0, text.length());
        return language.analyse(new Document(
                "test-00000000",
                new Source("test.txt", "text/plain", "0"),
                Metadata.NONE,
                text,
                Alignment.identity(text.length()),
                List.of(new Page("1", all)),
                List.of(new Section(SectionKind.BODY, "", 0, code, all)),
                List.of(new Paragraph(ParagraphKind.PROSE, all)),
                List.of(),
                List.of(),
                List.of()));
    }

    private static List<Concept> terms(String code, String text) {
        TermBank bank = new TermBank(language, Map.of(code, GENERAL));
        List<Sentence> sentences = analysis(code, text).sentences();
        sentences.forEach(s -> NounPhrases.of(s).forEach(p -> bank.abbreviate(s, p)));
        sentences.forEach(s -> NounPhrases.of(s).forEach(p -> bank.translate(s, p)));
        sentences.forEach(s -> NounPhrases.of(s).forEach(p -> bank.count(s, p)));
        return sentences.stream()
                .flatMap(s -> NounPhrases.of(s).stream().flatMap(p -> bank.candidates(s, p).stream()))
                .map(TermBank.Candidate::key)
                .distinct()
                .map(bank::concept)
                .toList();
    }

    private static List<String> labels(String code, String text) {
        return terms(code, text).stream().map(c -> c.label(code)).toList();
    }

    private static List<String> english(String code, String text) {
        return terms(code, text).stream()
                .flatMap(c -> c.labels().stream())
                .filter(label -> !label.language().equals(code))
                .map(label -> label.language() + " " + label.text())
                .toList();
    }

    @Test
    void whatStandsInBracketsInAnotherLanguageIsALabel() {
        List<Concept> found =
                terms("ru", "Понятие обучающегося региона (learning region) спорно. Обучающийся регион растёт.");
        assertThat(found)
                .filteredOn(c -> c.label("ru").equals("обучающийся регион"))
                .singleElement()
                .satisfies(c -> assertThat(c.label("en")).isEqualTo("learning region"));
        assertThat(english("ru", "Мы изучаем «промышленные области» (англ. industrial districts, ID) Италии."))
                .containsExactly("en industrial districts");
        assertThat(english("ru", "Это инновационная среда (фр. milieu innovateur) малых городов."))
                .containsExactly("fr milieu innovateur");
        assertThat(english("en", "The learning region (обучающийся регион) is a place of trust."))
                .containsExactly("ru обучающийся регион");
    }

    @Test
    void aTermWithoutItsAdjectiveIsNotWhatTheBracketsTranslate() {
        assertThat(terms("ru", "Мы изучаем эту сеть (innovation network). О сети спорят."))
                .allSatisfy(c -> assertThat(c.labels()).hasSize(1));
    }

    @Test
    void aTermIsOneOfEveryLanguageThatItIsGivenIn() {
        TermBank bank = new TermBank(language, Map.of("ru", GENERAL, "en", GENERAL));
        List<Sentence> sentences = new ArrayList<>(analysis("ru", "Гибкая занятость (flexible employment) выросла.")
                .sentences());
        sentences.addAll(analysis("en", "Critics doubt flexible employment.").sentences());
        sentences.forEach(s -> NounPhrases.of(s).forEach(p -> bank.translate(s, p)));
        sentences.forEach(s -> NounPhrases.of(s).forEach(p -> bank.count(s, p)));
        assertThat(bank.isOf("гибкий занятость", "en")).isTrue();
        assertThat(bank.isOf("гибкий занятость", "de")).isFalse();
        assertThat(bank.concept("гибкий занятость").labels()).contains(new Label("en", "flexible employment", true));
    }

    @Test
    void namesAndWorksInBracketsAreNoLabels() {
        assertThat(english("ru", "Концепция кластера (Porter 1998) спорна.")).isEmpty();
        assertThat(english("ru", "Теория кластера (Porter) спорна.")).isEmpty();
        assertThat(english("ru", "Теория кластера (Piore, Sabel) спорна.")).isEmpty();
        assertThat(english("ru", "Обучающийся регион (ОР) растёт.")).isEmpty();
        assertThat(english("en", "The learning region (see below) is a place of trust."))
                .isEmpty();
    }

    @Test
    void namesKeepTheirCapitalsAndTheFirstWordOfASentenceLendsNone() {
        assertThat(labels(
                        "ru",
                        "Бюджет утвердила Российская Федерация. Поэтому с тех пор законы Российской Федерации часто"
                                + " меняются. Гибкая занятость удобна. Мы обсуждаем гибкую занятость."))
                .contains("Российская Федерация", "гибкая занятость")
                .doesNotContain("российская Федерация", "Гибкая занятость");
    }

    @Test
    void wordsThatHyphensJoinAreNotCut() {
        assertThat(labels(
                        "en",
                        "Critics of path dependence speak of lock-in. They say that lock-in hurts non-coding RNA."))
                .contains("lock-in", "non-coding RNA")
                .doesNotContain("lock", "coding RNA", "non");
    }

    @Test
    void anAbbreviationStandsForItsTerm() {
        List<Concept> terms = terms(
                "ru",
                "Мы изучаем зону опережающего развития (далее – ЗОР). Критики сомневаются в ЗОР. Пользу ЗОР признают.");
        assertThat(terms).extracting(c -> c.id().value()).doesNotContain("зор");
        assertThat(terms)
                .filteredOn(c -> c.label("ru").equals("зона опережающего развития"))
                .singleElement()
                .satisfies(c -> assertThat(c.labels()).contains(new Label("ru", "ЗОР", false)));
    }

    @Test
    void aRemarkInBracketsIsNoAbbreviation() {
        assertThat(terms("ru", "Гибкая занятость (США) растет. Критики следят за занятостью в США."))
                .allSatisfy(c -> assertThat(c.labels()).hasSize(1));
    }

    @Test
    void whatIsOnlyUsedInThePluralIsCalledSoUnderTheIdOfTheSingular() {
        assertThat(terms("ru", "Гибкие графики удобны. Критики гибких графиков спорят."))
                .filteredOn(c -> c.id().equals(new ConceptId("гибкий-график")))
                .singleElement()
                .satisfies(c -> assertThat(c.label("ru")).isEqualTo("гибкие графики"));
    }

    @Test
    void aGeneralNounIsATermWithAComplementOfItsOwn() {
        assertThat(labels("ru", "Предложен анализ дискурса. Новый подход обсуждают."))
                .contains("анализ дискурса")
                .doesNotContain("анализ", "подход", "новый подход");
    }

    @Test
    void englishPluralsOfInitialsLoseTheirS() {
        assertThat(labels("en", "The panel holds SNPs. We studied group dynamics of the panel."))
                .contains("SNP", "group dynamics");
    }

    @Test
    void aWordOfManySensesNeedsCompany() {
        ConceptId network = new ConceptId("network");
        ConceptId milieu = new ConceptId("innovative-milieu");
        ConceptScheme scheme = new ConceptScheme(List.of(
                concept(network, "network", List.of()), concept(milieu, "innovative milieu", List.of(network))));
        ConceptLinker linker = new ConceptLinker(scheme, language, Map.of("en", Set.of("network")));
        assertThat(linker.link(analysis("en", "The network of nerves grows."))).isEmpty();
        assertThat(linker.link(analysis("en", "The network is dense. It makes an innovative milieu.")))
                .extracting(Mention::concepts)
                .containsExactly(List.of(network), List.of(milieu));
    }

    private static Concept concept(ConceptId id, String label, List<ConceptId> related) {
        return new Concept(id, List.of(new Label("en", label, true)), List.of(), related, List.of(), false);
    }
}
