package org.elenchus.structure;

import java.util.List;
import org.elenchus.extraction.RawText;
import org.elenchus.paragraph.Block;
import org.elenchus.paragraph.Paragraphs;
import org.elenchus.repair.Languages;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Document;
import org.elenchus.text.Guess;
import org.elenchus.text.Metadata;
import org.elenchus.text.Source;

/** Makes a document out of a raw text: repair, paragraphs, sections, references, citations. Thread safe. */
public final class DocumentBuilder {
    private final Paragraphs paragraphs;
    private final Languages languages;

    public DocumentBuilder(WordLists words, Languages languages) {
        paragraphs = new Paragraphs(words);
        this.languages = languages;
    }

    public Document build(RawText raw, Source source, Metadata given) {
        List<Block> blocks = paragraphs.of(raw, NoteMarks.of(raw));
        List<Part> parts = new SectionFinder(blocks, languages).find();
        Metadata said = given.or(raw.metadata());
        List<String> partLanguages =
                new PartLanguages(languages).of(parts, said.or(raw.properties()).language());
        Metadata metadata = said.or(MetadataGuess.of(parts, raw.properties(), raw.heads(), partLanguages));
        Assembler assembler = new Assembler(raw.pageLabels(), raw.recognition());
        assembler.lay(parts, partLanguages);
        Apparatus apparatus = new Apparatus(assembler, raw);
        String language =
                metadata.language().isEmpty() ? PartLanguages.ofBody(parts, partLanguages) : metadata.language();
        return new Document(
                DocumentId.of(source.name(), source.digest()),
                source,
                metadata.or(new Metadata("", List.of(), "", "", "", language)
                        .guessed(new Guess("language", 0.95, "the words of the body"))),
                assembler.text(),
                assembler.alignment(),
                assembler.pages(),
                assembler.sections(),
                assembler.paragraphs(),
                apparatus.references(),
                apparatus.citations(),
                assembler.repairs(),
                apparatus.notes(),
                raw.boxes());
    }
}
