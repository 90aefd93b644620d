package org.elenchus.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.text.Span;

/** Reads what {@link LayerWriter} writes; the seal may be missing, as in a file that a person wrote. */
final class LayerReader {
    private LayerReader() {}

    /** @throws Malformed if the first line is no header */
    static LayerHeader readHeader(String firstLine) throws Malformed {
        Json.Fields fields = Json.parse(firstLine, 1);
        if (!fields.text("kind").equals("layer")) {
            throw new Malformed(1, "does not begin with a layer's header");
        }
        return new LayerHeader(
                fields.text("document"),
                fields.text("layer"),
                fields.text("text"),
                new Provenance(fields.text("miner"), fields.text("rules"), fields.text("scheme")));
    }

    /** @throws Malformed at the first line that is no annotation */
    static Annotations read(String lines) throws Malformed {
        String[] all = lines.split("\n", 0);
        LayerHeader header = readHeader(all[0]);
        List<ArgumentUnit> units = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Concept> discovered = new ArrayList<>();
        for (int i = 1; i < all.length; i++) {
            Json.Fields fields = Json.parse(all[i], i + 1);
            if (i == all.length - 1 && fields.has("digest")) {
                break;
            }
            switch (fields.text("kind")) {
                case "unit" -> units.add(readUnit(fields));
                case "mention" -> mentions.add(readMention(fields));
                case "concept" -> discovered.add(readConcept(fields));
                default -> relations.add(readRelation(fields));
            }
        }
        return new Annotations(header.layer(), header.textDigest(), units, relations, mentions, discovered);
    }

    /** What a person would leave out may be missing. */
    private static ArgumentUnit readUnit(Json.Fields fields) throws Malformed {
        UnitType type = known(fields, "type", UnitType.parse(fields.text("type")));
        return new ArgumentUnit(
                fields.text("id"),
                type,
                fields.span(),
                fields.text("quote"),
                ids(fields, "concepts"),
                fields.has("holder") ? new Holder(fields.text("holder")) : Holder.AUTHOR,
                fields.has("topic")
                        ? Optional.of(known(fields, "topic", Topic.parse(fields.text("topic"))))
                        : Optional.empty(),
                fields.has("cites") ? fields.texts("cites") : List.of(),
                fields.has("page") ? fields.text("page") : "",
                fields.has("section") ? fields.text("section") : "",
                fields.text("language"),
                fields.has("confidence") ? fields.fraction("confidence") : 1,
                fields.has("votes") ? fields.list("votes", v -> readVote(v, type)) : List.of());
    }

    private static Vote readVote(Json.Fields list, UnitType unitType) throws Malformed {
        UnitType type = list.size() > 3 ? known(list, "type", UnitType.parse(list.textAt(3))) : unitType;
        return new Vote(list.textAt(0), type, list.fractionAt(1), list.textAt(2));
    }

    private static Relation readRelation(Json.Fields fields) throws Malformed {
        String kind = fields.text("kind");
        Relation relation = switch (kind) {
            case "relation" ->
                new Relation.OfUnits(
                        fields.text("from"),
                        fields.text("to"),
                        constant(fields, "relation", Relation.UnitKind.values()));
            case "concept-relation" ->
                new Relation.OfConcepts(
                        id(fields, "from"),
                        id(fields, "to"),
                        constant(fields, "relation", Relation.ConceptKind.values()));
            case "proposal" -> new Relation.Proposal(new Holder(fields.text("holder")), id(fields, "concept"));
            default -> throw new Malformed(fields.line(), "kind '" + kind + "' is unknown");
        };
        return fields.has("cues")
                ? relation.on(new Relation.Ground(fields.fraction("confidence"), fields.texts("cues")))
                : relation;
    }

    private static Mention readMention(Json.Fields fields) throws Malformed {
        Span span = fields.span();
        return new Mention(span, ids(fields, "concepts"), constant(fields, "by", Mention.Kind.values()));
    }

    private static Concept readConcept(Json.Fields fields) throws Malformed {
        List<Label> labels =
                fields.list("labels", l -> new Label(l.text("language"), l.text("text"), l.flag("preferred")));
        ConceptId id = id(fields, "id");
        List<ConceptId> broader = ids(fields, "broader");
        List<ConceptId> related = ids(fields, "related");
        List<String> proposedBy = fields.texts("proposed-by");
        boolean discovered = fields.flag("discovered");
        return fields.value("labels", () -> new Concept(id, labels, broader, related, proposedBy, discovered));
    }

    private static ConceptId id(Json.Fields fields, String key) throws Malformed {
        String id = fields.text(key);
        return fields.value(key, () -> new ConceptId(id));
    }

    private static List<ConceptId> ids(Json.Fields fields, String key) throws Malformed {
        List<ConceptId> ids = new ArrayList<>();
        for (String id : fields.texts(key)) {
            ids.add(fields.value(key, () -> new ConceptId(id)));
        }
        return ids;
    }

    private static <E extends Enum<E>> E constant(Json.Fields fields, String key, E[] constants) throws Malformed {
        String name = fields.text(key).replace('-', '_');
        return known(
                fields,
                key,
                Arrays.stream(constants)
                        .filter(c -> c.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    private static <T> T known(Json.Fields fields, String key, Optional<T> value) throws Malformed {
        if (value.isEmpty()) {
            throw new Malformed(fields.line(), key + " " + fields.node().path(key) + " is unknown");
        }
        return value.get();
    }
}
