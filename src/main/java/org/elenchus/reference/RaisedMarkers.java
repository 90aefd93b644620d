package org.elenchus.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Raised numbers, «обмен¹²», read as citations of a numbered list. They were taken out of the words, so each stands at a
 * place without length. For one document.
 */
public final class RaisedMarkers {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final ReferenceIndex index;
    private final NumberMarker numbers;
    private final List<Citation> found = new ArrayList<>();
    private int read;

    public RaisedMarkers(ReferenceIndex index) {
        this.index = index;
        numbers = new NumberMarker(index);
    }

    /**
     * @param at where the marker stood in the text
     * @param marker as printed
     */
    public void add(int at, String marker) {
        StringBuilder plain = new StringBuilder();
        marker.chars().forEach(c -> {
            int digit = RAISED.indexOf(c);
            plain.append(digit < 0 ? (char) c : (char) ('0' + digit));
        });
        read++;
        numbers.read(plain.toString())
                .filter(ids -> !ids.isEmpty())
                .ifPresent(ids -> found.add(new Citation(new Span(at, at), marker, ids)));
    }

    /** Whether the markers are citations rather than marks of notes: nearly all resolve, and half the list is cited. */
    public boolean countTheList() {
        Set<String> cited = new HashSet<>();
        found.forEach(citation -> cited.addAll(citation.references()));
        return !found.isEmpty() && found.size() * 10 >= read * 9 && cited.size() * 2 >= index.size();
    }

    public List<Citation> found() {
        return found;
    }
}
