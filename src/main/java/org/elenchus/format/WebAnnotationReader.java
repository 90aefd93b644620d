package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.PlainDocument;
import org.elenchus.exchange.RelationNames;
import org.elenchus.exchange.TypeNames;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;
import org.elenchus.text.Span;

/**
 * Reads Web Annotations: one, a list, or a page or collection of them. An annotation that names a type is that, any other with words is
 * a claim; one that links is a relation. For one call.
 */
final class WebAnnotationReader {
    private final ParcelBuilder builder;
    private int count;
    private int strange;

    WebAnnotationReader(ParcelBuilder builder) {
        this.builder = builder;
    }

    void read(JsonNode root) {
        Baggage.read(root.path(Baggage.KEY), builder);
        annotations(root).forEach(this::annotation);
        if (count == 0 && !root.path("items").isArray()) {
            builder.leftOut(0, "the file has no annotation", "name the right format with --from");
        }
        if (strange > 0) {
            builder.note(0, strange + " annotations without words of a text are left out", "");
        }
    }

    private static List<JsonNode> annotations(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        if (root.isArray()) {
            root.forEach(found::add);
        } else if (root.has("items")) {
            root.path("items").forEach(found::add);
        } else if (root.has("first")) {
            root.path("first").path("items").forEach(found::add);
        } else if (root.has("target")) {
            found.add(root);
        }
        return found;
    }

    /** One value or a list of them. */
    private static List<JsonNode> all(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(all::add);
        } else if (!value.isMissingNode() && !value.isNull()) {
            all.add(value);
        }
        return all;
    }

    private void annotation(JsonNode annotation) {
        count++;
        String id = annotation.path("id").asText("#" + count);
        boolean links = all(annotation.path("motivation")).stream()
                .anyMatch(m -> m.asText().endsWith("linking"));
        if (links) {
            link(annotation);
            return;
        }
        for (JsonNode target : all(annotation.path("target"))) {
            Optional<JsonNode> words = selector(target, "TextQuoteSelector");
            boolean identifies = annotation.path("motivation").asText().endsWith("identifying");
            if (identifies) {
                mention(annotation);
            } else if (words.isPresent()) {
                unit(id, annotation, target, words.get());
            } else {
                strange++;
            }
            return;
        }
    }

    private static Optional<JsonNode> selector(JsonNode target, String type) {
        for (JsonNode selector : all(target.path("selector"))) {
            for (JsonNode s = selector; !s.isMissingNode(); s = s.path("refinedBy")) {
                if (s.path("type").asText().equals(type)) {
                    return Optional.of(s);
                }
            }
        }
        return Optional.empty();
    }

    private void unit(String id, JsonNode annotation, JsonNode target, JsonNode words) {
        UnitDraft unit = builder.unit(id).quote(words.path("exact").asText());
        unit.document(target.path("source").asText());
        selector(target, "TextPositionSelector").ifPresent(p -> {
            int start = p.path("start").asInt(-1);
            int end = p.path("end").asInt(-1);
            if (start >= 0 && end > start) {
                unit.span(new Span(start, end));
            }
        });
        for (JsonNode body : all(annotation.path("body"))) {
            body(body, unit);
        }
    }

    private void body(JsonNode body, UnitDraft unit) {
        String value = body.path("value").asText();
        if (body.path("format").asText().equals("application/json")) {
            JsonText.parse(value)
                    .filter(JsonNode::isObject)
                    .ifPresent(data -> UnitFields.read(data, unit, builder.problems()));
        } else if (value.startsWith("topic:")) {
            Topic.parse(value.substring("topic:".length())).ifPresent(unit::topic);
        } else if (value.startsWith("concept:")) {
            concept(value).ifPresent(unit::concept);
        } else if (value.startsWith("holder:")) {
            unit.holder(value.substring("holder:".length()));
        } else {
            Optional<UnitType> type = TypeNames.of(value);
            type.ifPresent(unit::type);
        }
    }

    private static Optional<ConceptId> concept(String value) {
        String kebab = PlainDocument.kebab(value.substring(value.indexOf(':') + 1));
        return kebab.isEmpty() ? Optional.empty() : Optional.of(new ConceptId(kebab));
    }

    private void mention(JsonNode annotation) {
        List<ConceptId> concepts = new ArrayList<>();
        Optional<JsonNode> data = Optional.empty();
        for (JsonNode body : all(annotation.path("body"))) {
            String value = body.path("value").asText();
            if (body.path("format").asText().equals("application/json")) {
                data = JsonText.parse(value);
            } else if (value.startsWith("concept:")) {
                concept(value).ifPresent(concepts::add);
            }
        }
        if (data.isEmpty()
                || data.get().path("end").asInt() <= data.get().path("start").asInt(-1)) {
            strange++;
            return;
        }
        JsonNode place = data.get();
        Mention.Kind kind = Arrays.stream(Mention.Kind.values())
                .filter(k -> k.name().equalsIgnoreCase(place.path("by").asText()))
                .findFirst()
                .orElse(Mention.Kind.LABEL);
        Span span = new Span(place.path("start").asInt(), place.path("end").asInt());
        concepts.forEach(c -> builder.document(place.path("document").asText()).mention(span, c, kind));
    }

    private void link(JsonNode annotation) {
        Optional<Relation.UnitKind> kind = Optional.empty();
        String from = "";
        for (JsonNode body : all(annotation.path("body"))) {
            if (body.isTextual()) {
                from = body.asText();
            } else if (body.has("source")) {
                from = body.path("source").asText();
            } else {
                kind = kind.or(() -> RelationNames.ofUnits(body.path("value").asText()));
            }
        }
        JsonNode target = annotation.path("target");
        String to = target.isTextual()
                ? target.asText()
                : target.path("source").asText(target.path("id").asText());
        if (kind.isPresent() && !from.isEmpty()) {
            builder.relate(from, to, kind.get());
        } else {
            builder.leftOut(
                    0,
                    "the link to " + to + " is of no kind that is known",
                    "say supports, attacks or elaborates in a body");
        }
    }
}
