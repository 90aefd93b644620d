package org.elenchus.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a JATS file says of its paper, read without the program's own reader: the truth against which the same paper,
 * printed as plain text, is compared.
 */
record TruePaper(
        String title,
        List<Name> authors,
        List<String> affiliations,
        String journal,
        String year,
        String doi,
        String summary,
        List<Piece> body,
        List<Entry> entries) {

    record Name(String surname, String given) {
        /** {@code J. A.} */
        String dotted() {
            StringBuilder out = new StringBuilder();
            for (String part : given.split("[\\s.-]+")) {
                if (part.equals(part.toUpperCase(java.util.Locale.ROOT))) {
                    part.codePoints().forEach(c -> out.appendCodePoint(c).append(". "));
                } else {
                    out.append(part.charAt(0)).append(". ");
                }
            }
            return out.toString().strip();
        }
    }

    /** A heading or a paragraph; in a paragraph, {@code \u0001n\u0002} stands for the nth group of citations. */
    record Piece(boolean heading, String text, List<List<Integer>> cited) {}

    /** An entry of the list of references; {@code letter} parts those of the same authors and year. */
    record Entry(
            List<Name> names,
            String year,
            String letter,
            String title,
            String source,
            String volume,
            String issue,
            String pages,
            boolean article,
            String printed) {

        /** Whether the file says enough to print it in a style; else it is printed as it stands. */
        boolean told() {
            return !title.isEmpty() && !names.isEmpty() && year.length() == 4;
        }
    }

    static TruePaper read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Element root = builder.parse(file.toFile()).getDocumentElement();
            return of(root);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static TruePaper of(Element root) {
        List<Name> authors = new ArrayList<>();
        for (Element contributor : all(root, "contrib")) {
            if (contributor.getAttribute("contrib-type").equals("author")) {
                authors.addAll(names(contributor));
            }
        }
        Map<String, Integer> ids = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Element ref : all(root, "ref")) {
            ids.put(ref.getAttribute("id"), entries.size());
            entries.add(entry(ref));
        }
        List<Piece> body = new ArrayList<>();
        all(root, "body").forEach(e -> pieces(e, ids, body));
        return new TruePaper(
                text(first(root, "article-title")),
                authors,
                all(root, "aff").stream()
                        .filter(aff -> aff.getAttribute("id").startsWith("aff"))
                        .map(aff -> text(first(aff, "addr-line")))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                text(first(root, "journal-title")),
                text(first(first(root, "pub-date"), "year")),
                all(root, "article-id").stream()
                        .filter(id -> id.getAttribute("pub-id-type").equals("doi"))
                        .map(TruePaper::text)
                        .findFirst()
                        .orElse(""),
                text(first(first(root, "abstract"), "p")),
                body,
                lettered(entries));
    }

    private static Entry entry(Element ref) {
        String to = text(first(ref, "lpage"));
        String pages = text(first(ref, "fpage")) + (to.isEmpty() ? "" : "–" + to);
        String article = text(first(ref, "article-title"));
        String source = text(first(ref, "source"));
        boolean titled = !article.isEmpty();
        return new Entry(
                names(ref),
                text(first(ref, "year")),
                "",
                (titled ? article : source).replaceAll("[.\\s]+$", ""),
                titled ? source : "",
                text(first(ref, "volume")),
                text(first(ref, "issue")),
                pages,
                titled,
                text(ref).replaceFirst("^\\[?\\d+[\\].]?\\s*", ""));
    }

    private static List<Entry> lettered(List<Entry> entries) {
        Map<String, Integer> seen = new HashMap<>();
        entries.forEach(e -> seen.merge(key(e), 1, Integer::sum));
        Map<String, Integer> used = new HashMap<>();
        List<Entry> out = new ArrayList<>();
        for (Entry e : entries) {
            int n = used.merge(key(e), 1, Integer::sum);
            String letter = seen.get(key(e)) > 1 ? String.valueOf((char) ('a' + n - 1)) : "";
            out.add(new Entry(
                    e.names, e.year, letter, e.title, e.source, e.volume, e.issue, e.pages, e.article, e.printed));
        }
        return out;
    }

    private static String key(Entry e) {
        return (e.names.isEmpty() ? "" : e.names.getFirst().surname()) + e.year;
    }

    private static List<Name> names(Element parent) {
        return all(parent, "name").stream()
                .map(name -> new Name(text(first(name, "surname")), text(first(name, "given-names"))))
                .filter(name -> !name.given.isEmpty())
                .toList();
    }

    private static void pieces(Element parent, Map<String, Integer> ids, List<Piece> out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "title" -> out.add(new Piece(true, text(element), List.of()));
                    case "p" -> out.add(paragraph(element, ids));
                    case "sec" -> pieces(element, ids, out);
                    default -> {}
                }
            }
        }
    }

    private static Piece paragraph(Element p, Map<String, Integer> ids) {
        List<List<Integer>> groups = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        walk(p, ids, groups, out);
        return new Piece(false, grouped(out.toString().replaceAll("\\s+", " ").strip(), groups), groups);
    }

    private static void walk(Node parent, Map<String, Integer> ids, List<List<Integer>> groups, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element e) {
                boolean cites = e.getAttribute("ref-type").equals("bibr") && ids.containsKey(e.getAttribute("rid"));
                if (cites) {
                    out.append('\u0001').append(groups.size()).append('\u0002');
                    groups.add(new ArrayList<>(List.of(ids.get(e.getAttribute("rid")))));
                } else if (!List.of("fig", "table-wrap", "disp-formula", "list", "supplementary-material")
                        .contains(e.getTagName())) {
                    walk(e, ids, groups, out);
                }
            } else {
                out.append(node.getNodeValue());
            }
        }
    }

    /** Puts markers that stand in one pair of brackets or follow each other into one group. */
    private static String grouped(String text, List<List<Integer>> groups) {
        String out = text;
        var pair = java.util.regex.Pattern.compile("\u0001(\\d+)\u0002\\s*([,;–-])\\s*\u0001(\\d+)\u0002");
        for (var m = pair.matcher(out); m.find(); m = pair.matcher(out)) {
            List<Integer> left = groups.get(Integer.parseInt(m.group(1)));
            List<Integer> right = groups.get(Integer.parseInt(m.group(3)));
            if ("–-".contains(m.group(2))) {
                for (int n = left.getLast() + 1; n < right.getFirst(); n++) {
                    left.add(n);
                }
            }
            left.addAll(right);
            out = out.substring(0, m.start()) + "\u0001" + m.group(1) + "\u0002" + out.substring(m.end());
        }
        return out.replaceAll("[\\[(]\\s*(\u0001\\d+\u0002)\\s*[\\])]", "$1");
    }

    private static List<Element> all(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element first(Element parent, String tag) {
        List<Element> found = all(parent, tag);
        return found.isEmpty() ? parent.getOwnerDocument().createElement("none") : found.getFirst();
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }
}
