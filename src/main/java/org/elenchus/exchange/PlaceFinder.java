package org.elenchus.exchange;

import java.util.List;
import java.util.Optional;
import org.elenchus.problem.Problem;
import org.elenchus.text.Span;

/**
 * Gives each unit of a paper its place. Where the format has offsets, it is there. Else the quote is looked up in the text, each
 * after the one before it where it can be; what is not in the text is put at its end. Without a text, the quotes become one.
 */
final class PlaceFinder {
    private final DocumentDraft document;
    private final List<UnitDraft> units;
    private final List<Problem> problems;

    PlaceFinder(DocumentDraft document, List<UnitDraft> units, List<Problem> problems) {
        this.document = document;
        this.units = units;
        this.problems = problems;
    }

    /** Places the units; gives the paper's text, empty if it is not known but all offsets are. */
    String text() {
        units.forEach(u -> u.quote = ForeignText.of(u.quote).text());
        if (document.text.isEmpty() && units.stream().allMatch(u -> u.span.isPresent())) {
            return "";
        }
        StringBuilder text = new StringBuilder(document.text.orElse(""));
        boolean placesCount = document.text.isPresent();
        if (!placesCount) {
            // they count in a text that is not here
            document.mentions.clear();
            document.citations.clear();
        }
        int last = 0;
        for (UnitDraft unit : units) {
            if (placesCount && unit.span.isPresent() && unit.span.get().end() <= text.length()) {
                last = unit.span.get().end();
                continue;
            }
            Optional<Span> found = placesCount ? find(text, unit.quote, last) : Optional.empty();
            if (found.isEmpty() && unit.quote.isBlank()) {
                unit.span = Optional.empty();
                problems.add(
                        Problem.error(unit.place, "'" + unit.key + "' has no words and is left out", "give it a text"));
                continue;
            }
            unit.span(found.orElseGet(() -> append(text, unit, placesCount)));
            last = unit.span.orElseThrow().end();
        }
        return text.toString();
    }

    private static Optional<Span> find(StringBuilder text, String quote, int from) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        int after = text.indexOf(quote, from);
        int at = after >= 0 ? after : text.indexOf(quote);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + quote.length()));
    }

    private Span append(StringBuilder text, UnitDraft unit, boolean told) {
        if (told) {
            problems.add(Problem.warning(
                    unit.place,
                    "the words of '" + unit.key + "' are not in the text: they are put at its end",
                    "correct the text or the words if they should be there"));
        }
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        text.append(unit.quote.strip());
        return new Span(start, text.length());
    }
}
