package org.elenchus.reader;

import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawText;
import org.elenchus.text.Metadata;

/** What the walks through a paper's XML share, whatever its vocabulary: entries, citations, authors, metadata. */
abstract class XmlPaper implements XmlSource.Visitor {
    final BlockWriter out;
    final XmlEntry paper = new XmlEntry();
    XmlEntry entry = new XmlEntry();
    String language = "";
    private int citationStart = -1;
    private List<String> citationKeys = List.of();
    private int markStart = -1;
    private List<String> markKeys = List.of();

    XmlPaper(BlockWriter out) {
        this.out = out;
    }

    /** Opens a paragraph, if one begins where the path ends. */
    abstract void paragraph(Deque<String> path);

    /** Goes on with the paragraph in which a list or a figure stood. */
    void resume(Deque<String> path) {
        out.close();
        String block = path.pop();
        if (path.contains("p")) {
            paragraph(path);
        }
        path.push(block);
    }

    void openEntry(String key) {
        entry = new XmlEntry();
        entry.key = key;
        out.open(LineKind.REFERENCE, 0);
    }

    void openCitation(List<String> keys) {
        citationStart = out.position();
        citationKeys = keys;
    }

    boolean inCitation() {
        return citationStart >= 0;
    }

    void closeCitation() {
        if (inCitation()) {
            out.cite(citationStart, citationKeys);
            citationStart = -1;
        }
    }

    /** Begins what points to notes. */
    void openMark(List<String> keys) {
        markStart = out.position();
        markKeys = keys;
    }

    void closeMark() {
        if (markStart >= 0) {
            markKeys.forEach(key -> out.mark(markStart, key));
            markStart = -1;
        }
    }

    void openKeywords() {
        out.open(LineKind.FRONT, 0);
        out.write("Keywords: ");
    }

    void writeAuthors() {
        out.open(LineKind.AUTHOR, 0);
        out.write(String.join(", ", paper.authors));
        out.close();
    }

    /** The language of a tag such as {@code en-GB}; empty if there is none. */
    static String two(String code) {
        return code.length() >= 2 ? code.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    }

    RawText finish() {
        Metadata metadata = new Metadata(
                XmlEntry.collapsed(paper.title),
                paper.authors,
                paper.year,
                paper.doi,
                XmlEntry.collapsed(paper.host),
                language);
        return out.toRawText(metadata, Metadata.NONE, language);
    }
}
