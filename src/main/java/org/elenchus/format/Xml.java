package org.elenchus.format;

import org.elenchus.export.Markup;

/** Builds indented XML out of tags, attributes and texts that are made safe. For one file. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** Opens an element; attributes are names and values by turns, and those with an empty value are left out. */
    Xml open(String name, String... attributes) {
        line("<" + name + attributes(attributes) + ">");
        depth++;
        return this;
    }

    Xml close(String name) {
        depth--;
        return line("</" + name + ">");
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
        return line("<" + name + attributes(attributes) + "/>");
    }

    /** An element with a text in it. */
    Xml text(String name, String text, String... attributes) {
        return line("<" + name + attributes(attributes) + ">" + Markup.escape(text) + "</" + name + ">");
    }

    private static String attributes(String... attributes) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                // a line end in an attribute is read as a blank unless it is written as a character
                String value =
                        Markup.escape(attributes[i + 1]).replace("\n", "&#10;").replace("\t", "&#9;");
                written.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
        return written.toString();
    }

    private Xml line(String line) {
        out.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
