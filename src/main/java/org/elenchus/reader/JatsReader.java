package org.elenchus.reader;

import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RaisedDigits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/** Reads JATS, the journals' own XML (and its forerunners of the NLM). */
public final class JatsReader implements SourceReader {

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws ProblemException {
        Jats jats = new Jats(new BlockWriter(limits));
        XmlSource.walk(file, jats);
        return jats.finish();
    }

    /** One walk through one file. */
    private static final class Jats extends XmlPaper {
        private static final Set<String> SKIPPED = Set.of(
                "journal-id",
                "issn",
                "publisher",
                "permissions",
                "history",
                "counts",
                "custom-meta-group",
                "self-uri",
                "related-article",
                "article-categories",
                "alt-title",
                "graphic",
                "media",
                "tex-math",
                "disp-formula",
                "object-id",
                "author-notes",
                "funding-group",
                "sub-article",
                "response",
                "processing-meta",
                "email",
                "contrib-id",
                "annotation",
                "alternatives",
                "role",
                "aff",
                "floats-group",
                "table-wrap-foot");
        private static final Set<String> SIDE_ABSTRACTS = Set.of("toc", "teaser", "graphical", "precis", "web-summary");

        private boolean authorial;
        private int sections;

        Jats(BlockWriter out) {
            super(out);
        }

        @Override
        public boolean start(XMLStreamReader xml, Deque<String> path) {
            String name = path.getFirst();
            if (SKIPPED.contains(name) || isSideAbstract(xml, name)) {
                return false;
            }
            switch (name) {
                case "article" -> language = two(XmlSource.attribute(xml, "lang"));
                case "article-title" -> {
                    if (path.contains("article-meta")) {
                        out.open(LineKind.TITLE, 0);
                    }
                }
                case "contrib" ->
                    authorial = XmlSource.attribute(xml, "contrib-type").matches("author|");
                case "kwd-group" -> openKeywords();
                case "kwd" -> out.blank();
                case "sec", "app", "ack", "glossary" -> sections++;
                case "ref-list" -> sections++;
                case "title" -> title(path);
                case "p", "attrib", "verse-line", "def", "term" -> paragraph(path);
                case "caption", "label" -> caption(name, path);
                case "tr" -> out.open(LineKind.TABLE, 0);
                case "td", "th" -> out.blank();
                case "fn" -> {
                    if (!path.contains("table-wrap")) {
                        out.open(LineKind.NOTE, 0);
                        out.note(XmlSource.attribute(xml, "id"));
                    }
                }
                case "ref" -> openEntry(XmlSource.attribute(xml, "id"));
                case "xref" -> {
                    return citation(xml);
                }
                default -> {}
            }
            return true;
        }

        private static boolean isSideAbstract(XMLStreamReader xml, String name) {
            return name.equals("abstract") && SIDE_ABSTRACTS.contains(XmlSource.attribute(xml, "abstract-type"));
        }

        private void title(Deque<String> path) {
            if (path.contains("caption")) {
                out.blank();
            } else if (path.contains("abstract") && path.contains("sec")) {
                out.open(LineKind.ABSTRACT, 1);
            } else {
                out.open(LineKind.HEADING, Math.max(1, sections));
            }
        }

        @Override
        void paragraph(Deque<String> path) {
            if (path.contains("caption") || path.contains("td") || path.contains("th") || path.contains("ref")) {
                out.blank();
            } else if (path.contains("fn")) {
                if (!out.isOpen()) {
                    out.open(LineKind.NOTE, 0);
                }
                out.blank();
            } else if (path.contains("abstract") || path.contains("trans-abstract")) {
                out.open(LineKind.ABSTRACT, 0);
            } else if (path.contains("list-item") || path.contains("def-item")) {
                out.open(LineKind.ITEM, 0);
            } else if (path.contains("body") || path.contains("back")) {
                out.open(LineKind.PROSE, 0);
            }
        }

        private void caption(String name, Deque<String> path) {
            boolean floats = path.contains("fig")
                    || path.contains("table-wrap")
                    || path.contains("supplementary-material")
                    || path.contains("boxed-text");
            if (floats && !(out.isOpen() && out.kind() == LineKind.CAPTION)) {
                out.open(LineKind.CAPTION, 0);
            }
            if (name.equals("caption") || path.contains("ref")) {
                out.blank();
            }
        }

