package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawText;
import org.elenchus.repair.Hyphens;
import org.elenchus.repair.Languages;
import org.elenchus.repair.MappedText;
import org.elenchus.repair.Mended;
import org.elenchus.repair.TextRepair;
import org.elenchus.repair.Vocabulary;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Document;
import org.elenchus.text.Guess;
import org.elenchus.text.Metadata;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Source;

/** Makes a document out of a raw text: repair, paragraphs, sections, references, citations. Thread safe. */
public final class DocumentBuilder {
    private final WordLists words;
    private final TextRepair repair;
    private final Languages languages;

    public DocumentBuilder(WordLists words, Languages languages) {
        this.words = words;
        repair = new TextRepair(words);
        this.languages = languages;
    }

    public Document build(RawText raw, Source source, Metadata given) {
        List<Block> blocks = blocks(raw);
        List<Part> parts = new SectionFinder(blocks, languages).find();
        Metadata said = given.or(raw.metadata());
        List<String> partLanguages =
                languagesOf(parts, said.or(raw.properties()).language());
        Metadata metadata = said.or(MetadataGuess.of(parts, raw.properties(), raw.heads(), partLanguages));
        Assembler assembler = new Assembler(raw.pageLabels(), raw.recognition());
        assembler.lay(parts, partLanguages);
        Apparatus apparatus = new Apparatus(assembler, raw);
        String language = metadata.language().isEmpty() ? bodyLanguage(parts, partLanguages) : metadata.language();
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

    private List<Block> blocks(RawText raw) {
        List<Mended> mended =
                repair.mend(raw.text(), raw.lines().stream().map(RawLine::span).toList(), NoteMarks.of(raw));
        List<RawLine> lines = new ArrayList<>();
        List<Mended> kept = new ArrayList<>();
        for (int i = 0; i < mended.size(); i++) {
            if (!mended.get(i).text().isEmpty()) {
                lines.add(raw.lines().get(i));
                kept.add(mended.get(i));
            }
        }
        List<MappedText> texts = kept.stream().map(Mended::text).toList();
        Joiner joiner = new Joiner(new Hyphens(new Vocabulary(texts, words, "en")));
        List<Block> blocks = new ArrayList<>();
        for (List<Integer> paragraph : new ParagraphFinder(lines, texts).find()) {
            blocks.add(joiner.join(
                    paragraph.stream().map(lines::get).toList(),
                    paragraph.stream().map(kept::get).toList()));
        }
        return blocks;
    }

    private List<String> languagesOf(List<Part> parts, String given) {
        List<String> found = new ArrayList<>();
        for (Part part : parts) {
            StringBuilder text = new StringBuilder();
            for (Part.Item item : part.items()) {
                if (text.length() < 20_000) {
                    text.append(item.block().text()).append('\n');
                }
            }
            found.add(languages.of(text));
        }
        String body = given.isEmpty() ? bodyLanguage(parts, found) : given;
        for (int i = 0; i < found.size(); i++) {
            if (parts.get(i).kind() == SectionKind.KEYWORDS) {
                found.set(i, ofKeywords(i, parts, found));
            }
        }
        found.replaceAll(language -> language.isEmpty() ? body : language);
        return found;
    }

    /** A list of words tells its language less surely than the abstract before it or the body in the same script. */
    private static String ofKeywords(int at, List<Part> parts, List<String> found) {
        boolean cyrillic = isCyrillic(parts.get(at));
        String language = "";
        for (int i = 0; i < parts.size(); i++) {
            boolean text = parts.get(i).kind().isRunningText() && !found.get(i).isEmpty();
            if (text && isCyrillic(parts.get(i)) == cyrillic && (language.isEmpty() || i < at)) {
                language = found.get(i);
            }
        }
        return language.isEmpty() && found.get(at).isEmpty() && !cyrillic
                ? "en"
                : language.isEmpty() ? found.get(at) : language;
    }

    private static boolean isCyrillic(Part part) {
        long cyrillic = 0;
        long letters = 0;
        for (Part.Item item : part.items()) {
            cyrillic += item.block()
                    .string()
                    .chars()
                    .filter(c -> c >= 0x400 && c < 0x500)
                    .count();
            letters += item.block().string().chars().filter(Character::isLetter).count();
        }
        return cyrillic * 2 > letters;
    }

    /** The language in which most of the body is written. */
    private static String bodyLanguage(List<Part> parts, List<String> found) {
        String best = "";
        int most = -1;
        for (int i = 0; i < parts.size(); i++) {
            int length = 0;
            for (int j = 0; j < parts.size(); j++) {
                boolean counts =
                        found.get(j).equals(found.get(i)) && parts.get(j).kind() == SectionKind.BODY;
                length += counts
                        ? parts.get(j).items().stream()
                                .mapToInt(item -> item.block().text().length())
                                .sum()
                        : 0;
            }
            if (length > most && !found.get(i).isEmpty()) {
                most = length;
                best = found.get(i);
            }
        }
        return best;
    }
}
