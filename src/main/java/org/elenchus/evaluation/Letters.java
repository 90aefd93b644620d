package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.text.Span;

/**
 * A text reduced to what scoring compares: letters and digits, lower case, е for ё. Hyphenation, line breaks, quotes and
 * spaces never matter.
 */
final class Letters {
    private final String text;

    Letters(String text) {
        this.text = of(text);
    }

    static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Letters::counts)
                .map(c -> c == 'ё' ? 'е' : c)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether a code point counts as a letter or digit. */
    static boolean counts(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /**
     * Where each unit's quote stands. A quote is looked for from the start of the one before it, so that words which
     * occur twice are found in the order of the annotation; else anywhere. Empty where it does not occur.
     */
    List<Optional<Span>> locate(List<ScoredUnit> units) {
        List<Optional<Span>> found = new ArrayList<>();
        int from = 0;
        for (ScoredUnit unit : units) {
            String quote = of(unit.quote());
            int at = quote.isEmpty() ? -1 : text.indexOf(quote, from);
            if (at < 0 && !quote.isEmpty()) {
                at = text.indexOf(quote);
            }
            if (at < 0) {
                found.add(Optional.empty());
            } else {
                found.add(Optional.of(new Span(at, at + quote.length())));
                from = at;
            }
        }
        return found;
    }
}
