package org.elenchus.report;

import static org.elenchus.export.Markup.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Block;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Group;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Section;

/** A report as one page that needs no network and runs no script; reads well narrow, dark, printed and aloud. */
final class HtmlReport {
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 16);

    private HtmlReport(Words words) {
        this.words = words;
    }

    static String write(Report report, Words words) {
        HtmlReport writer = new HtmlReport(words);
        writer.page(report);
        return writer.out.toString();
    }

    private void page(Report report) {
        String title = escape(report.kind() + ": " + report.title());
        line("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\" />".formatted(report.language()));
        line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';"
                + " base-uri 'none'; form-action 'none'\" />");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />");
        line("<meta name=\"color-scheme\" content=\"light dark\" />");
        line("<title>" + title + "</title>\n<style>\n" + style() + "</style>\n</head>\n<body>");
        line("<a class=\"skip\" href=\"#text\">%s</a>".formatted(escape(words.get("to.list"))));
        line("<header>\n<p class=\"eyebrow\">%s</p>".formatted(escape(report.kind())));
        line("<h1>%s</h1>".formatted(escape(report.title())));
        if (!report.subtitles().isEmpty()) {
            line("<p class=\"labels\">"
                    + report.subtitles().stream()
                            .map(t -> "<span" + lang(t.language()) + ">" + escape(t.words()) + "</span>")
                            .collect(Collectors.joining())
                    + "</p>");
        }
        line("<ul class=\"facts\">" + items(report.facts()) + "</ul>\n</header>");
        contents(report);
        line("<main id=\"text\">");
        report.sections().forEach(this::section);
        line("</main>\n<footer><p>%s</p></footer>\n</body>\n</html>".formatted(escape(report.colophon())));
    }

    private static String items(List<String> facts) {
        return facts.stream().map(f -> "<li>" + escape(f) + "</li>").collect(Collectors.joining());
    }

    private void contents(Report report) {
        line("<nav aria-label=\"%1$s\">\n<ol>".formatted(escape(words.get("contents"))));
        for (Section section : report.sections()) {
            String count = section.count() > 0 ? " <span>" + section.count() + "</span>" : "";
            line("<li><a href=\"#%s\">%s</a>%s</li>".formatted(section.id(), escape(section.heading()), count));
        }
        line("</ol>\n</nav>");
    }

    private void section(Section section) {
        line("<section id=\"%s\" aria-labelledby=\"h-%1$s\">".formatted(section.id()));
        String count = section.count() > 0 ? " <span>" + section.count() + "</span>" : "";
        line("<h2 id=\"h-%s\">%s%s</h2>".formatted(section.id(), escape(section.heading()), count));
        boolean isSideBySide = section.isSideBySide();
        line(isSideBySide ? "<div class=\"beside\">" : "");
        section.blocks().forEach(this::block);
        line((isSideBySide ? "</div>\n" : "") + "</section>");
    }

    private void block(Block block) {
        switch (block) {
            case Report.Heading heading ->
                line("<h3>%s <span>%d</span></h3>".formatted(escape(heading.text()), heading.count()));
            case Report.Note note -> line("<p class=\"note\">%s</p>".formatted(escape(note.text())));
            case Entry entry -> entry(entry);
            case Report.Pointer pointer -> {
                Line line = pointer.line();
                line("<p class=\"pointer\"><a href=\"#q%1$d\">%1$d</a> <q%2$s>%3$s</q> %4$s</p>"
                        .formatted(
                                line.number(),
                                lang(line.text().language()),
                                escape(line.text().words()),
                                from(line)));
            }
            case Report.Dated dated -> dated(dated);
            case Report.Publication publication ->
                line("<p class=\"publication\" id=\"p-%s\"><span%s>%s</span>%s</p>"
                        .formatted(
                                escape(publication.key()),
                                lang(publication.full().language()),
                                escape(publication.full().words()),
                                publication.summary().isEmpty()
                                        ? ""
                                        : " <small>" + escape(publication.summary()) + "</small>"));
        }
    }

    private void entry(Entry entry) {
        Line line = entry.line();
        line("<article class=\"entry %s\"%s>"
                .formatted(entry.type(), line.number() == 0 ? "" : " id=\"q" + line.number() + "\""));
        if (!entry.lead().isEmpty()) {
            line("<h4>%s</h4>".formatted(escape(entry.lead())));
        }
        quote(line);
        if (!entry.facts().isEmpty()) {
            line("<ul class=\"of\">");
            entry.facts().forEach(f -> line("<li><b>%s:</b> %s</li>".formatted(escape(f.label()), value(f))));
            line("</ul>");
        }
        entry.groups().forEach(this::group);
        line("</article>");
    }

    private void group(Group group) {
        line("<div class=\"group\">");
        if (!group.label().isEmpty()) {
            line("<h4>%s</h4>".formatted(escape(group.label())));
        }
        for (Line line : group.lines()) {
            line("<div class=\"more\"%s>".formatted(line.number() == 0 ? "" : " id=\"q" + line.number() + "\""));
            quote(line);
            line("</div>");
        }
        line("</div>");
    }

    private void quote(Line line) {
        String number =
                line.number() == 0 ? "" : "<a class=\"number\" href=\"#q%1$d\">%1$d</a>".formatted(line.number());
        line("<blockquote%s>%s</blockquote>"
                .formatted(lang(line.text().language()), escape(line.text().words())));
        line("<p class=\"source\">" + number + from(line) + "</p>");
    }

    private String from(Line line) {
        String doubt = line.isDoubtful()
                ? " <abbr title=\"%s\">%s</abbr>".formatted(escape(words.get("doubtful")), Line.DOUBT)
                : "";
        return "<b>%s</b> · <a href=\"#p-%s\">%s</a>%s"
                .formatted(escape(line.holder()), escape(line.paper()), escape(line.source()), doubt);
    }

    private void dated(Report.Dated dated) {
        line("<div class=\"dated\">\n<p class=\"year\">%s</p>\n<div>".formatted(escape(dated.year())));
        line("<p class=\"work\"><b>%s</b> <span>%s</span> %s</p>"
                .formatted(escape(dated.work()), escape(dated.summary()), numbers(dated.numbers())));
        Line line = dated.line();
        line("<p class=\"said\"><q%s>%s</q> %s</p>\n</div>\n</div>"
                .formatted(lang(line.text().language()), escape(line.text().words()), from(line)));
    }

    private static String value(Fact fact) {
        return escape(fact.value())
                + numbers(fact.numbers())
                + fact.works().stream()
                        .map(w -> "<a href=\"#p-%s\">%s</a>".formatted(escape(w.key()), escape(w.name())))
                        .collect(Collectors.joining("; "));
    }

    private static String numbers(List<Integer> numbers) {
        return Ranges.of(numbers, "<a href=\"#q%1$d\">%1$d</a>"::formatted);
    }

    private static String lang(String language) {
        return language.isEmpty() ? "" : " lang=\"" + escape(language) + "\"";
    }

    private void line(String text) {
        out.append(text).append(text.isEmpty() ? "" : "\n");
    }

    private static String style() {
        try (InputStream there =
                Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(there.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
