package org.elenchus.picture;

import java.util.Optional;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;

/**
 * Units that are shown, or folded, together: those of a type; criticisms apart by what they object to.
 *
 * @param topic only of criticisms; empty also stands for all of a type
 */
public record MapGroup(UnitType type, Optional<Topic> topic) {

    static MapGroup of(Node node) {
        return new MapGroup(node.unit().type(), node.unit().topic());
    }

    /** Whether the other is the same group, or part of this type. */
    boolean holds(MapGroup other) {
        return type == other.type && (topic.isEmpty() || topic.equals(other.topic));
    }

    /** As on the command line: {@code criticism} or {@code criticism:evidence}. */
    public String label() {
        return UnitStyle.css(type) + topic.map(t -> ":" + t.label()).orElse("");
    }

    /** Reads a label in any case; empty if it is none. */
    public static Optional<MapGroup> parse(String text) {
        int colon = text.indexOf(':');
        Optional<UnitType> type = UnitType.parse(colon < 0 ? text : text.substring(0, colon));
        if (colon < 0) {
            return type.map(t -> new MapGroup(t, Optional.empty()));
        }
        Optional<Topic> topic = Topic.parse(text.substring(colon + 1));
        return type.filter(t -> t == UnitType.CRITICISM && topic.isPresent()).map(t -> new MapGroup(t, topic));
    }

    /** The group's id in a page. */
    String anchor() {
        return "group-" + label().replace(':', '-');
    }
}
