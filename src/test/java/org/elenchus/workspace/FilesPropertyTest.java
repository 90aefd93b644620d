package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.text.Affiliation;
import org.elenchus.text.Alignment;
import org.elenchus.text.Boxes;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Guess;
import org.elenchus.text.Keywords;
import org.elenchus.text.Metadata;
import org.elenchus.text.Note;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.PrintedLine;
import org.elenchus.text.Reference;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/** What is written reads back as it was, whatever the strings hold. */
class FilesPropertyTest {

    @Property(tries = 300)
    void aDocumentReadsBackAsItWas(@ForAll("documents") Document document) throws Malformed {
        String json = DocumentJson.write(document);
        assertThat(DocumentJson.read(json, document.text())).isEqualTo(document);
        assertThat(Seal.isUnbroken(json)).isTrue();
    }

    @Property(tries = 300)
    void annotationsReadBackInTheOrderOfTheFile(@ForAll("annotations") Annotations annotations) throws Malformed {
        Provenance provenance = new Provenance("1", "ab", "cd");
        String lines = LayerWriter.write("paper-1", annotations, provenance);
        Annotations read = LayerReader.read(lines);
        assertThat(read).isEqualTo(LayerWriter.sorted(annotations));
        assertThat(LayerWriter.write("paper-1", read, provenance)).isEqualTo(lines);
        assertThat(LayerReader.readHeader(lines.lines().findFirst().orElseThrow())
                        .provenance())
                .isEqualTo(provenance);
        assertThat(lines.lines()).hasSize(2 + sizeOf(annotations));
    }

    /** Any cut or changed character breaks the seal. */
    @Property(tries = 300)
    void aDamagedFileIsKnownAsSuch(@ForAll("annotations") Annotations annotations, @ForAll int where) {
        String lines = LayerWriter.write("paper-1", annotations, Provenance.BY_HAND);
        int at = Math.floorMod(where, lines.length());
        String changed = lines.substring(0, at) + (lines.charAt(at) == 'x' ? 'y' : 'x') + lines.substring(at + 1);
        assertThat(Seal.isUnbroken(changed)).isFalse();
        assertThat(Seal.isUnbroken(lines.substring(0, at))).isFalse();
    }

    private static int sizeOf(Annotations a) {
        return a.units().size()
                + a.relations().size()
                + a.mentions().size()
                + a.discovered().size();
    }

    @Provide
    static Arbitrary<Document> documents() {
        Arbitrary<Metadata> metadata = Combinators.combine(strings(), lists(strings()), strings(), strings())
                .as((title, authors, year, doi) -> new Metadata(
                        title,
                        authors,
                        year,
                        doi,
                        title,
                        "ru",
                        List.of(new Affiliation(title, authors)),
                        authors,
                        authors.isEmpty() ? List.of() : List.of(new Keywords("ru", authors)),
                        List.of(new Guess("title", 0.5, doi))));
        Arbitrary<Paragraph> paragraphs = Combinators.combine(Arbitraries.of(ParagraphKind.class), spans())
                .as(Paragraph::new);
        Arbitrary<Section> sections = Combinators.combine(Arbitraries.of(SectionKind.class), strings(), spans())
                .as((kind, heading, span) -> new Section(kind, heading, 1, "en", span));
        Arbitrary<Reference> references = Combinators.combine(strings(), lists(strings()), spans())
                .as((text, authors, span) -> new Reference("r1", "1", text, authors, "2001", text, span));
        Arbitrary<Citation> citations =
                Combinators.combine(spans(), strings(), lists(strings())).as(Citation::new);
        Arbitrary<Repair> repairs = Combinators.combine(strings(), strings(), spans())
                .as((before, after, span) -> new Repair("hyphen", before, after, span));
        Arbitrary<Note> footnotes = Combinators.combine(
                        strings(), spans(), lists(Arbitraries.integers().between(0, 99)))
                .as((marker, span, places) -> new Note("n1", marker, span, places));
        Arbitrary<Page> pages = Combinators.combine(strings(), spans()).as(Page::new);
        return Combinators.combine(
                        metadata,
                        strings(),
                        alignments(),
                        lists(pages),
                        lists(sections),
                        lists(paragraphs),
                        Combinators.combine(lists(references), lists(citations), lists(repairs), lists(footnotes))
                                .as(Apparatus::new),
                        boxes())
                .as((m, text, alignment, p, s, ps, apparatus, boxes) -> new Document(
                        "paper-1",
                        new Source("Paper.PDF", "application/pdf", "00"),
                        m,
                        text,
                        alignment,
                        p,
                        s,
                        ps,
                        apparatus.references(),
                        apparatus.citations(),
                        apparatus.repairs(),
                        apparatus.notes(),
                        boxes));
    }

