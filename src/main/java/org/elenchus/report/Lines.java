package org.elenchus.report;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.dossier.Locator;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Quote;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Group;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Text;

/** Puts points and passages into lines: the quote, whose words these are, where they stand. */
final class Lines {
    private static final int SHORT = 110;

    private final Words words;

    Lines(Words words) {
        this.words = words;
    }

    Line of(Quote quote) {
        return line(quote.number(), quote.passage(), quote.passage().text());
    }

    /** The first words of the quote. */
    Line shortened(Quote quote) {
        return line(quote.number(), quote.passage(), shortened(quote.passage().text()));
    }

    Line of(Passage passage) {
        return line(0, passage, passage.text());
    }

    private Line line(int number, Passage passage, String text) {
        return new Line(
                number,
                new Text(text.replaceAll("\\s+", " ").strip(), passage.language()),
                words.holder(passage.holder()),
                source(passage),
                passage.paper().entry().key());
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
                : ", " + words.get("section.sign") + " «" + shortened(place.section()) + "»";
        return place.paragraph() == 0
                ? section
                : section + ", " + words.get("paragraph.abbreviation") + place.paragraph();
    }

    Entry of(Point point, boolean isCriticism) {
        List<Fact> facts = new ArrayList<>();
        if (point.papers().size() > 1) {
            facts.add(new Fact(
                    words.get("said.by", point.papers().size()),
                    String.join(
                            "; ",
                            point.quotes().stream().map(this::who).distinct().toList()),
                    List.of()));
        }
        numbers("attacks", point.targets(), facts);
        if (!isCriticism) {
            numbers("contested", point.against(), facts);
        }
        numbers("supported", point.support(), facts);
        List<String> cited = point.quotes().stream()
                .flatMap(q -> q.cited().stream())
                .map(Bibliography.Entry::work)
                .map(org.elenchus.bibliography.Work::full)
                .distinct()
                .toList();
        if (!cited.isEmpty()) {
            facts.add(new Fact(words.get("cites.works"), String.join(" · ", cited), List.of()));
        }
        List<Group> groups = new ArrayList<>();
        group("in.other.words", point.quotes().subList(1, point.quotes().size()), groups);
        if (isCriticism) {
            group("answers", point.against(), groups);
        }
        String mark = isCriticism && point.isUnanswered() ? words.get("no.answer") : "";
        return new Entry(
                point.lead().type().label().toLowerCase(java.util.Locale.ROOT),
                "",
                of(point.lead()),
                mark,
                facts,
                groups);
    }

    /** Who says so and where: the holder only where it is not the author. */
    private String who(Quote quote) {
        Passage passage = quote.passage();
        return passage.holder().isAuthor()
                ? passage.paper().name()
                : words.holder(passage.holder()) + " ("
                        + words.get("reported", passage.paper().name()) + ")";
    }

    private void numbers(String key, List<Quote> quotes, List<Fact> facts) {
        if (!quotes.isEmpty()) {
            facts.add(new Fact(
                    words.get(key), "", quotes.stream().map(Quote::number).toList()));
        }
    }

    private void group(String key, List<Quote> quotes, List<Group> groups) {
        if (!quotes.isEmpty()) {
            groups.add(new Group(words.get(key), quotes.stream().map(this::of).toList()));
        }
    }

    static String shortened(String text) {
        if (text.length() <= SHORT) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHORT);
        String cut =
                end > SHORT / 2 ? text.substring(0, end) : text.substring(0, text.offsetByCodePoints(0, SHORT / 2));
        return cut.replaceFirst("[\\s.,:;–—-]+$", "") + " …";
    }
}
