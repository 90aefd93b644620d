package org.elenchus.report;

import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Block;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Section;

/** A report as a LaTeX document that XeLaTeX, LuaLaTeX and pdfLaTeX set, in Latin and Cyrillic. Nothing from a paper can become a command. */
final class TexReport {
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 14);

    private TexReport(Words words) {
        this.words = words;
    }

    static String write(Report report, Words words) {
        TexReport writer = new TexReport(words);
        writer.preamble(report);
        writer.head(report);
        report.sections().forEach(writer::section);
        writer.line("\\bigskip\\noindent{\\small " + escape(report.colophon()) + "}\n");
        writer.line("\\end{document}");
        return writer.out.toString();
    }

    private void preamble(Report report) {
        boolean isRussian = report.language().equals("ru");
        line("\\documentclass[11pt,a4paper]{article}");
        line("\\usepackage{iftex}");
        line("\\ifPDFTeX");
        line("  \\usepackage[T1,T2A]{fontenc}");
        line("  \\usepackage[utf8]{inputenc}");
        line("\\else");
        line("  \\usepackage{fontspec}");
        // Latin Modern, the default, has no Cyrillic
        line("  \\IfFontExistsTF{CMU Serif}{\\setmainfont{CMU Serif}}{%");
        line("  \\IfFontExistsTF{Noto Serif}{\\setmainfont{Noto Serif}}{%");
        line("  \\IfFontExistsTF{Liberation Serif}{\\setmainfont{Liberation Serif}}{%");
        line("  \\IfFontExistsTF{DejaVu Serif}{\\setmainfont{DejaVu Serif}}{}}}}");
        line("\\fi");
        line("\\usepackage[" + (isRussian ? "english,russian" : "russian,english") + "]{babel}");
        line("\\usepackage[margin=25mm]{geometry}");
        line("\\usepackage{array,longtable}");
        line("\\usepackage[hidelinks]{hyperref}");
        line("\\hypersetup{pdftitle={" + escape(report.kind() + ": " + report.title()) + "}}");
        line("\\setlength{\\parindent}{0pt}\\setlength{\\parskip}{4pt plus 1pt}");
        line("\\setcounter{secnumdepth}{0}");
        line("\\emergencystretch=3em");
        // number, quote, holder and source
        line("\\newcommand{\\elentry}[3]{\\par\\medskip\\hangindent=2.2em\\hangafter=1"
                + "\\makebox[2.2em][l]{\\textbf{#1}}#2 --- #3}");
        line("\\newcommand{\\elmore}[3]{\\par\\hangindent=4.4em\\hangafter=0\\textbf{#1} #2 --- #3}");
        line("\\newcommand{\\elfact}[2]{\\par\\hangindent=2.2em\\hangafter=0{\\small\\textit{#1:} #2}}");
        line("\\begin{document}\n");
    }

    private void head(Report report) {
        line("{\\small " + escape(report.kind()) + "}\\\\[2pt]");
        line("{\\LARGE\\bfseries " + escape(report.title()) + "}\n");
        if (!report.subtitles().isEmpty()) {
            line(report.subtitles().stream().map(t -> foreign(t)).collect(Collectors.joining(" · ")) + "\n");
        }
        line("{\\small " + escape(String.join(" · ", report.facts())) + "}\n");
    }

    private void section(Section section) {
        line("\n\\section{" + escape(section.heading()) + (section.count() > 0 ? " (" + section.count() + ")" : "")
                + "}");
        if (section.isSideBySide() && section.blocks().getFirst() instanceof Entry) {
            table(section);
        } else {
            section.blocks().forEach(this::block);
        }
    }

    private void table(Section section) {
        line("\\begin{longtable}{@{}p{0.06\\linewidth}p{0.5\\linewidth}p{0.38\\linewidth}@{}}");
        for (Block block : section.blocks()) {
            if (block instanceof Entry entry) {
                String facts = entry.facts().stream()
                        .map(f -> "\\newline{\\small\\textit{" + escape(f.label()) + ":} " + value(f) + "}")
                        .collect(Collectors.joining());
                row(entry.line(), facts);
                entry.groups().forEach(g -> g.lines().forEach(l -> row(l, "")));
            }
        }
        line("\\end{longtable}");
    }

    private void row(Line line, String facts) {
        line(number(line) + " & \\raggedright " + quote(line) + " & \\raggedright\\arraybackslash " + from(line) + facts
                + " \\\\[4pt]");
    }

    private void block(Block block) {
        switch (block) {
            case Report.Heading heading ->
                line("\n\\subsection{" + escape(heading.text()) + " (" + heading.count() + ")}");
            case Report.Note note -> line("\n" + escape(note.text()) + "\n");
            case Entry entry -> entry(entry);
            case Report.Pointer pointer -> entry(pointer.line());
            case Report.Dated dated -> {
                line("\\par\\medskip\\textbf{" + escape(dated.year()) + "} " + escape(dated.work()) + " --- "
                        + escape(dated.summary()) + " (" + numbers(dated.numbers()) + ")");
                more(dated.line());
            }
            case Report.Publication publication -> {
                line("\\par\\medskip\\hangindent=2.2em\\hangafter=1 " + foreign(publication.full()));
                if (!publication.summary().isEmpty()) {
                    line("{\\small " + escape(publication.summary()) + "}");
                }
            }
        }
    }

    private void entry(Entry entry) {
        if (!entry.lead().isEmpty()) {
            line("\\par\\medskip\\textbf{" + escape(entry.lead()) + "}");
        }
        entry(entry.line());
        entry.facts().forEach(f -> line("\\elfact{" + escape(f.label()) + "}{" + value(f) + "}"));
        entry.groups().forEach(group -> {
            if (!group.label().isEmpty()) {
                line("\\elfact{" + escape(group.label()) + "}{}");
            }
            group.lines().forEach(this::more);
        });
    }

    private void entry(Line line) {
        line("\\elentry{" + number(line) + "}{" + quote(line) + "}{" + from(line) + "}");
    }

    private void more(Line line) {
        line("\\elmore{" + number(line) + "}{" + quote(line) + "}{" + from(line) + "}");
    }

    private static String number(Line line) {
        return line.number() == 0 ? "" : Integer.toString(line.number());
    }

    private String quote(Line line) {
        String marked = Marks.quoted(line.text().words(), line.text().language());
        return foreign(new Report.Text(marked, line.text().language()));
    }

    private static String from(Line line) {
        return escape(line.holder()) + ", " + escape(line.from());
    }

    private static String value(Fact fact) {
        return escape(fact.value())
                + numbers(fact.numbers())
                + escape(fact.works().stream().map(Report.Named::name).collect(Collectors.joining("; ")));
    }

    private static String numbers(List<Integer> numbers) {
        return Ranges.of(numbers, String::valueOf);
    }

    /** Text that is to be hyphenated by the rules of its own language. */
    private String foreign(Report.Text text) {
        String language = switch (text.language()) {
            case "ru" -> "russian";
            case "en" -> "english";
            default -> "";
        };
        boolean isReaders = text.language().equals(words.language());
        return isReaders || language.isEmpty()
                ? escape(text.words())
                : "\\foreignlanguage{" + language + "}{" + escape(text.words()) + "}";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '<' -> safe.append("\\textless{}");
                case '>' -> safe.append("\\textgreater{}");
                case '|' -> safe.append("\\textbar{}");
                case '"' -> safe.append("\\textquotedbl{}"); // a shorthand in babel's Russian
                case '\'' -> safe.append("\\textquotesingle{}");
                case '`' -> safe.append("\\textasciigrave{}");
                // two hyphens would become a dash, two commas a quotation mark
                case '-', ',' -> safe.append(endsWith(safe, c) ? "{}" : "").appendCodePoint(c);
                case '&', '%', '$', '#', '_', '{', '}' -> safe.append('\\').appendCodePoint(c);
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean endsWith(StringBuilder text, int c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }
}