        private boolean citation(XMLStreamReader xml) {
            List<String> targets =
                    List.of(XmlSource.attribute(xml, "rid").strip().split("\\s+"));
            if (XmlSource.attribute(xml, "ref-type").equals("bibr")) {
                openCitation(targets);
            } else if (XmlSource.attribute(xml, "ref-type").matches("fn|en")) {
                openMark(targets);
            }
            return !XmlSource.attribute(xml, "ref-type").matches("aff|corresp|table-fn");
        }

        @Override
        public void end(String name, Deque<String> path) {
            switch (name) {
                case "source", "article-title", "year", "volume", "publisher-name" -> {
                    if (path.contains("element-citation")) {
                        out.write(". ");
                    } else if (!path.contains("ref")) {
                        out.close();
                    }
                }
                case "title", "tr", "fn", "kwd-group" -> out.close();
                case "fig", "table-wrap", "supplementary-material", "list", "def-list", "disp-quote", "boxed-text" ->
                    resume(path);
                case "sec", "app", "ack", "glossary", "ref-list" -> {
                    out.close();
                    sections--;
                }
                case "p", "attrib", "verse-line", "def", "term" -> {
                    if (!path.contains("caption")
                            && !path.contains("td")
                            && !path.contains("ref")
                            && !path.contains("fn")) {
                        out.close();
                    }
                }
                case "name" -> name(path);
                case "contrib-group" -> authors();
                case "ref" -> reference();
                case "xref" -> {
                    closeCitation();
                    closeMark();
                }
                case "kwd" -> out.write(";");
                case "label", "surname" -> out.blank();
                default -> {}
            }
        }

        private void name(Deque<String> path) {
            if (path.contains("ref")) {
                entry.author(true);
                if (path.contains("element-citation")) {
                    out.write(", ");
                }
            } else if (path.contains("contrib") && authorial) {
                paper.author(false);
            } else {
                paper.surname.setLength(0);
                paper.given.setLength(0);
            }
        }

        private void authors() {
            if (authorial && !paper.authors.isEmpty()) {
                writeAuthors();
            }
            authorial = false;
        }

        private void reference() {
            String label = XmlEntry.collapsed(entry.label).replaceAll("[\\[\\].]", "");
            String title = XmlEntry.collapsed(entry.title);
            out.reference(
                    entry.key,
                    label,
                    entry.authors,
                    entry.year,
                    title.isEmpty() ? XmlEntry.collapsed(entry.host) : title);
            out.close();
        }

        @Override
        public void text(String text, Deque<String> path) {
            boolean inEntry = path.contains("ref");
            XmlEntry target = inEntry ? entry : paper;
            String name = path.getFirst();
            if (inEntry || path.contains("front")) {
                collect(name, text, target, path);
            }
            if (out.isOpen() && !(name.equals("name") || name.equals("person-group") || isFormatting(name, text))) {
                out.write(path.contains("sup") && !inCitation() ? RaisedDigits.of(text) : text);
            }
        }

        /** Blanks that only lay out the file, between elements that hold no text of their own. */
        private static boolean isFormatting(String name, String text) {
            return text.isBlank()
                    && Set.of("sec", "body", "fig", "list", "table-wrap", "tbody", "thead", "ref-list")
                            .contains(name);
        }

        private static void collect(String name, String text, XmlEntry target, Deque<String> path) {
            switch (name) {
                case "surname" -> target.surname.append(text);
                case "given-names" -> target.given.append(text);
                case "year" -> {
                    if (!path.contains("history")) {
                        target.year(text);
                    }
                }
                case "source", "journal-title" -> target.host.append(text);
                case "label" -> target.label.append(text);
                case "article-id", "pub-id" -> {
                    if (text.strip().startsWith("10.")) {
                        target.doi = text.strip();
                    }
                }
                default -> {
                    if (path.contains("article-title") || path.contains("chapter-title")) {
                        target.title.append(text);
                    }
                }
            }
        }
    }
}
