package org.elenchus.repair;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Span;

/** Takes markers of notes out of a line that are known to be such, with the blank before them. */
final class NoteMarkers {
    private static final String CLOSING = ".,;:!?…»”)]";

    private NoteMarkers() {}

    /**
     * @param line in the original
     * @param marks in the original, in order
     */
    static List<Replacement> find(CharSequence original, Span line, List<Span> marks) {
        List<Replacement> found = new ArrayList<>();
        for (Span mark : marks) {
            if (line.contains(mark) && !mark.isEmpty() && !mark.equals(line)) {
                int start = mark.start();
                boolean glued = mark.end() < line.end() && isWordOrOpening(original.charAt(mark.end()));
                while (!glued && start > line.start() && LineCleaner.isBlank(original.charAt(start - 1))) {
                    start--;
                }
                String result = glued && start > line.start() && Character.isLetterOrDigit(original.charAt(start - 1))
                        ? " "
                        : "";
                found.add(new Replacement(start - line.start(), mark.end() - line.start(), result, "note-marker"));
            }
        }
        return found;
    }

    private static boolean isWordOrOpening(char c) {
        return !LineCleaner.isBlank(c) && CLOSING.indexOf(c) < 0;
    }
}
