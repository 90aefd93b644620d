package org.elenchus.reader;

import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.extraction.SourceReader;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/** Reads TEI, whether an editor's or GROBID's. */
public final class TeiReader implements SourceReader {

    @Override
    public RawText read(SourceFile file, Limits limits, List<Problem> problems) throws ProblemException {
        Tei tei = new Tei(new BlockWriter(limits));
        XmlSource.walk(file, tei);
        return tei.finish();
    }

    /** One walk through one file. */
    private static final class Tei extends XmlPaper {
        private static final Set<String> SKIPPED = Set.of(
                "publicationStmt",
                "encodingDesc",
                "revisionDesc",
                "facsimile",
                "graphic",
                "formula",
                "respStmt",
                "editor",
                "affiliation",
                "orgName",
                "classCode",
                "ptr",
                "funder",
                "fw");

        /** Where the title that is open goes. */
        private @org.jspecify.annotations.Nullable StringBuilder title;

        private int depth;
        private boolean raw;

        Tei(BlockWriter out) {
            super(out);
        }

        @Override
        public boolean start(XMLStreamReader xml, Deque<String> path) {
            String name = path.getFirst();
            if (SKIPPED.contains(name)) {
                return false;
            }
            boolean header = path.contains("teiHeader");
            switch (name) {
                case "TEI", "text" -> language(xml);
                case "title" -> title(xml, path);
                case "abstract", "div", "div1", "div2", "div3" -> depth += name.equals("abstract") ? 0 : 1;
                case "keywords" -> openKeywords();
                case "head" -> head(path);
                case "p", "ab", "quote", "lg", "sp" -> paragraph(path);
                case "item" -> out.open(LineKind.ITEM, 0);
                case "row" -> out.open(LineKind.TABLE, 0);
                case "figDesc" -> out.blank();
                case "note" -> note(xml, path);
                case "biblStruct", "bibl" -> bibliography(xml, path);
                case "ref" -> {
                    String type = XmlSource.attribute(xml, "type");
                    if (type.matches("foot|note|footnote|endnote|noteref")) {
                        openMark(List.of(XmlSource.attribute(xml, "target").replaceFirst("^#", "")));
                    } else if (type.equals("bibr")) {
                        openCitation(Arrays.stream(XmlSource.attribute(xml, "target")
                                        .strip()
                                        .split("\\s+"))
                                .map(target -> target.replaceFirst("^#", ""))
                                .filter(target -> !target.isEmpty())
                                .toList());
                    }
                }
                case "date" -> (header ? paper : entry).year(XmlSource.attribute(xml, "when"));
                case "pb" -> page(xml, header);
                case "lb", "cell", "l", "term", "surname", "forename" -> out.blank();
                default -> {}
            }
            return true;
        }

        private void language(XMLStreamReader xml) {
            String code = two(XmlSource.attribute(xml, "lang"));
            if (!code.isEmpty()) {
                language = code;
            }
        }

        private void title(XMLStreamReader xml, Deque<String> path) {
            boolean journal = XmlSource.attribute(xml, "level").equals("j");
            if (path.contains("titleStmt") && paper.title.isEmpty()) {
                out.open(LineKind.TITLE, 0);
                title = paper.title;
            } else if (path.contains("teiHeader")) {
                title = journal ? paper.host : null;
            } else {
                title = journal ? entry.host : entry.title.isEmpty() ? entry.title : null;
            }
        }

        private void head(Deque<String> path) {
            if (path.contains("figure") || path.contains("table")) {
                out.open(LineKind.CAPTION, 0);
            } else {
                out.open(LineKind.HEADING, Math.max(1, depth));
            }
        }

        @Override
        void paragraph(Deque<String> path) {
            if (path.contains("note") || path.contains("figDesc") || path.contains("cell") || path.contains("item")) {
                out.blank();
            } else if (path.contains("abstract")) {
                out.open(LineKind.ABSTRACT, 0);
            } else if (path.contains("text")) {
                out.open(LineKind.PROSE, 0);
            }
        }

        private void note(XMLStreamReader xml, Deque<String> path) {
            raw = XmlSource.attribute(xml, "type").equals("raw_reference");
            if (!path.contains("biblStruct") && path.contains("text")) {
                if (out.isOpen()) {
                    out.openAside(XmlSource.attribute(xml, "n"));
                } else {
                    out.open(LineKind.NOTE, 0);
                    out.note(XmlSource.attribute(xml, "id"));
                }
            }
        }

        private void bibliography(XMLStreamReader xml, Deque<String> path) {
            if (path.contains("listBibl")) {
                openEntry(XmlSource.attribute(xml, "id"));
            }
        }

        private void page(XMLStreamReader xml, boolean header) {
            String label = XmlSource.attribute(xml, "n");
            if (!header && !label.isEmpty()) {
                out.turnPage(label);
            }
        }

        @Override
        public void end(String name, Deque<String> path) {
            switch (name) {
                case "title" -> {
                    if (title == paper.title && title != null) {
                        out.close();
                    } else if (path.contains("biblStruct") && path.contains("listBibl")) {
                        out.write(". ");
                    }
                    title = null;
                }
                case "head", "row", "keywords" -> out.close();
                case "p", "ab", "quote", "lg", "sp" -> {
                    if (!path.contains("note")
                            && !path.contains("figDesc")
                            && !path.contains("cell")
                            && !path.contains("item")) {
                        out.close();
                    }
                }
                case "item" -> out.close();
                case "list", "table", "figure" -> resume(path);
                case "div", "div1", "div2", "div3" -> {
                    out.close();
                    depth--;
                }
                case "persName" -> person(path);
                case "note" -> {
                    if (!path.contains("biblStruct")) {
                        out.closeAside();
                    }
                }
                case "biblStruct", "bibl" -> endBibliography(path);
                case "ref" -> {
                    closeCitation();
                    closeMark();
                }
                case "term" -> out.write(";");
                default -> {}
            }
        }

        private void person(Deque<String> path) {
            if (path.contains("listBibl")) {
                entry.author(true);
                if (path.contains("biblStruct")) {
                    out.write(", ");
                }
            } else if (path.contains("teiHeader") && path.contains("author")) {
                paper.author(false);
            }
        }

        private void endBibliography(Deque<String> path) {
            if (path.contains("listBibl")) {
                String title = XmlEntry.collapsed(entry.title);
                out.reference(entry.key, XmlEntry.collapsed(entry.label), entry.authors, entry.year, title);
                out.close();
            } else if (path.contains("teiHeader") && !paper.authors.isEmpty()) {
                writeAuthors();
            }
        }

        @Override
        public void text(String text, Deque<String> path) {
            boolean header = path.contains("teiHeader");
            XmlEntry target = header ? paper : entry;
            switch (path.getFirst()) {
                case "surname" -> target.surname.append(text);
                case "forename" -> target.given.append(path.contains("persName") ? " " + text : text);
                case "idno" -> {
                    if (text.strip().startsWith("10.")) {
                        target.doi = text.strip();
                    }
                }
                case "date" -> target.year(text);
                default -> {}
            }
            if (title != null) {
                title.append(text);
            }
            boolean note = path.contains("note") && path.contains("biblStruct");
            if (out.isOpen() && !(note && !raw) && !path.getFirst().equals("idno")) {
                out.write(text);
            }
        }
    }
}
