package org.elenchus.text;

import java.util.List;

/**
 * A footnote or endnote, tied to where the running text points to it.
 *
 * @param id unique in the document: {@code n1}, {@code n2} …
 * @param marker by which it is pointed to, as printed but not raised: {@code 1}, {@code *}, {@code †}, {@code a}; empty if it
 *     has none
 * @param span where its words stand, without its marker; it may go over several paragraphs
 * @param places where its markers stood in the running text, which they were taken out of: each after the character before the
 *     offset; in order, empty if none was found
 */
public record Note(String id, String marker, Span span, List<Integer> places) {
    public Note {
        places = List.copyOf(places);
    }

    /** Whether its marker stands in a stretch of the text, or directly after it. */
    public boolean isMarkedIn(Span stretch) {
        return places.stream().anyMatch(at -> stretch.start() < at && at <= stretch.end());
    }
}
