package org.elenchus.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.elenchus.export.Words;
import org.elenchus.report.Report.Block;
import org.elenchus.report.Report.Entry;
import org.elenchus.report.Report.Fact;
import org.elenchus.report.Report.Line;
import org.elenchus.report.Report.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A report as DOCX, with headings that Word and LibreOffice know as such. The same report gives the same bytes. */
final class DocxReport {
    private static final int INDENT = 400; // twentieths of a point
    private static final int NUMBER_WIDTH = 700;
    private static final int QUOTE_WIDTH = 5000;
    private static final int SOURCE_WIDTH = 3300;
    private static final String GREY = "56616E";
    /** Zip counts years from 1980; the time of writing would make every file another. */
    private static final Instant EPOCH = Instant.parse("1980-01-02T00:00:00Z");

    private final Words words;
    private final XWPFDocument document;

    private DocxReport(Words words, XWPFDocument document) {
        this.words = words;
        this.document = document;
    }

    static byte[] write(Report report, Words words) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(EPOCH)));
            document.getProperties().getCoreProperties().setTitle(legal(report.kind() + ": " + report.title()));
            document.getProperties().getCoreProperties().setCreator("Elenchus");
            new DocxReport(words, document).all(report);
            document.write(out);
            return timeless(out.toByteArray());
        }
    }

    private void all(Report report) {
        styles(report.language());
        run(paragraph("", 0), report.kind(), report.language()).setColor(GREY);
        run(paragraph("Title", 0), report.title(), report.language());
        if (!report.subtitles().isEmpty()) {
            XWPFParagraph labels = paragraph("", 0);
            report.subtitles()
                    .forEach(t -> run(labels, t.words() + "   ", t.language()).setItalic(true));
        }
        run(paragraph("", 0), String.join(" · ", report.facts()), report.language())
                .setColor(GREY);
        report.sections().forEach(this::section);
        run(paragraph("", 0), report.colophon(), report.language()).setColor(GREY);
    }

    private void styles(String language) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts());
        styles.setSpellingLanguage(language.equals("ru") ? "ru-RU" : "en-GB");
        style(styles, "Title", "Title", 44, -1);
        style(styles, "Heading1", "heading 1", 32, 0);
        style(styles, "Heading2", "heading 2", 26, 1);
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts fonts() {
        var fonts = org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts.Factory.newInstance();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setCs("Times New Roman");
        return fonts;
    }

    private static void style(XWPFStyles styles, String id, String name, int halfPoints, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        style.setType(STStyleType.PARAGRAPH);
        var look = style.addNewPPr();
        look.addNewKeepNext();
        look.addNewSpacing().setBefore(BigInteger.valueOf(level < 0 ? 0 : 240));
        if (level >= 0) {
            CTDecimalNumber depth = CTDecimalNumber.Factory.newInstance();
            depth.setVal(BigInteger.valueOf(level));
            look.setOutlineLvl(depth);
        }
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
    }

    private void section(Section section) {
        String count = section.count() > 0 ? " (" + section.count() + ")" : "";
        run(paragraph("Heading1", 0), section.heading() + count, words.language());
        if (section.isSideBySide() && section.blocks().getFirst() instanceof Entry) {
            table(section);
        } else {
            section.blocks().forEach(this::block);
        }
    }

    private void table(Section section) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        XWPFTableRow head = table.createRow();
        List<String> names = List.of(words.get("number"), words.get("definition"), words.get("where"));
        List<Integer> widths = List.of(NUMBER_WIDTH, QUOTE_WIDTH, SOURCE_WIDTH);
        for (int i = 0; i < names.size(); i++) {
            XWPFTableCell cell = i == 0 && head.getTableCells().size() == 1 ? head.getCell(0) : head.createCell();
            cell.setWidth(Integer.toString(widths.get(i)));
            run(cell.getParagraphs().getFirst(), names.get(i), words.language()).setBold(true);
        }
        head.setRepeatHeader(true);
        for (Block block : section.blocks()) {
            if (block instanceof Entry entry) {
                row(table, entry.line(), entry.facts());
                entry.groups().forEach(g -> g.lines().forEach(l -> row(table, l, List.of())));
            }
        }
        paragraph("", 0);
    }

    private void row(XWPFTable table, Line line, List<Fact> facts) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        run(row.getCell(0).getParagraphs().getFirst(), Integer.toString(line.number()), "");
        quote(row.getCell(1).getParagraphs().getFirst(), line);
        XWPFTableCell last = row.getCell(2);
        run(last.getParagraphs().getFirst(), line.holder() + ", " + line.from(), words.language());
        facts.forEach(f -> fact(last.addParagraph(), f));
    }

    private void block(Block block) {
        switch (block) {
            case Report.Heading heading ->
                run(paragraph("Heading2", 0), heading.text() + " (" + heading.count() + ")", words.language());
            case Report.Note note -> run(paragraph("", 0), note.text(), words.language());
            case Entry entry -> entry(entry);
            case Report.Pointer pointer -> line(paragraph("", 0), pointer.line());
            case Report.Dated dated -> {
                XWPFParagraph paragraph = paragraph("", 0);
                run(paragraph, dated.year() + " ", "").setBold(true);
                run(
                        paragraph,
                        dated.work() + " – " + dated.summary() + " (" + Ranges.of(dated.numbers(), String::valueOf)
                                + ")",
                        "");
                line(paragraph("", 1), dated.line());
            }
            case Report.Publication publication -> {
                XWPFParagraph paragraph = paragraph("", 0);
                run(paragraph, publication.full().words(), publication.full().language());
                run(paragraph, "  " + publication.summary(), words.language()).setColor(GREY);
            }
        }
    }

    private void entry(Entry entry) {
        if (!entry.lead().isEmpty()) {
            run(paragraph("", 0), entry.lead(), words.language()).setBold(true);
        }
        XWPFParagraph paragraph = paragraph("", 0);
        line(paragraph, entry.line());
        entry.facts().forEach(f -> fact(paragraph("", 1), f));
        entry.groups().forEach(group -> {
            if (!group.label().isEmpty()) {
                run(paragraph("", 1), group.label() + ":", words.language()).setColor(GREY);
            }
            group.lines().forEach(l -> line(paragraph("", 2), l));
        });
    }

    private void line(XWPFParagraph paragraph, Line line) {
        if (line.number() > 0) {
            run(paragraph, line.number() + " ", "").setBold(true);
        }
        quote(paragraph, line);
        run(paragraph, " — " + line.holder() + ", " + line.from(), words.language())
                .setColor(GREY);
    }

    private static void quote(XWPFParagraph paragraph, Line line) {
        run(
                paragraph,
                Marks.quoted(line.text().words(), line.text().language()),
                line.text().language());
    }

    private void fact(XWPFParagraph paragraph, Fact fact) {
        XWPFRun run = run(
                paragraph,
                fact.label() + ": " + fact.value() + Ranges.of(fact.numbers(), String::valueOf)
                        + fact.works().stream().map(Report.Named::name).collect(Collectors.joining("; ")),
                words.language());
        run.setColor(GREY);
        run.setFontSize(10);
    }

    private XWPFParagraph paragraph(String style, int depth) {
        XWPFParagraph paragraph = document.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.setSpacingAfter(80);
        if (depth > 0) {
            paragraph.setIndentationLeft(depth * INDENT);
        }
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String language) {
        XWPFRun run = paragraph.createRun();
        run.setText(legal(text));
        if (!language.isEmpty()) {
            run.setLang(language.equals("ru") ? "ru-RU" : language.equals("en") ? "en-GB" : language);
        }
        return run;
    }

    /** What XML 1.0 may hold, on one line. */
    private static String legal(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").replaceAll("[\\p{Cs}\\uFFFE\\uFFFF]", "\uFFFD");
    }

    /** The same archive with the same time in all its entries. */
    private static byte[] timeless(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(FileTime.from(EPOCH));
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
