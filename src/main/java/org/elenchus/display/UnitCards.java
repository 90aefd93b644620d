package org.elenchus.display;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import org.elenchus.text.Span;

/**
 * Shows units to a person: what it is, the quote with what was searched for set off, and where it is from. Words searched
 * for are coloured where the terminal can, else between asterisks.
 */
public final class UnitCards {
    /** Characters of no width, to be replaced once lines are broken. */
    private static final String BEGIN = "\u2062";

    private static final String END = "\u2063";
    private static final String MARGIN = "   ";

    private final Terminal terminal;
    private final ConceptScheme scheme;

    public UnitCards(Terminal terminal, ConceptScheme scheme) {
        this.terminal = terminal;
        this.scheme = scheme;
    }

    public void print(int number, Hit hit) {
        printHead(
                number + ". ", hit.type(), hit.topic(), hit.concepts(), hit.language(), hit.holder(), hit.confidence());
        printQuote(marked(hit.quote(), hit.highlights()));
        printSource(hit.paper(), hit.page(), hit.reference());
    }

    public void print(String number, Paper paper, ArgumentUnit unit) {
        printHead(
                number, unit.type(), unit.topic(), unit.concepts(), unit.language(), unit.holder(), unit.confidence());
        printQuote(unit.quote());
        printSource(paper, unit.page(), paper.id() + "#" + unit.id());
    }

    private void printHead(
            String number,
            UnitType type,
            Optional<Topic> topic,
            List<ConceptId> concepts,
            String language,
            Holder holder,
            double confidence) {
        String what = terminal.styled(colour(type), type.label())
                + topic.map(t -> ", " + t.label()).orElse("");
        String about = concepts.isEmpty() ? "" : " · " + labels(concepts, language);
        terminal.out().println(number + what + about + " · " + holder.name() + " · " + Decimals.two(confidence));
    }

    private String labels(List<ConceptId> concepts, String language) {
        return concepts.stream()
                .map(id -> scheme.find(id).map(c -> c.label(language)).orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private void printQuote(String quote) {
        int room = terminal.width() == Integer.MAX_VALUE ? terminal.width() : terminal.width() - MARGIN.length();
        for (String line : Wrapping.wrap("«" + quote + "»", room)) {
            terminal.out().println(MARGIN + line.replace(BEGIN, "\u001b[1;33m").replace(END, "\u001b[0m"));
        }
    }

    private void printSource(Paper paper, String page, String reference) {
        String where = paper.shortName() + (page.isEmpty() ? "" : ", p. " + page);
        terminal.out().println(MARGIN + where + terminal.styled("2", "  " + reference));
        terminal.out().println();
    }

    private String marked(String quote, List<Span> highlights) {
        String begin = terminal.hasColour() ? BEGIN : "*";
        String end = terminal.hasColour() ? END : "*";
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span span : highlights) {
            marked.append(quote, at, span.start())
                    .append(begin)
                    .append(span.cover(quote))
                    .append(end);
            at = span.end();
        }
        return marked.append(quote, at, quote.length()).toString();
    }

    private static String colour(UnitType type) {
        return switch (type) {
            case CRITICISM -> "1;31";
            case CRITERION -> "1;35";
            case DEFINITION -> "1;34";
            case MERIT -> "1;32";
            case EXAMPLE -> "1;36";
            case CLAIM -> "1";
        };
    }

    /** A name as a query has it. */
    public static String word(Enum<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
