package org.elenchus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.elenchus.dossier.Locator;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Quote;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Group;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Named;
import org.elenchus.report.Report.Text;

/** Puts points and passages into lines: the quote, whose words these are, where they stand. */
final class Lines {
    private static final int SHORT = 110;
    private static final int HEADING = 44;
    private static final double EVEN_CHANCE = 0.5;

    private final Words words;

    Lines(Words words) {
        this.words = words;
    }

    Line of(Quote quote) {
        return line(quote, quote.passage().text());
    }

    /** The first words of the quote. */
    Line shortened(Quote quote) {
        return line(quote, shortened(quote.passage().text().strip(), SHORT));
    }

    Line of(Passage passage) {
        return line(0, passage, passage.text(), false);
    }

    private Line line(Quote quote, String text) {
        return line(quote.number(), quote.passage(), text, quote.confidence() < EVEN_CHANCE);
    }

    private Line line(int number, Passage passage, String text, boolean isDoubtful) {
        return new Line(
                number,
                new Text(text.replaceAll("\\s+", " ").strip(), passage.language()),
                words.holder(passage.holder()),
                source(passage),
                passage.paper().entry().key(),
                isDoubtful);
    }

    /** Paper and place: {@code in Enns 2008, p. 14}; where there are no pages, section and paragraph. */
    private String source(Passage passage) {
        String source = passage.paper().name() + place(passage.place());
        return passage.holder().isAuthor() ? source : words.get("reported", source);
    }

    private String place(Locator place) {
        if (!place.page().isEmpty()) {
            return ", " + words.get("page.abbreviation") + place.page();
        }
        String section = place.section().isEmpty()
                ? ""
                : ", " + words.get("section.sign") + " "
                        + Marks.quoted(shortened(place.section(), HEADING), words.language());
        return place.paragraph() == 0
                ? section
                : section + ", " + words.get("paragraph.abbreviation") + place.paragraph();
    }

    Entry of(Point point, boolean isCriticism) {
        List<Fact> facts = new ArrayList<>();
        if (point.papers().size() > 1) {
            facts.add(Fact.of(
                    words.get("said.by", point.papers().size()),
                    String.join(
                            "; ",
                            point.quotes().stream().map(this::who).distinct().toList())));
        }
        numbers("attacks", point.targets(), facts);
        if (!isCriticism) {
            numbers("contested", point.against(), facts);
        }
        numbers("supported", point.support(), facts);
        if (isCriticism) {
            numbers("detailed", point.details(), facts);
        }
        List<Named> cited = point.quotes().stream()
                .flatMap(q -> q.cited().stream())
                .distinct()
                .map(w -> new Named(w.entry().key(), w.name()))
                .toList();
        if (!cited.isEmpty()) {
            facts.add(new Fact(words.get("cites.works"), "", List.of(), cited));
        }
        List<Group> groups = new ArrayList<>();
        group("in.other.words", point.quotes().subList(1, point.quotes().size()), groups);
        group("in.translation", point.translations(), groups);
        if (isCriticism) {
            group("answers", point.against(), groups);
        }
        return new Entry(point.lead().type().label().toLowerCase(Locale.ROOT), "", of(point.lead()), facts, groups);
    }

    /** Who says so and where: the holder only where it is not the author. */
    String who(Quote quote) {
        Passage passage = quote.passage();
        return passage.holder().isAuthor()
                ? passage.paper().name()
                : words.holder(passage.holder()) + " ("
                        + words.get("reported", passage.paper().name()) + ")";
    }

    private void numbers(String key, List<Quote> quotes, List<Fact> facts) {
        if (!quotes.isEmpty()) {
            facts.add(Fact.ofNumbers(
                    words.get(key), quotes.stream().map(Quote::number).toList()));
        }
    }

    private void group(String key, List<Quote> quotes, List<Group> groups) {
        if (!quotes.isEmpty()) {
            groups.add(new Group(words.get(key), quotes.stream().map(this::of).toList()));
        }
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length);
        String cut =
                end > length / 2 ? text.substring(0, end) : text.substring(0, text.offsetByCodePoints(0, length / 4));
        return cut.replaceFirst("[\\s.,:;–—-]+$", "") + " …";
    }
}
