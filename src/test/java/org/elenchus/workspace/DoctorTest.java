package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.problem.Problem;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
    @TempDir
    Path folder;

    private Path root;
    private Document sound;

    @BeforeEach
    void aSoundWorkspace() throws IOException {
        root = folder.resolve("workspace");
        sound = Samples.document(folder, "paper.txt", "Clusters lack evidence.\nКластеры не измерить.");
        Workspace.create(root, Samples.CONCEPTS);
    }

    @Test
    void aSoundWorkspaceHasNothingWrong() throws IOException {
        add(sound, Samples.criticisms(sound));
        List<String> checked = new ArrayList<>();
        assertThat(Doctor.check(Workspace.open(root), checked::add)).isEmpty();
        assertThat(checked).containsExactly(sound.id());
    }

    @Test
    void anEditedFileIsFound() throws IOException {
        add(sound, Samples.criticisms(sound));
        edit("document.json", text -> text.replace("2008", "2009"));
        edit("annotations/mined.jsonl", text -> text.replace("lack evidence", "lack nothing"));
        edit("source.txt", text -> text + "!");
        assertThat(found())
                .containsExactly(
                        "document.json: was cut off or changed since it was written",
                        "source.txt: was changed since it was ingested",
                        "mined.jsonl: was cut off or changed since it was written",
                        "mined.jsonl: unit u1 quotes other words than stand under it");
    }

    @Test
    void anEditedTextIsFound() throws IOException {
        add(sound, Samples.criticisms(sound));
        edit("text.txt", text -> text + "!");
        assertThat(found()).containsExactly("text.txt: was changed after it was written");
    }

    @Test
    void aFileCutOffIsFound() throws IOException {
        add(sound, Samples.criticisms(sound));
        edit("annotations/mined.jsonl", text -> text.substring(0, text.length() / 2));
        assertThat(found()).contains("mined.jsonl: was cut off or changed since it was written");
        edit("document.json", text -> text.substring(0, text.length() / 2));
        assertThat(found()).first().asString().startsWith("document.json: was cut off");
    }

    @Test
    void lostAndStrangeFilesAreFound() throws IOException {
        add(sound, Samples.criticisms(sound));
        Files.writeString(file("notes.txt"), "");
        assertThat(found()).containsExactly("notes.txt: is no file of a workspace");
        Files.delete(file("source.txt"));
        assertThat(found()).containsExactly(sound.id() + ": has lost its source");
    }

    @Test
    void aLayerByHandNeedsNoSealButAMinedOneDoes() throws IOException {
        add(sound, Samples.criticisms(sound));
        String lines = Files.readString(file("annotations/mined.jsonl"));
        String unsealed = lines.substring(0, lines.lastIndexOf("{\"digest"));
        Files.writeString(
                file("annotations/gold.jsonl"),
                unsealed.replace("\"layer\":\"mined\"", "\"layer\":\"gold\"")
                        .replace("\"miner\":\"1\"", "\"miner\":\"\""));
        assertThat(found()).isEmpty();
        Files.writeString(file("annotations/mined.jsonl"), unsealed.replace("\"miner\":\"1\"", "\"miner\":\"2\""));
        assertThat(found()).containsExactly("mined.jsonl: was cut off or changed since it was written");
    }

    @Test
    void everyInvariantOfADocumentIsChecked() throws IOException {
        Document d = sound;
        int end = d.text().length();
        Span all = new Span(0, end);
        Span past = new Span(0, end + 1);
        Section section = d.sections().getFirst();
        assertBroken(with(d, "a\r\nb"), "the text has line ends other than LF");
        assertBroken(with(d, "и\u0306"), "the text is not in Unicode normal form C");
        assertBroken(
                new Document(
                        d.id(),
                        d.source(),
                        d.metadata(),
                        d.text(),
                        Alignment.identity(end - 1),
                        d.pages(),
                        d.sections(),
                        d.paragraphs(),
                        List.of(),
                        List.of(),
                        List.of()),
                "the alignment ends at " + (end - 1) + ", the text at " + end);
        assertBroken(
                sections(d, List.of(section, new Section(SectionKind.BODY, "", 0, "en", all))),
                "a section begins at 0 instead of " + end);
        assertBroken(sections(d, List.of()), "the sections end at 0, the text at " + end);
        Paragraph first = new Paragraph(ParagraphKind.PROSE, new Span(0, 5));
        assertBroken(paragraphs(d, List.of(first, first)), "a paragraph begins at 0, before the end of the last");
        assertBroken(
                paragraphs(d, List.of(new Paragraph(ParagraphKind.PROSE, past))),
                "a paragraph ends at " + (end + 1) + ", past the text");
        assertBroken(pages(d, List.of(new Page("1", past))), "a page ends at " + (end + 1) + ", past the text");
        Reference reference = new Reference("r1", "1", "", List.of(), "", "", all);
        assertBroken(notes(d, List.of(reference, reference), List.of(), List.of()), "two references have the id r1");
        assertBroken(
                notes(d, List.of(), List.of(new Citation(all, "[1]", List.of("r1"))), List.of()),
                "the citation [1] points to no reference");
        assertBroken(
                notes(d, List.of(), List.of(), List.of(new Repair("hyphen", "a", "b", new Span(0, 1)))),
                "a repair says 'b', but the text does not");
    }

    @Test
    void everyInvariantOfALayerIsChecked() throws IOException {
        ArgumentUnit u = Samples.criticisms(sound).units().getFirst();
        assertBroken(layer("00", List.of(u)), "speaks of another text than text.txt");
        assertBroken(units(u, u), "two units have the id u1", "unit u1 overlaps the one before it");
        assertBroken(units(unit(u, new Span(0, 0), "", 1)), "unit u1 lies outside the text");
        assertBroken(units(unit(u, new Span(0, 999), "", 1)), "unit u1 lies outside the text");
        assertBroken(units(unit(u, u.span(), "Other words", 1)), "unit u1 quotes other words than stand under it");
        assertBroken(units(unit(u, u.span(), u.quote(), 1.5)), "unit u1 has confidence 1.5");
        assertBroken(
                units(new ArgumentUnit(
                        u.id(),
                        UnitType.CLAIM,
                        u.span(),
                        u.quote(),
                        u.concepts(),
                        u.holder(),
                        u.topic(),
                        u.cites(),
                        u.page(),
                        u.section(),
                        u.language(),
                        1,
                        u.votes())),
                "unit u1 is no criticism, yet has a topic");
        assertBroken(
                relations(new Relation.OfUnits("u1", "u9", Relation.UnitKind.ATTACKS)),
                "a relation dangles: u1 attacks u9");
        assertBroken(
                relations(new Relation.OfUnits("u1", "u1", Relation.UnitKind.SUPPORTS)), "unit u1 supports itself");
        assertBroken(
                relations(new Relation.OfConcepts(
                        new ConceptId("cluster"), new ConceptId("sieve"), Relation.ConceptKind.PART_OF)),
                "speaks of 'sieve', which concepts.yaml has not");
        Annotations a = Samples.criticisms(sound);
        assertBroken(
                new Annotations(
                        a.layer(),
                        a.textDigest(),
                        a.units(),
                        List.of(),
                        List.of(new Mention(new Span(0, 999), List.of(), Mention.Kind.LABEL)),
                        List.of()),
                "a mention at 0 lies outside the text");
    }

    @Test
    void brokenConceptsAreFound() throws IOException {
        Files.writeString(root.resolve("concepts.yaml"), "version: 1\nconcepts: [{id: A}]\n");
        assertThat(found()).contains("concepts.yaml:2: 'A' is no id");
    }

    private void assertBroken(Document document, String... messages) throws IOException {
        add(document, layer(Sha256.of(document.text()), List.of()));
        assertThat(found())
                .contains(List.of(messages).stream()
                        .map(m -> "document.json: " + m)
                        .toArray(String[]::new));
        remove();
    }

    private void assertBroken(Annotations layer, String... messages) throws IOException {
        add(sound, layer);
        assertThat(found().stream().map(f -> f.replaceFirst("^mined.jsonl(:1)?: ", "")))
                .containsExactly(messages);
        remove();
    }

    private void add(Document document, Annotations layer) throws IOException {
        try (WorkspaceWriter writer = Workspace.open(root).writer()) {
            Optional<Problem> refused =
                    writer.add(document, folder.resolve("paper.txt"), layer, new Provenance("1", "", ""));
            assertThat(refused).isEmpty();
        }
    }

    private void remove() throws IOException {
        try (WorkspaceWriter writer = Workspace.open(root).writer()) {
            writer.remove(sound.id());
        }
    }

    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        for (Problem problem : Doctor.check(Workspace.open(root), id -> {})) {
            Path file = Path.of(problem.place().file());
            String line =
                    problem.place().line() == 0 ? "" : ":" + problem.place().line();
            assertThat(problem.hint()).isNotEmpty();
            found.add(file.getFileName() + line + ": " + problem.message());
        }
        return found;
    }

    private Path file(String name) {
        return root.resolve("documents").resolve(sound.id()).resolve(name);
    }

    private void edit(String name, UnaryOperator<String> change) throws IOException {
        Files.writeString(file(name), change.apply(Files.readString(file(name))));
    }

    private Annotations units(ArgumentUnit... units) {
        return layer(Samples.criticisms(sound).textDigest(), List.of(units));
    }

    private static Annotations layer(String textDigest, List<ArgumentUnit> units) {
        return new Annotations(Workspace.MINED, textDigest, units, List.of(), List.of(), List.of());
    }

    private Annotations relations(Relation relation) {
        Annotations a = Samples.criticisms(sound);
        return new Annotations(a.layer(), a.textDigest(), a.units(), List.of(relation), List.of(), List.of());
    }

    private static ArgumentUnit unit(ArgumentUnit u, Span span, String quote, double confidence) {
        return new ArgumentUnit(
                u.id(),
                u.type(),
                span,
                quote,
                u.concepts(),
                u.holder(),
                u.topic(),
                u.cites(),
                u.page(),
                u.section(),
                u.language(),
                confidence,
                u.votes());
    }

    private static Document with(Document d, String text) {
        Span all = new Span(0, text.length());
        return new Document(
                d.id(),
                d.source(),
                d.metadata(),
                text,
                Alignment.identity(text.length()),
                List.of(new Page("1", all)),
                List.of(new Section(SectionKind.BODY, "", 0, "en", all)),
                List.of(new Paragraph(ParagraphKind.PROSE, all)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Document sections(Document d, List<Section> sections) {
        return new Document(
                d.id(),
                d.source(),
                d.metadata(),
                d.text(),
                d.alignment(),
                d.pages(),
                sections,
                d.paragraphs(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Document paragraphs(Document d, List<Paragraph> paragraphs) {
        return new Document(
                d.id(),
                d.source(),
                d.metadata(),
                d.text(),
                d.alignment(),
                d.pages(),
                d.sections(),
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    private static Document pages(Document d, List<Page> pages) {
        return new Document(
                d.id(),
                d.source(),
                d.metadata(),
                d.text(),
                d.alignment(),
                pages,
                d.sections(),
                d.paragraphs(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Document notes(
            Document d, List<Reference> references, List<Citation> citations, List<Repair> repairs) {
        return new Document(
                d.id(),
                d.source(),
                d.metadata(),
                d.text(),
                d.alignment(),
                d.pages(),
                d.sections(),
                d.paragraphs(),
                references,
                citations,
                repairs);
    }
}
