package org.elenchus.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Locale;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Mention;

/**
 * A layer's file: a header line, then an annotation a line – discovered concepts by id, units and mentions by place,
 * relations by what they join –, then the seal. The same annotations give the same bytes.
 */
final class LayerWriter {
    private static final Comparator<ArgumentUnit> BY_PLACE =
            Comparator.comparing(ArgumentUnit::span).thenComparing(ArgumentUnit::id);

    private LayerWriter() {}

    static String write(String document, Annotations annotations, Provenance provenance) {
        StringBuilder out = new StringBuilder();
        line(out, header(new LayerHeader(document, annotations.layer(), annotations.textDigest(), provenance)));
        Annotations sorted = sorted(annotations);
        sorted.discovered().forEach(c -> line(out, concept(c)));
        sorted.units().forEach(u -> line(out, unit(u)));
        sorted.relations().forEach(r -> line(out, relation(r)));
        sorted.mentions().forEach(m -> line(out, mention(m)));
        return Seal.closeLines(out.toString());
    }

    /** The annotations in the order of a file. */
    static Annotations sorted(Annotations annotations) {
        return new Annotations(
                annotations.layer(),
                annotations.textDigest(),
                annotations.units().stream().sorted(BY_PLACE).toList(),
                annotations.relations().stream()
                        .sorted(Comparator.comparing(r -> Json.print(relation(r))))
                        .toList(),
                annotations.mentions().stream()
                        .sorted(Comparator.comparing(Mention::span).thenComparing(m -> Json.print(mention(m))))
                        .toList(),
                annotations.discovered().stream()
                        .sorted(Comparator.comparing(Concept::id))
                        .toList());
    }

    private static void line(StringBuilder out, ObjectNode json) {
        out.append(Json.print(json)).append('\n');
    }

    private static ObjectNode header(LayerHeader header) {
        return Json.object()
                .put("kind", "layer")
                .put("document", header.document())
                .put("layer", header.layer())
                .put("text", header.textDigest())
                .put("miner", header.provenance().miner())
                .put("rules", header.provenance().rules())
                .put("scheme", header.provenance().scheme());
    }

    private static ObjectNode unit(ArgumentUnit unit) {
        ObjectNode json = Json.object()
                .put("kind", "unit")
                .put("id", unit.id())
                .put("type", unit.type().label());
        json.setAll(Json.object(unit.span()));
        json.put("quote", unit.quote());
        json.set("concepts", Json.array(unit.concepts()));
        json.put("holder", unit.holder().name());
        unit.topic().ifPresent(t -> json.put("topic", t.label()));
        json.set("cites", Json.array(unit.cites()));
        json.put("page", unit.page())
                .put("section", unit.section())
                .put("language", unit.language())
                .put("confidence", unit.confidence());
        ArrayNode votes = json.putArray("votes");
        unit.votes()
                .forEach(v -> votes.addObject()
                        .put("reason", v.reason())
                        .put("type", v.type().label())
                        .put("weight", v.weight())
                        .put("evidence", v.evidence()));
        return json;
    }

    private static ObjectNode relation(Relation relation) {
        return switch (relation) {
            case Relation.OfUnits r ->
                Json.object()
                        .put("kind", "relation")
                        .put("from", r.from())
                        .put("to", r.to())
                        .put("relation", r.kind().label());
            case Relation.OfConcepts r ->
                Json.object()
                        .put("kind", "concept-relation")
                        .put("from", r.from().value())
                        .put("to", r.to().value())
                        .put("relation", r.kind().label());
            case Relation.Proposal r ->
                Json.object()
                        .put("kind", "proposal")
                        .put("holder", r.holder().name())
                        .put("concept", r.concept().value());
        };
    }

    private static ObjectNode mention(Mention mention) {
        ObjectNode json = Json.object().put("kind", "mention");
        json.setAll(Json.object(mention.span()));
        json.set("concepts", Json.array(mention.concepts()));
        return json.put("by", mention.kind().name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode concept(Concept concept) {
        ObjectNode json =
                Json.object().put("kind", "concept").put("id", concept.id().value());
        ArrayNode labels = json.putArray("labels");
        concept.labels()
                .forEach(l -> labels.addObject()
                        .put("language", l.language())
                        .put("text", l.text())
                        .put("preferred", l.preferred()));
        json.set("broader", Json.array(concept.broader()));
        json.set("related", Json.array(concept.related()));
        json.set("proposed-by", Json.array(concept.proposedBy()));
        return json.put("discovered", concept.discovered());
    }
}
