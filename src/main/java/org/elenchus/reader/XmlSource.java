package org.elenchus.reader;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.ProblemException;
import org.jsoup.nodes.Entities;

/**
 * Walks an XML file by StAX and tells a {@link Visitor} what it meets. Document types are not read, so that no file or
 * address that one names is opened and no entity of its own expands; the entities of HTML are known.
 */
final class XmlSource {
    private static final int DEEPEST = 400;

    /** What is told of the file. Names are local names. */
    interface Visitor {
        /** @return false to skip all that is inside */
        boolean start(XMLStreamReader xml, Deque<String> path);

        void end(String name, Deque<String> path);

        void text(String text, Deque<String> path);
    }

    private XmlSource() {}

    static void walk(SourceFile file, Visitor visitor) throws ProblemException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            walk(file, xml, visitor);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw file.refused(
                    "is damaged XML" + (line > 0 ? " at line " + line : ""),
                    "check it, e.g. with xmllint --noout, or get it again");
        }
    }

    private static void walk(SourceFile file, XMLStreamReader xml, Visitor visitor)
            throws XMLStreamException, ProblemException {
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int skipping = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    tell(text, path, visitor);
                    if (path.size() > DEEPEST) {
                        throw file.refused("is nested too deeply for a paper", "check that it is the right file");
                    }
                    path.push(xml.getLocalName());
                    if (skipping > 0 || !visitor.start(xml, path)) {
                        skipping++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    tell(text, path, visitor);
                    if (skipping > 0) {
                        skipping--;
                    } else {
                        visitor.end(path.getFirst(), path);
                    }
                    path.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(skipping == 0 ? xml.getText() : "");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    text.append(skipping == 0 ? Entities.getByName(xml.getLocalName()) : "");
                default -> {}
            }
        }
    }

    /** Tells the text between two tags in one piece, however the parser cut it. */
    private static void tell(StringBuilder text, Deque<String> path, Visitor visitor) {
        if (!text.isEmpty() && !path.isEmpty()) {
            visitor.text(text.toString(), path);
        }
        text.setLength(0);
    }

    /** An attribute's value, whatever its namespace; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
