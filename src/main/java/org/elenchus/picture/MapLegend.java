package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;
import static org.elenchus.picture.Outlines.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.elenchus.argument.Relation;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.MapPicture.Box;

/** What the shapes and lines of a picture mean: only those that occur in it, in as many rows as they need. */
final class MapLegend {
    private static final double SAMPLE = 34;
    private static final double STEP = 26;
    private static final double SIZE = 12;

    private final List<Entry> entries = new ArrayList<>();
    private final Words words;
    private final double width;

    /**
     * @param kind class of the type or relation, by which a page colours the sample
     * @param sample SVG of a sample that is {@value #SAMPLE} wide, with its left middle at 0 0
     */
    private record Entry(String kind, String sample, String name) {}

    MapLegend(MapPicture picture, Words words, double width) {
        this.words = words;
        this.width = width;
        picture.lanes().forEach(lane -> {
            UnitStyle style = UnitStyle.of(lane.band().type());
            String sample = Outlines.svg(style.outline(), new Box(1, -10, 28, 20), style.accent());
            entries.add(new Entry(
                    UnitStyle.css(lane.band().type()),
                    sample,
                    words.type(lane.band().type())));
        });
        Arrays.stream(Relation.UnitKind.values())
                .filter(kind -> picture.wires().stream().anyMatch(w -> w.edge().kind() == kind))
                .forEach(kind ->
                        entries.add(new Entry(kind.label(), MapWires.stroke(kind, "M0 0H30"), words.relation(kind))));
    }

    double height() {
        return entries.isEmpty() ? 0 : (rows().size() + 1) * STEP;
    }

    String svg() {
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<g class=\"legend\" font-size=\"" + number(SIZE) + "\" fill=\""
                + SvgMap.INK + "\"><text class=\"plain\" x=\"0\" y=\"4\" font-weight=\"600\" fill=\"" + SvgMap.GREY
                + "\">" + escape(words.get("legend")) + "</text>\n");
        double y = STEP;
        for (List<Entry> row : rows()) {
            double x = 0;
            for (Entry entry : row) {
                out.append(
                        "<g class=\"sample %s\" transform=\"translate(%s %s)\">%s<text class=\"quote\" x=\"%s\" y=\"4\">%s</text></g>\n"
                                .formatted(
                                        entry.kind(),
                                        number(x),
                                        number(y),
                                        entry.sample(),
                                        number(SAMPLE + 4),
                                        escape(entry.name())));
                x += widthOf(entry);
            }
            y += STEP;
        }
        return out.append("</g>\n").toString();
    }

    private List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Entry entry : entries) {
            if (used + widthOf(entry) > width && used > 0) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(entry);
            used += widthOf(entry);
        }
        return rows;
    }

    private static double widthOf(Entry entry) {
        return SAMPLE + 4 + TextMeasure.width(entry.name(), SIZE) + 26;
    }
}
