package org.elenchus.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.CodePoints;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Span;

/**
 * TEI P5 with the text in one block and everything that is said of it stand-off: spans that point with {@code string-range}, which
 * counts code points. One file a paper. Stateless.
 */
final class Tei implements ParcelWriter {
    static final Carriage CARRIAGE = Carriage.of(
            Feature.TEXT,
            Feature.PUBLICATION,
            Feature.REFERENCES,
            Feature.UNITS,
            Feature.OFFSETS,
            Feature.TYPES,
            Feature.TOPICS,
            Feature.CONCEPTS,
            Feature.HOLDERS,
            Feature.LANGUAGES,
            Feature.CONFIDENCE,
            Feature.RELATIONS,
            Feature.ELABORATIONS,
            Feature.MENTIONS,
            Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Parcel whole = parcel.withTexts();
        return whole.items().stream()
                .map(item -> new Sheet(
                        item.document().id() + ".tei.xml",
                        new File(item, new Parcel(List.of(item), whole.scheme())).write()))
                .toList();
    }

    /** Writes one file. For one call. */
    private static final class File {
        private final Parcel.Item item;
        private final Parcel one;
        private final Xml xml = new Xml();
        private final CodePoints points;
        private final Map<String, String> persons = new LinkedHashMap<>();

        File(Parcel.Item item, Parcel one) {
            this.item = item;
            this.one = one;
            this.points = new CodePoints(item.document().text());
        }

        String write() {
            Document document = item.document();
            xml.open(
                    "TEI",
                    "xmlns",
                    "http://www.tei-c.org/ns/1.0",
                    "xml:lang",
                    document.metadata().language());
            header(document);
            standOff();
            xml.open("text").open("body");
            xml.text("ab", document.text(), "xml:id", "text", "xml:space", "preserve");
            xml.close("body").close("text").close("TEI");
            return xml.toString();
        }

        private void header(Document document) {
            Metadata m = document.metadata();
            xml.open("teiHeader").open("fileDesc").open("titleStmt");
            xml.text("title", m.title().isEmpty() ? document.source().name() : m.title());
            m.authors().forEach(a -> xml.text("author", a));
            xml.close("titleStmt");
            xml.open("publicationStmt").text("p", "Annotated by Elenchus").close("publicationStmt");
            xml.open("sourceDesc").open("bibl");
            xml.text("title", document.source().name(), "level", "u");
            Stream.of(new String[] {"title", m.journal()}, new String[] {"date", m.year()}, new String[] {
                        "idno", m.doi()
                    })
                    .filter(f -> !f[1].isEmpty())
                    .forEach(f -> xml.text(f[0], f[1]));
            xml.close("bibl").close("sourceDesc").close("fileDesc");
            xml.open("encodingDesc").open("classDecl");
            xml.open("taxonomy", "xml:id", "types");
            for (UnitType type : UnitType.values()) {
                category(type.label().toLowerCase(Locale.ROOT), "", type.label());
            }
            xml.close("taxonomy").open("taxonomy", "xml:id", "topics");
            for (Topic topic : Topic.values()) {
                category("topic." + topic.label(), "", topic.label());
            }
            xml.close("taxonomy").open("taxonomy", "xml:id", "concepts").text("bibl", "concept scheme");
            one.concepts().forEach(this::concept);
            xml.close("taxonomy").close("classDecl").close("encodingDesc").close("teiHeader");
        }

        private void category(String id, String language, String words) {
            xml.open("category", "xml:id", id)
                    .text("catDesc", words, "xml:lang", language)
                    .close("category");
        }

        private void concept(Concept concept) {
            xml.open("category", "xml:id", "concept." + concept.id());
            for (Label label : concept.labels()) {
                xml.open("catDesc", "xml:lang", label.language());
                xml.text("term", label.text(), "type", label.preferred() ? "preferred" : "alternative");
                xml.close("catDesc");
            }
            xml.close("category");
        }

        private void standOff() {
            xml.open("standOff").open("spanGrp", "type", "units");
            for (ArgumentUnit unit : item.annotations().units()) {
                StringBuilder ana = new StringBuilder("#" + unit.type().label().toLowerCase(Locale.ROOT));
                unit.topic()
                        .map(Topic::label)
                        .ifPresent(t -> ana.append(" #topic.").append(t));
                unit.concepts().forEach(c -> ana.append(" #concept.").append(c));
                xml.text(
                        "span",
                        unit.quote(),
                        "xml:id",
                        unit.id(),
                        "xml:lang",
                        unit.language(),
                        "ana",
                        ana.toString(),
                        "target",
                        target(unit.span()));
            }
            xml.close("spanGrp");
            for (ArgumentUnit unit : item.annotations().units()) {
                xml.empty(
                        "certainty",
                        "target",
                        "#" + unit.id(),
                        "locus",
                        "value",
                        "degree",
                        Double.toString(unit.confidence()));
            }
            mentions();
            relations();
            if (!item.document().references().isEmpty()) {
                xml.open("listBibl");
                item.document()
                        .references()
                        .forEach(r -> xml.text("bibl", r.text(), "xml:id", "ref." + r.id(), "n", r.label()));
                xml.close("listBibl");
            }
            xml.close("standOff");
        }

        private String target(Span span) {
            int start = points.at(span.start());
            return "#string-range(text," + start + "," + (points.at(span.end()) - start) + ")";
        }

        private void mentions() {
            if (item.annotations().mentions().isEmpty()) {
                return;
            }
            xml.open("spanGrp", "type", "mentions");
            for (Mention mention : item.annotations().mentions()) {
                String ana = String.join(
                        " ",
                        mention.concepts().stream().map(c -> "#concept." + c).toList());
                xml.text(
                        "span",
                        mention.span().cover(item.document().text()),
                        "ana",
                        ana,
                        "target",
                        target(mention.span()));
            }
            xml.close("spanGrp");
        }

        private void relations() {
            item.annotations()
                    .units()
                    .forEach(u -> persons.putIfAbsent(
                            u.holder().name(), u.holder().isAuthor() ? "author" : "holder." + (persons.size() + 1)));
            xml.open("listPerson");
            persons.forEach((name, id) ->
                    xml.open("person", "xml:id", id).text("persName", name).close("person"));
            if (persons.isEmpty()) {
                xml.open("person", "xml:id", "author")
                        .text("persName", "author")
                        .close("person");
            }
            xml.close("listPerson");
            xml.open("listRelation");
            for (ArgumentUnit unit : item.annotations().units()) {
                xml.empty(
                        "relation",
                        "name",
                        "holds",
                        "active",
                        "#" + persons.get(unit.holder().name()),
                        "passive",
                        "#" + unit.id());
            }
            item.links()
                    .forEach(l -> xml.empty(
                            "relation", "name", l.kind().label(), "active", "#" + l.from(), "passive", "#" + l.to()));
            xml.close("listRelation");
        }
    }
}
