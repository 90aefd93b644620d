package org.elenchus.report;

import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Block;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Section;

/** A report as Markdown, as GitHub and pandoc read it. Nothing from a paper can become markup. */
final class MarkdownReport {
    private static final String SIGNS = "\\`*_[]<>|~$^#";

    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private MarkdownReport(Words words) {
        this.words = words;
    }

    static String write(Report report, Words words) {
        MarkdownReport writer = new MarkdownReport(words);
        writer.head(report);
        report.sections().forEach(writer::section);
        writer.out.append("---\n\n").append(escape(report.colophon())).append('\n');
        return writer.out.toString();
    }

    private void head(Report report) {
        out.append("# ").append(escape(report.kind() + ": " + report.title())).append("\n\n");
        if (!report.subtitles().isEmpty()) {
            out.append(report.subtitles().stream()
                            .map(t -> "*" + escape(t.words()) + "*")
                            .collect(Collectors.joining(" · ")))
                    .append("\n\n");
        }
        out.append(escape(String.join(" · ", report.facts()))).append("\n\n");
    }

    private void section(Section section) {
        out.append("## ").append(escape(section.heading()));
        out.append(section.count() > 0 ? " (" + section.count() + ")" : "").append("\n\n");
        if (section.isSideBySide() && section.blocks().getFirst() instanceof Entry) {
            table(section);
        } else {
            section.blocks().forEach(this::block);
            newParagraph();
        }
    }

    private void table(Section section) {
        row(List.of(words.get("number"), words.get("definition"), words.get("whose"), words.get("where")));
        row(List.of("---", "---", "---", "---"));
        for (Block block : section.blocks()) {
            if (block instanceof Entry entry) {
                String facts = entry.facts().stream().map(f -> " · " + fact(f)).collect(Collectors.joining());
                row(entry.line(), facts);
                entry.groups().forEach(g -> g.lines().forEach(l -> row(l, "")));
            }
        }
        out.append('\n');
    }

    private void row(Line line, String facts) {
        row(List.of(
                line.number() + "",
                Marks.quoted(escape(line.text().words()), line.text().language()),
                escape(line.holder()),
                escape(line.from()) + facts));
    }

    private void row(List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void block(Block block) {
        switch (block) {
            case Report.Heading heading -> {
                newParagraph();
                out.append("### ").append(escape(heading.text()));
                out.append(" (").append(heading.count()).append(")\n\n");
            }
            case Report.Note note -> {
                newParagraph();
                out.append(escape(note.text())).append("\n\n");
            }
            case Entry entry -> entry(entry);
            case Report.Pointer pointer -> item(0, line(pointer.line()));
            case Report.Dated dated ->
                item(
                        0,
                        "**" + escape(dated.year()) + "** " + escape(dated.work()) + " – " + escape(dated.summary())
                                + " (" + numbers(dated.numbers()) + "). "
                                + line(dated.line()));
            case Report.Publication publication ->
                item(
                        0,
                        firstSafe(escape(publication.full().words()))
                                + (publication.summary().isEmpty() ? "" : " *" + escape(publication.summary()) + "*"));
        }
    }

    private void entry(Entry entry) {
        String lead = entry.lead().isEmpty() ? "" : "**" + escape(entry.lead()) + "** – ";
        item(0, lead + line(entry.line()));
        entry.facts().forEach(f -> item(1, fact(f)));
        entry.groups().forEach(group -> {
            int depth = group.label().isEmpty() ? 1 : 2;
            if (!group.label().isEmpty()) {
                item(1, escape(group.label()) + ":");
            }
            group.lines().forEach(l -> item(depth, line(l)));
        });
    }

    private static String fact(Fact fact) {
        return escape(fact.label()) + ": "
                + escape(fact.value()) + numbers(fact.numbers())
                + escape(fact.works().stream().map(Report.Named::name).collect(Collectors.joining("; ")));
    }

    private static String numbers(List<Integer> numbers) {
        return Ranges.of(numbers, n -> "**" + n + "**");
    }

    private static String line(Line line) {
        String number = line.number() == 0 ? "" : "**" + line.number() + "** ";
        return number + Marks.quoted(escape(line.text().words()), line.text().language()) + " — "
                + escape(line.holder()) + ", " + escape(line.from());
    }

    private void item(int depth, String text) {
        out.append("  ".repeat(depth)).append("- ").append(text).append('\n');
    }

    /** A blank line, unless there is one. */
    private void newParagraph() {
        if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
            out.append('\n');
        }
    }

    /** A number or a dash at the beginning would open a list. */
    private static String firstSafe(String text) {
        return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (char c : text.replaceAll("[\\s\\p{Cc}]+", " ").toCharArray()) {
            safe.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        // an ampersand is one unless it begins a character reference
        return safe.toString().replaceAll("&(?=\\\\?#?\\w+;)", "&amp;");
    }
}