    /** Lines on two pages, one of them turned. */
    private static Arbitrary<Boxes> boxes() {
        Arbitrary<Integer> units = Arbitraries.integers().between(-20, 9_000);
        return Combinators.combine(units, units, Arbitraries.integers().between(0, 3), Arbitraries.of(1, 2))
                .as((left, top, turn, page) -> new PrintedLine(
                        page,
                        top,
                        top + 110,
                        List.of(
                                new PrintedLine.Word(new Span(0, 4), left, left + 200),
                                new PrintedLine.Word(new Span(5, 6 + turn), left + 220 + turn, left + 290))))
                .list()
                .ofMaxSize(5)
                .map(FilesPropertyTest::oneAfterAnother);
    }

    private static Boxes oneAfterAnother(List<PrintedLine> lines) {
        List<PrintedLine> moved = new ArrayList<>();
        for (PrintedLine line : lines) {
            int by = 20 * moved.size();
            moved.add(new PrintedLine(
                    line.page(),
                    line.top(),
                    line.bottom(),
                    line.words().stream()
                            .map(w -> new PrintedLine.Word(
                                    new Span(w.span().start() + by, w.span().end() + by), w.left(), w.right()))
                            .toList()));
        }
        return Boxes.of(List.of(new Boxes.Sheet(595.276, 841.89, 0), new Boxes.Sheet(842, 595, 1)), moved);
    }

    private record Apparatus(
            List<Reference> references, List<Citation> citations, List<Repair> repairs, List<Note> notes) {}

    @Provide
    static Arbitrary<Annotations> annotations() {
        Arbitrary<Concept> concepts = Combinators.combine(ids(), lists(ids()), strings(), Arbitraries.of(true, false))
                .as((id, others, text, flag) ->
                        new Concept(id, List.of(new Label("ru", text, flag)), others, others, List.of(text), flag));
        Arbitrary<Mention> mentions = Combinators.combine(spans(), lists(ids()), Arbitraries.of(Mention.Kind.class))
                .as(Mention::new);
        return Combinators.combine(
                        lists(units()),
                        lists(relations()),
                        lists(mentions),
                        concepts.list().uniqueElements(Concept::id))
                .as((u, r, m, c) -> new Annotations("mined", "ff", u, r, m, c));
    }

    private static Arbitrary<ArgumentUnit> units() {
        Arbitrary<Vote> votes = Combinators.combine(
                        strings(), Arbitraries.of(UnitType.class), Arbitraries.doubles(), strings())
                .as(Vote::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(UnitType.class),
                        spans(),
                        strings(),
                        lists(ids()),
                        Arbitraries.of(Topic.class).optional(),
                        Arbitraries.doubles().between(0, 1),
                        lists(votes))
                .as((n, type, span, text, about, topic, confidence, why) -> new ArgumentUnit(
                        "u" + n,
                        type,
                        span,
                        text,
                        about,
                        new Holder(text),
                        topic,
                        List.of(text),
                        "1",
                        text,
                        "ru",
                        confidence,
                        why));
    }

    private static Arbitrary<Relation> relations() {
        Arbitrary<Relation> links = Arbitraries.oneOf(
                Combinators.combine(strings(), strings(), Arbitraries.of(Relation.UnitKind.class))
                        .as(Relation.OfUnits::new),
                Combinators.combine(ids(), ids(), Arbitraries.of(Relation.ConceptKind.class))
                        .as(Relation.OfConcepts::new),
                Combinators.combine(strings(), ids()).as((who, id) -> new Relation.Proposal(new Holder(who), id)));
        Arbitrary<Relation.Ground> grounds = Combinators.combine(
                        Arbitraries.doubles().between(0, 1), strings().list().ofMaxSize(2))
                .as(Relation.Ground::new);
        return Combinators.combine(links, grounds.injectNull(0.5))
                .as((link, ground) -> ground == null ? link : link.on(ground));
    }

    private static Arbitrary<Alignment> alignments() {
        Arbitrary<int[]> run = Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 9))
                .as((length, start, original) -> new int[] {length, start, original});
        return run.list().ofMaxSize(6).map(numbers -> {
            List<Alignment.Run> runs = new ArrayList<>();
            int at = 0;
            for (int[] n : numbers) {
                runs.add(new Alignment.Run(new Span(at, at + n[0]), new Span(n[1], n[1] + n[2])));
                at += n[0];
            }
            return new Alignment(runs);
        });
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<ConceptId> ids() {
        return Arbitraries.of("learning-region", "сеть", "network", "большие-данные")
                .map(ConceptId::new);
    }

    private static Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "«округ»\n\"x\"", "{\"digest\": \"0\"}", "\u2028\u0085\t", "😀", "u1"),
                Arbitraries.strings().ofMaxLength(12));
    }

    private static <T> Arbitrary<List<T>> lists(Arbitrary<T> items) {
        return items.list().ofMaxSize(4);
    }
}
