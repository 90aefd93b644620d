package org.elenchus.layout;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.extraction.NoteMarker;

/**
 * The lines of a page that are notes for sure: in smaller type, from a mark on that the text above them is raised with. Such
 * a line is never a running foot, though fifty pages say «Там же» at the same place. For one page.
 */
final class CalledNotes {
    private static final Pattern CALL = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\*{1,3}|[†‡§]");
    /** Lines of a note are nearer to each other than this, in type sizes; a foot stands further below. */
    private static final double NEXT = 1.6;
    /** By how much type may differ within a note, in points. */
    private static final double SAME = 0.4;

    private final Set<PdfLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PdfLine> firsts = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param page its lines in reading order
     * @param usual size of the running text's type
     */
    CalledNotes(List<PdfLine> page, double usual) {
        Set<String> called = new HashSet<>();
        boolean open = false;
        for (int i = 0; i < page.size(); i++) {
            PdfLine line = page.get(i);
            boolean small = line.size() < PdfNotes.SMALLER * usual;
            if (!small) {
                called.addAll(calls(line.text()));
            }
            boolean begins = small && mark(line).filter(called::contains).isPresent();
            open = begins || (open && small && goesOn(page.get(i - 1), line));
            if (begins) {
                firsts.add(line);
            }
            if (open) {
                lines.add(line);
                called.addAll(calls(line.text()));
            }
        }
    }

    boolean holds(PdfLine line) {
        return lines.contains(line);
    }

    /** Whether a note begins here, whatever stands after its mark. */
    boolean begins(PdfLine line) {
        return firsts.contains(line);
    }

    /** The marks that a line is raised with after its first word. */
    private static Set<String> calls(String text) {
        Set<String> calls = new HashSet<>();
        Matcher call = CALL.matcher(text);
        while (call.find()) {
            if (call.start() > 0) {
                calls.addAll(NoteMarker.labels(call.group()));
            }
        }
        return calls;
    }

    private static Optional<String> mark(PdfLine line) {
        return NoteMarker.of(line.text()).map(NoteMarker.Beginning::label);
    }

    private static boolean goesOn(PdfLine above, PdfLine line) {
        double step = line.base() - above.base();
        return step > 0 && step < NEXT * line.size() && Math.abs(line.size() - above.size()) < SAME;
    }
}
