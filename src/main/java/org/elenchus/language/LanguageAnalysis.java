package org.elenchus.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Analysis;
import org.elenchus.text.Document;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Section;
import org.elenchus.text.Sentence;

/**
 * Sentences, tokens, parts of speech and lemmas. The models of a language are loaded when it is first asked for and
 * then shared: one instance serves all threads. A missing or damaged model is an {@link UncheckedIOException} that says
 * which.
 */
public final class LanguageAnalysis {
    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final ConcurrentMap<String, LanguagePack> packs = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Morphology> dictionaries = new ConcurrentHashMap<>();
    private final LanguageDetection detection = new LanguageDetection();

    private LanguageAnalysis() {}

    /** Loads nothing yet. */
    public static LanguageAnalysis load() {
        return new LanguageAnalysis();
    }

    /** The sentences of the arguing paragraphs of a document's running text, each in its section's language. */
    public Analysis analyse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.kind().isArguing()) {
                continue;
            }
            Section section = document.sectionAt(paragraph.span().start());
            if (section.kind().isRunningText()) {
                sentences.addAll(pack(section.language())
                        .analyse(
                                paragraph.span().cover(document.text()),
                                paragraph.span().start(),
                                i));
            }
        }
        return new Analysis(document, sentences);
    }

    /** The sentences of a single paragraph. */
    public List<Sentence> analyse(String text, String language) {
        return pack(language).analyse(text, 0, 0);
    }

    /** ISO 639-1 code of the language of a text, {@code und} if it has no letters to tell by. */
    public String detect(CharSequence text) {
        return detection.detect(text);
    }

    /** The words of a language; those of a language that is not of {@link #languages()} are all unknown. */
    public Morphology morphology(String language) {
        return pack(language).morphology();
    }

    /**
     * Whether a language has a word. Loads the language's dictionary but none of its models, for those who want no more.
     *
     * @param language ISO 639-1 code
     * @param form in lower case, perhaps with inner hyphens
     * @return false also where the language is not of {@link #languages()}
     */
    public boolean isWord(String language, String form) {
        return LANGUAGES.contains(language)
                && dictionaries
                        .computeIfAbsent(language, LanguageAnalysis::loadDictionary)
                        .isWord(form);
    }

    /** ISO 639-1 codes of the languages with models, sorted. */
    public Set<String> languages() {
        return new TreeSet<>(LANGUAGES);
    }

    private LanguagePack pack(String language) {
        return packs.computeIfAbsent(language, LanguageAnalysis::loadPack);
    }

    private static Morphology loadDictionary(String language) {
        try {
            return language.equals("ru") ? RussianPack.morphology() : EnglishPack.morphology();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LanguagePack loadPack(String language) {
        try {
            return switch (language) {
                case "ru" -> RussianPack.load();
                case "en" -> EnglishPack.load();
                default -> UnknownLanguage.load(language);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
