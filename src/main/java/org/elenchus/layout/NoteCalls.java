package org.elenchus.layout;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The raised numbers by which the text of a page calls its footnotes. Immutable. */
final class NoteCalls {
    private static final Pattern CALL = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}");
    private static final Pattern MARKER =
            Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}(?=[.)]?\\s))[.)]?\\s*[\\p{L}«\"“(\\[].*", Pattern.DOTALL);

    private final Set<String> called = new HashSet<>();
    private final double most;

    /**
     * @param lines of the page
     * @param usual size of the running text's type
     */
    NoteCalls(List<PdfLine> lines, double usual) {
        most = PdfNotes.SMALLER * usual;
        for (PdfLine line : lines) {
            if (line.size() >= most) {
                CALL.matcher(line.text()).results().forEach(call -> called.add(plain(call.group())));
            }
        }
    }

    /** Whether a line in small type begins with a number that the text of its page calls. */
    boolean isNote(PdfLine line) {
        Matcher marker = MARKER.matcher(line.size() < most ? line.text() : "");
        return marker.matches() && called.contains(plain(marker.group(1)));
    }

    private static String plain(String raised) {
        return Normalizer.normalize(raised, Normalizer.Form.NFKC);
    }
}
