package org.elenchus.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.UnitFields;

/**
 * Builds the object that AIF files and the {@code AIF} part of xAIF files have: an I node for each unit, a locution for each holder
 * but the author, a scheme node for each relation. For one call.
 */
final class AifGraph {
    /** Types that OVA3 draws without being asked for dialogue. */
    static final List<String> DRAWN = List.of("I", "RA", "CA", "MA", "EN");

    private final ObjectNode graph = JsonNodeFactory.instance.objectNode();
    private final ArrayNode nodes = graph.putArray("nodes");
    private final ArrayNode edges = graph.putArray("edges");
    private final ArrayNode schemes = graph.putArray("schemefulfillments");
    private final ArrayNode participants = graph.putArray("participants");
    private final ArrayNode locutions = graph.putArray("locutions");
    private final Map<String, String> persons = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();
    private final String suffix;
    private final Carriage carriage;
    private int count;

    /** @param suffix what every id ends in: empty, or {@code _session} as OVA3 has it */
    AifGraph(String suffix, Carriage carriage) {
        this.suffix = suffix;
        this.carriage = carriage;
        graph.putArray("descriptorfulfillments");
        graph.putArray("cqdescriptorfulfillments");
    }

    ObjectNode of(Parcel parcel) {
        for (Parcel.Item item : parcel.items()) {
            item.annotations().units().forEach(u -> unit(item, u));
        }
        for (Parcel.Item item : parcel.items()) {
            item.links().forEach(l -> relation(item, l));
        }
        return graph;
    }

    /** The node of a unit, by its name in the parcel. */
    Map<String, String> units() {
        return units;
    }

    private void unit(Parcel.Item item, ArgumentUnit unit) {
        ObjectNode node = node("I", unit.quote());
        String id = node.path("nodeID").asText();
        units.put(item.nameOf(unit), id);
        node.set("elenchus", UnitFields.of(item.document().id(), unit, carriage.data()));
        if (!unit.holder().isAuthor()) {
            for (String name : unit.holder().name().split("; ", -1)) {
                locution(name, unit, id);
            }
        }
    }

    private void locution(String name, ArgumentUnit unit, String unitNode) {
        Person person = Person.of(name);
        String locution =
                node("L", person.prefix() + ": " + unit.quote()).path("nodeID").asText();
        ObjectNode said = locutions.addObject();
        said.put("nodeID", locution);
        said.put("personID", participant(person));
        said.putNull("start");
        said.putNull("end");
        scheme("YA", "Asserting", "74", locution, unitNode);
    }

    private String participant(Person person) {
        return persons.computeIfAbsent(person.prefix(), p -> {
            String id = Integer.toString(persons.size() + 1);
            participants
                    .addObject()
                    .put("participantID", id)
                    .put("firstname", person.first())
                    .put("surname", person.last());
            return id;
        });
    }

    /** A name as OVA3 can find it again: one word before the surname, and the surname one word. */
    record Person(String first, String last) {
        static Person of(String name) {
            String stripped = name.strip().replace(":", "");
            int blank = stripped.lastIndexOf(' ');
            if (stripped.equals(Holder.CRITICS.name()) || blank < 0) {
                return new Person("", stripped);
            }
            return new Person(
                    stripped.substring(0, blank).strip().replaceAll("\\s+", "_"), stripped.substring(blank + 1));
        }

        String prefix() {
            return (first + " " + last).strip();
        }
    }

    private void relation(Parcel.Item item, Relation.OfUnits link) {
        String from = units.getOrDefault(item.document().id() + "#" + link.from(), "");
        String to = units.getOrDefault(item.document().id() + "#" + link.to(), "");
        switch (link.kind()) {
            case SUPPORTS -> scheme("RA", "Default Inference", "72", from, to);
            case ATTACKS -> scheme("CA", "Default Conflict", "71", from, to);
            case ELABORATES -> scheme("MA", "Default Rephrase", "144", from, to);
        }
    }

    private void scheme(String type, String name, String schemeId, String from, String to) {
        String id = node(type, name).path("nodeID").asText();
        schemes.addObject().put("nodeID", id).put("schemeID", schemeId);
        edge(from, id);
        edge(id, to);
    }

    private ObjectNode node(String type, String text) {
        return nodes.addObject()
                .put("nodeID", ++count + suffix)
                .put("text", text)
                .put("type", type)
                .put("timestamp", "");
    }

    private void edge(String from, String to) {
        edges.addObject()
                .put("edgeID", Integer.toString(edges.size() + 1))
                .put("fromID", from)
                .put("toID", to)
                .putNull("formEdgeID");
    }
}
