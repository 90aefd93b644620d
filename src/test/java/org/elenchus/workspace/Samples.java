package org.elenchus.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.text.Alignment;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sha256;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/** Small documents whose parts agree with each other. */
final class Samples {
    static final String CONCEPTS = "version: 1\nconcepts:\n- id: cluster\n  labels: {en: {preferred: cluster}}\n";

    private Samples() {}

    /** Writes a source file and makes the document that ingestion would make of it: a paragraph a line. */
    static Document document(Path folder, String name, String text) throws IOException {
        Path source = Files.writeString(folder.resolve(name), text);
        String digest = Sha256.of(Files.readAllBytes(source));
        Span all = new Span(0, text.length());
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            paragraphs.add(new Paragraph(ParagraphKind.PROSE, new Span(start, end)));
            start = end + 1;
        }
        return new Document(
                name.substring(0, name.indexOf('.')) + "-" + digest.substring(0, 8),
                new Source(name, "text/plain", digest),
                new Metadata("On " + name, List.of("A. Enns"), "2008", "", "", "en"),
                text,
                Alignment.identity(text.length()),
                List.of(new Page("1", all)),
                List.of(new Section(SectionKind.BODY, "", 0, "en", all)),
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    /** A criticism of clusters in every paragraph. */
    static Annotations criticisms(Document document) {
        List<ArgumentUnit> units = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            units.add(new ArgumentUnit(
                    "u" + (units.size() + 1),
                    UnitType.CRITICISM,
                    paragraph.span(),
                    paragraph.span().cover(document.text()),
                    List.of(new ConceptId("cluster")),
                    Holder.AUTHOR,
                    Optional.of(Topic.EVIDENCE),
                    List.of(),
                    "1",
                    "",
                    "en",
                    0.5,
                    List.of()));
        }
        return new Annotations(Workspace.MINED, Sha256.of(document.text()), units, List.of(), List.of(), List.of());
    }
}
