package org.elenchus.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Names the notes of a tree of HTML and the markers that point to them, by attributes: links into the same page that look like
 * markers, or that say they are.
 */
final class NoteLinks {
    /** On a marker: the key of its note. */
    static final String MARK = "data-elenchus-mark";
    /** On a block that is a note: its key. */
    static final String NOTE = "data-elenchus-note";

    private static final Pattern MARKER = Pattern.compile(
            "\\s*[\\[(]?\\s*(?:\\d{1,3}|\\*{1,4}|[†‡§¶]{1,3}|[a-zа-я]|[ivx]{1,5}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s*[\\])]?\\s*");
    private static final Pattern BACK = Pattern.compile("\\s*[↩↑⏎^←⤴][\\uFE0E\\uFE0F]?\\d{0,3}\\s*");
    private static final Set<String> BLOCKS = Set.of("li", "p", "div", "aside", "dd", "td", "section");
    private static final String NOTE_BLOCK =
            "[epub:type~=(?:foot|end|rear)note], [role=doc-footnote], [role=doc-endnote],"
                    + " .footnote, .endnote, .footnotes, .endnotes, .fn, .footnote-text, .notes";
    private static final String LIST =
            "#references, .references, .ref-list, #bibliography, .bibliography, [role=doc-bibliography],"
                    + " [role=doc-biblioentry]";

    private NoteLinks() {}

    /** Changes the tree: sets the attributes, and takes out links back to the text. */
    static void name(Element root) {
        Map<Element, Integer> order = new HashMap<>();
        Map<String, Element> byId = new HashMap<>();
        for (Element element : root.getAllElements()) {
            order.put(element, order.size());
            for (String id :
                    new String[] {element.id(), element.normalName().equals("a") ? element.attr("name") : ""}) {
                if (!id.isEmpty()) {
                    byId.putIfAbsent(id, element);
                }
            }
        }
        for (Element link : root.select("a[href^=#]")) {
            Element target = byId.get(link.attr("href").substring(1));
            Element block = target == null ? null : block(target);
            if (block != null && !block.equals(root) && isMark(link, block, order)) {
                link.attr(MARK, link.attr("href"));
                block.attr(NOTE, link.attr("href"));
            }
        }
        for (Element link : root.select("a[href^=#]")) {
            boolean back =
                    BACK.matcher(link.text()).matches() || link.attr("role").equals("doc-backlink");
            if (back && link.closest("[" + NOTE + "]") != null) {
                link.remove();
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Element block(Element target) {
        Element block = target;
        while (block != null && !BLOCKS.contains(block.normalName())) {
            block = block.parent();
        }
        return block;
    }

    private static boolean isMark(Element link, Element block, Map<Element, Integer> order) {
        boolean later = order.getOrDefault(block, 0) > order.getOrDefault(link, 0);
        if (!later || !MARKER.matcher(link.text()).matches() || block.closest(LIST) != null) {
            return false;
        }
        boolean says = link.attr("epub:type").contains("noteref")
                || link.attr("role").equals("doc-noteref")
                || block.closest(NOTE_BLOCK) != null;
        boolean raised = link.closest("sup") != null || link.selectFirst("sup") != null;
        boolean bracketed = link.text().strip().startsWith("[");
        boolean alike = block.text().strip().startsWith(link.text().replaceAll("[\\[\\]()\\s]", ""));
        return says || (raised && block.text().length() > link.text().length()) || (bracketed && alike);
    }
}
