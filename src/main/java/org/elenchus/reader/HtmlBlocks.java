package org.elenchus.reader;

import java.util.Set;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RaisedDigits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns a tree of HTML, or of what Tika makes of other formats, into blocks. For one tree. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> PARAGRAPHS = Set.of(
            "p", "div", "section", "article", "main", "header", "footer", "address", "pre", "center", "dd", "dt",
            "body", "summary", "details");
    private static final Set<String> NOTE_CLASSES =
            Set.of("footnote", "endnote", "footnotes", "endnotes", "fn", "footnote-text");

    private final BlockWriter out;
    private int notes;
    private int tables;
    private int slides;
    /** Where the marker of a note begins that is open. */
    private int mark;

    HtmlBlocks(BlockWriter out) {
        this.out = out;
    }

    void write(Element root) {
        NoteLinks.name(root);
        NodeTraversor.traverse(this, root);
        out.close();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    private void start(Element element) {
        String name = element.normalName();
        if (element.hasClass("slide-content")) {
            out.close();
            out.turnPage(Integer.toString(++slides));
        }
        boolean note = isNote(element);
        notes += note ? 1 : 0;
        tables += name.equals("table") ? 1 : 0;
        if (element.hasAttr(NoteLinks.MARK)) {
            mark = out.position();
        }
        if (note) {
            out.open(LineKind.NOTE, 0);
            out.note(element.attr(NoteLinks.NOTE));
        } else if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            heading(element, name.charAt(1) - '0');
        } else if (name.equals("li")) {
            out.open(notes > 0 ? LineKind.NOTE : isReference(element) ? LineKind.REFERENCE : LineKind.ITEM, 0);
        } else if (name.equals("figcaption") || name.equals("caption")) {
            out.open(LineKind.CAPTION, 0);
        } else if (name.equals("tr")) {
            out.open(LineKind.TABLE, 0);
        } else if (name.equals("td") || name.equals("th") || name.equals("br")) {
            out.write(" ");
        } else if (PARAGRAPHS.contains(name) || name.equals("blockquote")) {
            paragraph(element);
        }
    }

    /** The one heading of the top level, before everything else, is the title. */
    private void heading(Element element, int level) {
        Element parent = element.ownerDocument();
        boolean title = level == 1 && parent != null && parent.select("h1").size() == 1;
        out.open(title || element.hasClass("title") ? LineKind.TITLE : LineKind.HEADING, level);
    }

    private void paragraph(Element element) {
        if (tables > 0 || inItem(element)) {
            out.write(" ");
        } else if (notes > 0) {
            if (!out.isEmptyNote()) {
                out.open(LineKind.NOTE, 0);
            }
        } else if (element.hasClass("title")) {
            out.open(LineKind.TITLE, 0);
        } else if (element.id().equals("abstract") || element.hasClass("abstract")) {
            out.open(LineKind.ABSTRACT, 0);
        } else {
            out.open(inAbstract(element) ? LineKind.ABSTRACT : LineKind.PARAGRAPH, 0);
        }
    }

    private static boolean inAbstract(Element element) {
        Element around = element.closest("#abstract, .abstract");
        return around != null;
    }

    /** Whether a paragraph is the first or only one of a list item, so that it begins no block of its own. */
    private boolean inItem(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("li") && out.isOpen();
    }

    private static boolean isNote(Element element) {
        return element.hasAttr(NoteLinks.NOTE)
                || element.classNames().stream().anyMatch(NOTE_CLASSES::contains)
                || element.attr("role").equals("doc-footnote")
                || element.attr("epub:type").equals("footnote");
    }

    private static boolean isReference(Element element) {
        return element.closest(
                        "#references, .references, .ref-list, #bibliography, .bibliography, [role=doc-bibliography]")
                != null;
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        if (!out.isOpen()) {
            if (text.isBlank()) {
                return;
            }
            out.open(notes > 0 ? LineKind.NOTE : LineKind.PARAGRAPH, 0);
        }
        Node parent = node.parent();
        boolean raised = parent instanceof Element element && element.closest("sup") != null;
        out.write(raised ? RaisedDigits.of(text) : text);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (element.hasAttr(NoteLinks.MARK)) {
            out.mark(mark, element.attr(NoteLinks.MARK));
        }
        boolean note = isNote(element);
        notes -= note ? 1 : 0;
        tables -= name.equals("table") ? 1 : 0;
        boolean block = note
                || PARAGRAPHS.contains(name)
                || Set.of("li", "figcaption", "caption", "tr", "blockquote", "table")
                        .contains(name)
                || name.matches("h[1-6]");
        if (block && !(tables > 0 && !name.equals("tr")) && !(PARAGRAPHS.contains(name) && inItem(element))) {
            out.close();
        }
    }
}
