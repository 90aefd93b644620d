package org.elenchus.morphology;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The two files of a LanguageTool dictionary: one knows what forms are, the other how lemmas are inflected. Thread safe.
 */
final class DictionaryFiles {
    private final Dictionary analysis;
    private final ThreadLocal<DictionaryLookup> analysing;
    private final ThreadLocal<DictionaryLookup> synthesising;

    /** What a dictionary says of a form: its lemma and its tag, as the dictionary writes them. */
    record Entry(String lemma, String tag) {}

    /** Takes every form with one of its entries. */
    interface Visitor {
        void visit(String form, String lemma, String tag);
    }

    private DictionaryFiles(Dictionary analysis, Dictionary synthesis) {
        this.analysis = analysis;
        // lookups are not thread safe, dictionaries are
        this.analysing = ThreadLocal.withInitial(() -> new DictionaryLookup(analysis));
        this.synthesising = ThreadLocal.withInitial(() -> new DictionaryLookup(synthesis));
    }

    /**
     * Loads a dictionary of the class path.
     *
     * @param name folder and file without its ending: {@code ru/russian}
     * @throws IOException if one of its files is missing or damaged
     */
    static DictionaryFiles load(String name) throws IOException {
        return new DictionaryFiles(read(name), read(name + "_synth"));
    }

    /** Opens a file of the dictionaries. */
    static InputStream open(String name) throws IOException {
        String path = "/org/languagetool/resource/" + name;
        InputStream data = DictionaryFiles.class.getResourceAsStream(path);
        if (data == null) {
            throw new IOException(path + " is not on the class path: an artifact of org.languagetool belongs there");
        }
        return data;
    }

    private static Dictionary read(String name) throws IOException {
        try (InputStream data = open(name + ".dict");
                InputStream meta = open(name + ".info")) {
            return Dictionary.read(data, meta);
        }
    }

    /** All entries of a form, which must be written in letters that the dictionary's encoding has. */
    List<Entry> lookUp(String form) {
        List<Entry> entries = new ArrayList<>(4);
        for (WordData data : analysing.get().lookup(form)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null) {
                entries.add(new Entry(lemma.toString(), tag.toString())); // the data are reused by the next lookup
            }
        }
        return entries;
    }

    /** The forms of a lemma for a tag. */
    List<String> synthesise(String lemma, String tag) {
        List<String> forms = new ArrayList<>(1);
        for (WordData data : synthesising.get().lookup(lemma + "|" + tag)) {
            CharSequence form = data.getStem();
            if (form != null) {
                forms.add(form.toString());
            }
        }
        return forms;
    }

    /** Every form with every entry; takes seconds. */
    void forEach(Visitor visitor) {
        for (WordData data : new DictionaryLookup(analysis)) {
            CharSequence lemma = data.getStem();
            CharSequence tag = data.getTag();
            if (lemma != null && tag != null) {
                visitor.visit(data.getWord().toString(), lemma.toString(), tag.toString());
            }
        }
    }
}
