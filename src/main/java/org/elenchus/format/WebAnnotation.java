package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.CodePoints;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitFields;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/**
 * W3C Web Annotations as one page of JSON-LD: an annotation for each unit and mention, one that links for each relation. A place is
 * told by its words, by positions, which count code points, and by its place on the pages of a PDF. Stateless.
 */
final class WebAnnotation implements ParcelWriter, ParcelReader {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String URN = "urn:elenchus:";
    private static final int AROUND = 32;

    static final Carriage CARRIAGE = Carriage.of(
                    Feature.UNITS,
                    Feature.OFFSETS,
                    Feature.TYPES,
                    Feature.TOPICS,
                    Feature.CONCEPTS,
                    Feature.HOLDERS,
                    Feature.RELATIONS,
                    Feature.ELABORATIONS,
                    Feature.MENTIONS)
            .keeping(
                    Feature.PUBLICATION,
                    Feature.CITES,
                    Feature.PLACES,
                    Feature.LANGUAGES,
                    Feature.CONFIDENCE,
                    Feature.RULES,
                    Feature.CONCEPT_RELATIONS,
                    Feature.PROPOSALS,
                    Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        ObjectNode page = JsonNodeFactory.instance.objectNode();
        page.put("@context", CONTEXT).put("id", URN + "page").put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        parcel.items().forEach(item -> new Page(item, items).write());
        page.set(Baggage.KEY, Baggage.of(parcel, CARRIAGE.data()));
        return List.of(new Sheet("annotations.jsonld", JsonText.indented(page)));
    }

    /** Writes the annotations of one paper. For one call. */
    private record Page(Parcel.Item item, ArrayNode items, CodePoints points) {
        private static final Set<Feature> DATA = withOffsets();

        Page(Parcel.Item item, ArrayNode items) {
            this(item, items, new CodePoints(item.document().text()));
        }

        private static Set<Feature> withOffsets() {
            Set<Feature> data = new java.util.HashSet<>(CARRIAGE.data());
            // positions count code points: without the text nobody can count them back
            data.add(Feature.OFFSETS);
            return Set.copyOf(data);
        }

        void write() {
            item.annotations().units().forEach(this::unit);
            List<Relation.OfUnits> links = item.links();
            for (int i = 0; i < links.size(); i++) {
                link(links.get(i), i + 1);
            }
            List<Mention> mentions = item.annotations().mentions();
            for (int i = 0; i < mentions.size(); i++) {
                mention(mentions.get(i), i + 1);
            }
        }

        private String iri(String id) {
            return URN + encoded(item.document().id()) + ":" + encoded(id);
        }

        private static String encoded(String id) {
            return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        }

        private ObjectNode annotation(String id, String motivation) {
            return items.addObject()
                    .put("id", iri(id))
                    .put("type", "Annotation")
                    .put("motivation", motivation);
        }

        private static void body(ArrayNode bodies, String value, String purpose) {
            bodies.addObject().put("type", "TextualBody").put("value", value).put("purpose", purpose);
        }

        private void unit(ArgumentUnit unit) {
            ObjectNode annotation = annotation(unit.id(), "classifying");
            ArrayNode bodies = annotation.putArray("body");
            body(bodies, unit.type().label(), "classifying");
            unit.topic().map(Topic::label).ifPresent(t -> body(bodies, "topic:" + t, "tagging"));
            unit.concepts().forEach(c -> body(bodies, "concept:" + c, "tagging"));
            body(bodies, "holder:" + unit.holder().name(), "tagging");
            bodies.addObject()
                    .put("type", "TextualBody")
                    .put("value", JsonText.oneLine(UnitFields.of(item.document().id(), unit, DATA)))
                    .put("format", "application/json")
                    .put("purpose", "describing");
            target(annotation, unit.span(), unit.quote());
        }

        private void target(ObjectNode annotation, Span span, String quote) {
            Document document = item.document();
            String text = document.text();
            ObjectNode target = annotation.putObject("target");
            target.put("source", "urn:sha256:" + Sha256.of(text) + "#" + encoded(document.id()));
            ArrayNode selectors = target.putArray("selector");
            ObjectNode words =
                    selectors.addObject().put("type", "TextQuoteSelector").put("exact", quote);
            boolean inside = span.end() <= text.length();
            if (inside) {
                words.put("prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()));
                words.put("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
            }
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", points.at(span.start()))
                    .put("end", points.at(span.end()));
            PageFragments.of(document, span)
                    .forEach(fragment -> selectors
                            .addObject()
                            .put("type", "FragmentSelector")
                            .put("conformsTo", PageFragments.STANDARD)
                            .put("value", fragment));
        }

        private void link(Relation.OfUnits link, int number) {
            ObjectNode annotation = annotation("link-" + number, "linking");
            ArrayNode bodies = annotation.putArray("body");
            bodies.addObject()
                    .put("type", "SpecificResource")
                    .put("source", iri(link.from()))
                    .put("purpose", "linking");
            body(bodies, link.kind().label(), "classifying");
            annotation.put("target", iri(link.to()));
        }

        private void mention(Mention mention, int number) {
            ObjectNode annotation = annotation("mention-" + number, "identifying");
            ArrayNode bodies = annotation.putArray("body");
            mention.concepts().forEach(c -> body(bodies, "concept:" + c, "identifying"));
            ObjectNode data = JsonNodeFactory.instance
                    .objectNode()
                    .put("document", item.document().id());
            data.put("start", mention.span().start()).put("end", mention.span().end());
            data.put("by", mention.kind().name().toLowerCase(Locale.ROOT));
            bodies.addObject()
                    .put("type", "TextualBody")
                    .put("value", JsonText.oneLine(data))
                    .put("format", "application/json")
                    .put("purpose", "describing");
            String text = item.document().text();
            boolean inside = mention.span().end() <= text.length();
            target(annotation, mention.span(), inside ? mention.span().cover(text) : "");
        }
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        ParcelBuilder builder = new ParcelBuilder(sheets.getFirst().name());
        JsonText.parse(sheets.getFirst(), builder)
                .ifPresent((JsonNode root) -> new WebAnnotationReader(builder).read(root));
        return builder.build();
    }
}
