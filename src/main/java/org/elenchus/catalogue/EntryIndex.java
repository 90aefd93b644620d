package org.elenchus.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds entries by key, file, DOI and title without looking at all of them: a folder of ten thousand papers may have a catalogue
 * of as many. Of several that fit, the first in the catalogues' order is found. Immutable.
 */
final class EntryIndex {
    private static final int SHORTEST_TITLE = 12;

    private final List<Entry> entries;
    private final Map<String, Integer> keys = new HashMap<>();
    private final Map<String, Integer> files = new HashMap<>();
    private final Map<String, Integer> dois = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    /** Titles by their first letters. */
    private final Map<String, List<Integer>> openings = new HashMap<>();

    private final List<String> folded = new ArrayList<>();

    EntryIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String title = Fields.folded(entry.metadata().title());
            folded.add(title);
            keys.putIfAbsent(entry.key(), i);
            for (String file : entry.files()) {
                files.putIfAbsent(file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1), i);
            }
            dois.putIfAbsent(entry.metadata().doi().toLowerCase(Locale.ROOT), i);
            if (title.length() >= SHORTEST_TITLE) {
                titles.putIfAbsent(title, i);
                openings.computeIfAbsent(title.substring(0, SHORTEST_TITLE), opening -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /**
     * The entry of a file: its key is the file's name without the ending, it names the file, or its title stands in the file's name,
     * as reference managers name files.
     */
    Optional<Entry> ofFile(String name, String stem) {
        int first = Math.min(at(keys, stem), at(files, name));
        String letters = Fields.folded(stem);
        for (int i = 0; i + SHORTEST_TITLE <= letters.length(); i++) {
            for (int titled : openings.getOrDefault(letters.substring(i, i + SHORTEST_TITLE), List.of())) {
                if (letters.startsWith(folded.get(titled), i)) {
                    first = Math.min(first, titled);
                }
            }
        }
        return entry(first);
    }

    /** The entry with a DOI, whatever its case, or with a title, in the same letters. */
    Optional<Entry> ofPaper(String doi, String title) {
        int byDoi = doi.isEmpty() ? entries.size() : at(dois, doi.toLowerCase(Locale.ROOT));
        return entry(Math.min(byDoi, at(titles, Fields.folded(title))));
    }

    private int at(Map<String, Integer> index, String what) {
        return index.getOrDefault(what, entries.size());
    }

    private Optional<Entry> entry(int at) {
        return at < entries.size() ? Optional.of(entries.get(at)) : Optional.empty();
    }
}
