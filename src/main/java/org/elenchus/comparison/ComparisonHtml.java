package org.elenchus.comparison;

import java.io.IOException;
import java.util.List;
import org.elenchus.export.Markup;

/** A comparison as a page of its own: a table whose heads stay in sight, for the screen and for print. */
final class ComparisonHtml {
    private static final String STYLE = """
        body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem;color:#1b1b1b;background:#fff}
        h1{font-size:1.4rem}
        ul.topics{padding-left:1.2rem}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        th,td{border:1px solid #bbb;padding:.45rem .6rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
        thead th{position:sticky;top:0;background:#eef2f6}
        tbody th{background:#f7f7f7;font-weight:600;width:11rem}
        col.aspect{width:12rem}
        blockquote{margin:0 0 .6rem}
        cite{display:block;font-style:normal;color:#4a4a4a;font-size:.85em}
        .shared{display:block;font-weight:400;color:#7a3b00}
        .rest,.none{color:#666}
        tr.shared-row td{background:#fff8ef}
        @media print{thead th{position:static}tr{break-inside:avoid}}
        """;

    private ComparisonHtml() {}

    static void write(Sheet sheet, Appendable out) throws IOException {
        String title = Markup.escape(sheet.heading());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(sheet.words().language());
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
        out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
        writeTopics(sheet, out);
        out.append("<table>\n<colgroup><col class=\"aspect\"></colgroup>\n<thead><tr><td></td>");
        for (String head : sheet.heads()) {
            out.append("<th scope=\"col\">").append(Markup.escape(head)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Row row : sheet.comparison().rows()) {
            writeRow(sheet, row, out);
        }
        out.append("</tbody>\n</table>\n</body>\n</html>\n");
    }

    private static void writeTopics(Sheet sheet, Appendable out) throws IOException {
        if (sheet.topics().isEmpty()) {
            return;
        }
        out.append("<ul class=\"topics\">\n");
        for (String topic : sheet.topics()) {
            out.append("<li>").append(Markup.escape(topic)).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private static void writeRow(Sheet sheet, Row row, Appendable out) throws IOException {
        String shared = sheet.shared(row);
        out.append(shared.isEmpty() ? "<tr>" : "<tr class=\"shared-row\">").append("<th scope=\"row\">");
        out.append(Markup.escape(sheet.title(row)));
        if (!shared.isEmpty()) {
            out.append("<span class=\"shared\">").append(Markup.escape(shared)).append("</span>");
        }
        out.append("</th>");
        for (List<Said> cell : row.cells()) {
            out.append("<td>");
            writeCell(sheet, cell, out);
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private static void writeCell(Sheet sheet, List<Said> cell, Appendable out) throws IOException {
        if (cell.isEmpty()) {
            out.append("<span class=\"none\">–</span>");
        }
        for (Said said : sheet.shown(cell)) {
            out.append("<blockquote lang=\"")
                    .append(Markup.escape(said.passage().language()))
                    .append("\">");
            out.append(Markup.escape(sheet.lead(said)));
            out.append('«').append(Markup.escape(said.passage().text())).append('»');
            out.append("<cite>").append(Markup.escape(sheet.source(said))).append("</cite></blockquote>");
        }
        if (!sheet.rest(cell).isEmpty()) {
            out.append("<span class=\"rest\">")
                    .append(Markup.escape(sheet.rest(cell)))
                    .append("</span>");
        }
    }
}
