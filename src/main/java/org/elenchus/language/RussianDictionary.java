package org.elenchus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiConsumer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * LanguageTool's Russian dictionary (LGPL 2.1, from aot.ru): what a form may be, and the form of a lemma for a tag. It
 * holds lower-case words, hardly any proper names, and takes е for ё. Thread safe; what was looked up is remembered up
 * to a bound.
 */
final class RussianDictionary {
    private static final String FOLDER = "/org/languagetool/resource/ru/";
    private static final int REMEMBERED = 60_000;

    private final Dictionary analysis;
    private final Dictionary synthesis;
    private final ThreadLocal<DictionaryLookup> analysing;
    private final ThreadLocal<DictionaryLookup> synthesising;
    private final ConcurrentMap<String, DictionaryTag> tags = new ConcurrentHashMap<>();
    private final ConcurrentMap<Ambiguity, Ambiguity> ambiguities = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, WordForm> forms = new ConcurrentHashMap<>();

    private RussianDictionary(Dictionary analysis, Dictionary synthesis) {
        this.analysis = analysis;
        this.synthesis = synthesis;
        // lookups are not thread safe, dictionaries are
        this.analysing = ThreadLocal.withInitial(() -> new DictionaryLookup(this.analysis));
        this.synthesising = ThreadLocal.withInitial(() -> new DictionaryLookup(this.synthesis));
    }

    /** The dictionary of the class path, loaded at its first use and shared. */
    static RussianDictionary shared() {
        return Shared.DICTIONARY;
    }

    private static final class Shared {
        static final RussianDictionary DICTIONARY = load();

        private static RussianDictionary load() {
            try {
                return new RussianDictionary(read("russian.dict"), read("russian_synth.dict"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Dictionary read(String name) throws IOException {
            URL url = RussianDictionary.class.getResource(FOLDER + name);
            if (url == null) {
                throw new IOException(
                        FOLDER + name + " is not on the class path: org.languagetool:language-ru belongs there");
            }
            String info = name.replace(".dict", ".info");
            try (InputStream data = url.openStream();
                    InputStream meta = RussianDictionary.class.getResourceAsStream(FOLDER + info)) {
                if (meta == null) {
                    throw new IOException(FOLDER + info + " is not on the class path");
                }
                return Dictionary.read(data, meta);
            }
        }
    }

    /** Lower case, е for ё, without stress marks. */
    static String fold(String form) {
        String folded = form.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return folded.indexOf('\u0301') < 0 ? folded : folded.replace("\u0301", "");
    }

    /** Everything that depends on the form alone. */
    WordForm form(String form) {
        WordForm known = forms.get(form);
        if (known == null) {
            known = WordForm.of(form, this);
            if (forms.size() < REMEMBERED) {
                forms.put(form, known);
            }
        }
        return known;
    }

    /** One instance for equal values. */
    Ambiguity shared(Ambiguity ambiguity) {
        Ambiguity known = ambiguities.putIfAbsent(ambiguity, ambiguity);
        return known == null ? ambiguity : known;
    }

    /** All readings, in the dictionary's order; empty for an unknown form. Asks the dictionary every time. */
    List<DictionaryReading> lookUp(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace("\u0301", "");
        if (!isLookable(word)) {
            return List.of();
        }
        Set<DictionaryReading> readings = new LinkedHashSet<>();
        for (WordData data : analysing.get().lookup(word)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null) {
                String lemma = stem.toString();
                readings.add(new DictionaryReading(
                        lemma, lemma.replace('ё', 'е'), tags.computeIfAbsent(tag.toString(), DictionaryTag::parse)));
            }
        }
        return List.copyOf(readings);
    }

    /** Every tag that the dictionary uses, as it writes them. */
    List<String> tags() throws IOException {
        try (InputStream data = RussianDictionary.class.getResourceAsStream(FOLDER + "tags_russian.txt")) {
            if (data == null) {
                throw new IOException(FOLDER + "tags_russian.txt is not on the class path");
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Every form of the dictionary, with е for ё, with each of its readings; takes seconds. */
    void forEach(BiConsumer<String, DictionaryReading> visitor) {
        for (WordData data : new DictionaryLookup(analysis)) {
            CharSequence stem = data.getStem();
            CharSequence tag = data.getTag();
            if (stem != null && tag != null) {
                String lemma = stem.toString();
                DictionaryTag parsed = tags.computeIfAbsent(tag.toString(), DictionaryTag::parse);
                visitor.accept(
                        data.getWord().toString().replace('ё', 'е'),
                        new DictionaryReading(lemma, lemma.replace('ё', 'е'), parsed));
            }
        }
    }

    /** The forms of a lemma, spelt as the dictionary spells it, for one of its tags. */
    List<String> synthesise(String stem, String tag) {
        if (!isLookable(stem)) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(1);
        for (WordData data : synthesising.get().lookup(stem + "|" + tag)) {
            CharSequence form = data.getStem();
            if (form != null) {
                forms.add(form.toString());
            }
        }
        return forms;
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
