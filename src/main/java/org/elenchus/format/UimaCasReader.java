package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.DocumentDraft;
import org.elenchus.exchange.ForeignText;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.PlainDocument;
import org.elenchus.exchange.RelationNames;
import org.elenchus.exchange.TypeNames;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;
import org.elenchus.text.Citation;
import org.elenchus.text.Span;

/**
 * Reads UIMA CAS JSON: our layers, and any other layer that names a type of unit in one of its features. Structures may stand in any
 * order; offsets may be {@code begin} or {@code ^begin}. For one call.
 */
final class UimaCasReader {
    private static final List<String> NOT_ANNOTATED =
            List.of(UimaCas.SOFA, UimaCas.BAGGAGE, "uima.tcas.DocumentAnnotation");

    private final ParcelBuilder builder;
    private final JsonNode cas;
    private final DocumentDraft document;
    private ForeignText text = ForeignText.of("");
    private int strange;

    UimaCasReader(ParcelBuilder builder, JsonNode cas) {
        this.builder = builder;
        this.cas = cas;
        this.document =
                builder.document(baggage().path("documents").path(0).path("id").asText());
    }

    void read() {
        List<JsonNode> all = new ArrayList<>();
        cas.path("%FEATURE_STRUCTURES").forEach(all::add);
        Optional<JsonNode> sofa = all.stream()
                .filter(f -> f.path("%TYPE").asText().equals(UimaCas.SOFA) && f.has("sofaString"))
                .findFirst();
        if (sofa.isEmpty()) {
            builder.leftOut(0, "the CAS has no text", "export it with its document text");
            return;
        }
        text = ForeignText.of(sofa.get().path("sofaString").asText());
        Baggage.read(baggage(), builder);
        document.text(text.text());
        for (JsonNode structure : all) {
            structure(structure);
        }
        if (strange > 0) {
            builder.note(0, strange + " annotations name no type of unit and are left out", "");
        }
    }

    private JsonNode baggage() {
        for (JsonNode fs : cas.path("%FEATURE_STRUCTURES")) {
            if (fs.path("%TYPE").asText().equals(UimaCas.BAGGAGE)) {
                return JsonText.parse(fs.path("data").asText()).orElse(MissingNode.getInstance());
            }
        }
        return MissingNode.getInstance();
    }

    private void structure(JsonNode fs) {
        String type = fs.path("%TYPE").asText();
        if (NOT_ANNOTATED.contains(type) || type.startsWith("de.tudarmstadt.ukp.dkpro.core.api.segmentation")) {
            return;
        }
        if (fs.has("@Governor") && fs.has("@Dependent")) {
            relation(fs);
            return;
        }
        Optional<Span> span = span(fs);
        if (span.isEmpty()) {
            return;
        }
        switch (type) {
            case UimaCas.MENTION -> mention(fs, span.get());
            case UimaCas.CITATION ->
                document.citation(new Citation(
                        span.get(),
                        fs.path("marker").asText(),
                        words(fs.path("references").asText())));
            default -> unit(fs, span.get());
        }
    }

    private Optional<Span> span(JsonNode fs) {
        JsonNode begin = fs.has("begin") ? fs.path("begin") : fs.path("^begin");
        JsonNode end = fs.has("end") ? fs.path("end") : fs.path("^end");
        if (begin.isMissingNode() || end.isMissingNode()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.units(begin.asInt(-1), end.asInt(-1)));
        } catch (IllegalArgumentException e) {
            builder.leftOut(0, "annotation " + fs.path("%ID").asText() + " has " + e.getMessage(), "check its offsets");
            return Optional.empty();
        }
    }

    private static List<String> words(String list) {
        return list.isBlank() ? List.of() : Arrays.asList(list.strip().split("\\s+"));
    }

    private void mention(JsonNode fs, Span span) {
        Mention.Kind kind = Arrays.stream(Mention.Kind.values())
                .filter(k -> k.name().equalsIgnoreCase(fs.path("by").asText()))
                .findFirst()
                .orElse(Mention.Kind.LABEL);
        words(fs.path("concepts").asText()).forEach(c -> concept(c).ifPresent(id -> document.mention(span, id, kind)));
    }

    private static Optional<ConceptId> concept(String name) {
        String kebab = PlainDocument.kebab(name);
        return kebab.isEmpty() ? Optional.empty() : Optional.of(new ConceptId(kebab));
    }

    private void unit(JsonNode fs, Span span) {
        Optional<UnitType> type =
                texts(fs).stream().flatMap(t -> TypeNames.of(t).stream()).findFirst();
        if (type.isEmpty() || span.isEmpty()) {
            strange++;
            return;
        }
        UnitDraft unit = builder.unit(fs.path("%ID").asText()).span(span).quote(span.cover(text.text()));
        unit.type(type.get());
        Topic.parse(fs.path("topic").asText()).ifPresent(unit::topic);
        unit.holder(fs.path("holder").asText());
        words(fs.path("concepts").asText()).forEach(c -> concept(c).ifPresent(unit::concept));
        if (fs.path("confidence").isNumber()) {
            unit.confidence(fs.path("confidence").asDouble());
        }
        JsonText.parse(fs.path("data").asText())
                .filter(JsonNode::isObject)
                .ifPresent(data -> UnitFields.read(data, unit, builder.problems()));
    }

    /** Values of the structure's own text features. */
    private static List<String> texts(JsonNode fs) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : fs.properties()) {
            if (entry.getValue().isTextual()
                    && !entry.getKey().startsWith("%")
                    && !entry.getKey().equals("topic")) {
                texts.add(entry.getValue().asText());
            }
        }
        return texts;
    }

    private void relation(JsonNode fs) {
        Optional<Relation.UnitKind> kind = texts(fs).stream()
                .flatMap(t -> RelationNames.ofUnits(t).stream())
                .findFirst();
        String from = fs.path("@Governor").asText();
        String to = fs.path("@Dependent").asText();
        if (kind.isPresent()) {
            builder.relate(from, to, kind.get());
        } else {
            builder.leftOut(
                    0,
                    "relation " + fs.path("%ID").asText() + " is of no kind that is known ("
                            + String.join(", ", texts(fs)).toLowerCase(Locale.ROOT) + ")",
                    "known: supports, attacks, elaborates");
        }
    }
}
