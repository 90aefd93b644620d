package org.elenchus.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;

/**
 * LanguageTool's Russian dictionary (LGPL 2.1, from aot.ru): what a form may be, and the form of a lemma for a tag. It
 * holds lower-case words, hardly any proper names, and takes е for ё. Thread safe; what was looked up is remembered up
 * to a bound.
 */
public final class RussianDictionary {
    private static final int REMEMBERED = 60_000;

    private final DictionaryFiles files;
    private final ConcurrentMap<String, DictionaryTag> tags = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Word> words = new ConcurrentHashMap<>();

    private RussianDictionary(DictionaryFiles files) {
        this.files = files;
    }

    /** The dictionary of the class path, loaded at its first use and shared. */
    public static RussianDictionary shared() {
        return Shared.DICTIONARY;
    }

    private static final class Shared {
        static final RussianDictionary DICTIONARY = load();

        private static RussianDictionary load() {
            try {
                return new RussianDictionary(DictionaryFiles.load("ru/russian"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Lower case, е for ё, without stress marks. */
    public static String fold(String form) {
        String folded = form.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (folded.indexOf('\u0301') < 0) {
            return folded;
        }
        String bare = folded.replace("\u0301", "");
        return bare.isEmpty() ? folded : bare;
    }

    /** What is known of a form. */
    public Word word(String form) {
        Word known = words.get(form);
        if (known == null) {
            known = Word.of(form, this);
            if (words.size() < REMEMBERED) {
                words.put(form, known);
            }
        }
        return known;
    }

    /** All readings, in the dictionary's order; empty for an unknown form. Asks the dictionary every time. */
    List<DictionaryReading> lookUp(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace("\u0301", "");
        if (!isLookable(word)) {
            return List.of();
        }
        Set<DictionaryReading> readings = new LinkedHashSet<>();
        for (DictionaryFiles.Entry entry : files.lookUp(word)) {
            readings.add(reading(entry.lemma(), entry.tag()));
        }
        return List.copyOf(readings);
    }

    private DictionaryReading reading(String lemma, String tag) {
        return new DictionaryReading(lemma, lemma.replace('ё', 'е'), tags.computeIfAbsent(tag, DictionaryTag::parse));
    }

    /** Every tag that the dictionary uses, as it writes them. */
    public List<String> tags() throws IOException {
        try (InputStream data = DictionaryFiles.open("ru/tags_russian.txt")) {
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Every form of the dictionary, with е for ё, with each of its readings; takes seconds. */
    public void forEach(BiConsumer<String, DictionaryReading> visitor) {
        files.forEach((form, lemma, tag) -> visitor.accept(form.replace('ё', 'е'), reading(lemma, tag)));
    }

    /** The forms of a lemma, spelt as the dictionary spells it, for one of its tags. */
    public List<String> synthesise(String stem, String tag) {
        return isLookable(stem) ? files.synthesise(stem, tag) : List.of();
    }

    /** The dictionary's encoding is KOI8-R: asking for other letters would fail. */
    private static boolean isLookable(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'а' || c > 'я') && c != 'ё' && c != '-') {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
