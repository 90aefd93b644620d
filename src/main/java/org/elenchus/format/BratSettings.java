package org.elenchus.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;

/** The configuration files that let brat show and check our annotations: one set for a folder of documents. */
final class BratSettings {
    private BratSettings() {}

    /** File names with their texts. */
    static Map<String, String> files(Words words) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("annotation.conf", annotation());
        files.put("visual.conf", visual(words));
        files.put(
                "tools.conf",
                "[options]\nValidation\tvalidate:all\nTokens\ttokenizer:whitespace\nSentences\tsplitter:newline\n");
        return files;
    }

    private static String annotation() {
        String types = Arrays.stream(UnitType.values()).map(UnitType::label).collect(Collectors.joining("|"));
        StringBuilder conf = new StringBuilder("[entities]\n");
        conf.append(types.replace('|', '\n')).append("\nConcept\nHolder\nCitation\n\n[relations]\n");
        conf.append("<UNIT>=").append(types).append('\n');
        conf.append("about\tArg1:<UNIT>, Arg2:Concept\n");
        conf.append("heldBy\tArg1:<UNIT>, Arg2:Holder\n");
        conf.append("cites\tArg1:<UNIT>, Arg2:Citation\n");
        for (Relation.UnitKind kind : Relation.UnitKind.values()) {
            conf.append(kind.label()).append("\tArg1:<UNIT>, Arg2:<UNIT>\n");
        }
        for (Relation.ConceptKind kind : Relation.ConceptKind.values()) {
            conf.append(kind.label()).append("\tArg1:Concept, Arg2:Concept\n");
        }
        conf.append("proposes\tArg1:Holder, Arg2:Concept\n");
        conf.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n");
        conf.append("Topic\tArg:Criticism, Value:")
                .append(Arrays.stream(Topic.values()).map(Topic::label).collect(Collectors.joining("|")));
        return conf.append("\nBy\tArg:Concept, Value:abbreviation|anaphor\n").toString();
    }

    private static String visual(Words words) {
        StringBuilder conf = new StringBuilder("[labels]\n");
        for (UnitType type : UnitType.values()) {
            label(conf, type.label(), words.type(type), words.get("type.short." + type.name()));
        }
        label(conf, "Concept", words.get("concept"), words.get("concept.short"));
        for (Relation.UnitKind kind : Relation.UnitKind.values()) {
            label(conf, kind.label(), words.relation(kind));
        }
        conf.append("\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:#eeeeee, borderColor:darken\n");
        conf.append("ARC_DEFAULT\tcolor:#56616e, arrowHead:triangle-5\n");
        for (UnitType type : UnitType.values()) {
            UnitStyle style = UnitStyle.of(type);
            conf.append(type.label())
                    .append("\tbgColor:")
                    .append(style.tint())
                    .append(", borderColor:")
                    .append(style.accent())
                    .append('\n');
        }
        conf.append("Concept\tbgColor:#ffffff, borderColor:#1d2430\n");
        for (Relation.UnitKind kind : Relation.UnitKind.values()) {
            conf.append(kind.label())
                    .append("\tcolor:")
                    .append(UnitStyle.of(kind).color());
            conf.append(kind == Relation.UnitKind.SUPPORTS ? "" : ", dashArray:3-3")
                    .append('\n');
        }
        return conf.toString();
    }

    private static void label(StringBuilder conf, String type, String... names) {
        conf.append(type)
                .append(" | ")
                .append(String.join(" | ", List.of(names)))
                .append('\n');
    }
}
