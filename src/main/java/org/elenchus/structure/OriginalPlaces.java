package org.elenchus.structure;

import java.util.Map;
import java.util.TreeMap;
import org.elenchus.repair.LineCleaner;
import org.elenchus.text.Alignment;

/** Finds places of the original text in the canonical one. Immutable. */
final class OriginalPlaces {
    private final TreeMap<Integer, Alignment.Run> runs = new TreeMap<>();

    OriginalPlaces(Alignment alignment) {
        for (Alignment.Run run : alignment.runs()) {
            if (!run.original().isEmpty()) {
                runs.putIfAbsent(run.original().start(), run);
            }
        }
    }

    /** Where the text before a place of the original ends in the canonical text. */
    int after(String original, int place) {
        int at = place;
        while (at > 0 && LineCleaner.isBlank(original.charAt(at - 1))) {
            at--;
        }
        Map.Entry<Integer, Alignment.Run> before = runs.lowerEntry(at);
        if (before == null) {
            return 0;
        }
        Alignment.Run run = before.getValue();
        boolean inStep = run.original().length() == run.canonical().length();
        int into = Math.min(at, run.original().end()) - run.original().start();
        return inStep ? run.canonical().start() + into : run.canonical().end();
    }
}
