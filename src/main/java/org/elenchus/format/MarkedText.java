package org.elenchus.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.exchange.ForeignText;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.export.Markup;

/**
 * The {@code text} of an xAIF file: HTML in which {@code <span id="node‹ID›" class="highlighted">} marks the words of a node and
 * {@code <br>} ends a line. A stretch that crosses lines keeps its line ends as characters, for OVA3 wants it on one line of HTML.
 * Stateless.
 */
final class MarkedText {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|&(#?[a-zA-Z0-9]+);");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']?(?:node)?([^\"'\\s>]+)");

    private MarkedText() {}

    /** @param nodes the node of each unit, by its name in the parcel */
    static String write(Parcel.Item item, Map<String, String> nodes) {
        String text = item.document().text();
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (ArgumentUnit unit : item.annotations().units()) {
            if (unit.span().start() < at || unit.span().end() > text.length()) {
                continue;
            }
            marked.append(lines(text.substring(at, unit.span().start())));
            marked.append("<span id=\"node")
                    .append(nodes.get(item.nameOf(unit)))
                    .append("\" class=\"highlighted\">");
            marked.append(Markup.escape(unit.span().cover(text)).replace("\n", "&#10;"))
                    .append("</span>");
            at = unit.span().end();
        }
        return marked.append(lines(text.substring(at))).toString();
    }

    private static String lines(String text) {
        return Markup.escape(text).replace("\n", "<br>");
    }

    /**
     * Gives a builder the text and the places of the units in it.
     *
     * @param document key of the paper
     * @param saidIn the locution of each unit, which may be marked instead of the unit
     */
    static void read(String marked, String document, Map<String, String> saidIn, ParcelBuilder builder) {
        StringBuilder plain = new StringBuilder();
        Map<String, int[]> places = new LinkedHashMap<>();
        String open = "";
        int from = 0;
        int at = 0;
        Matcher tags = TAG.matcher(marked);
        while (tags.find()) {
            plain.append(marked, at, tags.start());
            at = tags.end();
            if (tags.group(4) != null) {
                plain.append(character(tags.group(4)));
            } else if (tags.group(2).equalsIgnoreCase("br") || isBlockEnd(tags)) {
                plain.append('\n');
            } else if (tags.group(2).equalsIgnoreCase("span")) {
                if (tags.group(1).isEmpty()) {
                    Matcher id = ID.matcher(tags.group(3));
                    open = id.find() ? id.group(1) : "";
                    from = plain.length();
                } else if (!open.isEmpty()) {
                    places.putIfAbsent(open, new int[] {from, plain.length()});
                    open = "";
                }
            }
        }
        plain.append(marked.substring(at));
        ForeignText text = ForeignText.of(plain.toString());
        builder.document(document).text(text.text());
        places.forEach((id, place) -> {
            if (place[0] < place[1]) {
                saidIn.forEach((unit, locution) -> {
                    if (locution.equals(id)) {
                        builder.find(unit).ifPresent(u -> u.span(text.units(place[0], place[1])));
                    }
                });
                builder.find(id).ifPresent(u -> u.span(text.units(place[0], place[1])));
            }
        });
    }

    private static boolean isBlockEnd(Matcher tag) {
        return !tag.group(1).isEmpty() && tag.group(2).matches("(?i)p|div");
    }

    private static String character(String entity) {
        try {
            if (entity.startsWith("#x") || entity.startsWith("#X")) {
                return Character.toString(Integer.parseInt(entity.substring(2), 16));
            }
            if (entity.startsWith("#")) {
                return Character.toString(Integer.parseInt(entity.substring(1)));
            }
        } catch (IllegalArgumentException e) {
            return "&" + entity + ";";
        }
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> "&" + entity + ";";
        };
    }
}
