package org.elenchus.picture;

import java.awt.Shape;
import java.util.List;

/**
 * What a map can be drawn on: shapes and lines of text, in groups. Pixels at 100 %, y downwards. Drawn in order, later over earlier.
 */
interface Canvas {

    /**
     * Things that belong together.
     *
     * @param kind class by which a page may restyle or find it
     * @param id unique in the picture, or empty
     * @param tooltip what to tell on a closer look, or empty
     * @param link where a click leads, or empty
     * @param area what is clicked: the bounds of the group
     */
    record Group(String kind, String id, String tooltip, String link, MapPicture.Box area) {
        static final MapPicture.Box NOWHERE = new MapPicture.Box(0, 0, 0, 0);

        Group(String kind) {
            this(kind, "", "", "", NOWHERE);
        }
    }

    /**
     * How a shape looks.
     *
     * @param fill colour as {@code #rrggbb}, or empty for none
     * @param stroke colour as {@code #rrggbb}, or empty for none
     * @param dashes lengths of strokes and gaps, empty for a whole line
     * @param round whether ends and corners are round
     */
    record Paint(String fill, String stroke, double width, List<Double> dashes, boolean round) {
        static Paint filled(String color) {
            return new Paint(color, "", 0, List.of(), false);
        }

        static Paint lined(String color, double width) {
            return new Paint("", color, width, List.of(), false);
        }

        static Paint bordered(String fill, String stroke, double width) {
            return new Paint(fill, stroke, width, List.of(), false);
        }

        Paint rounded() {
            return new Paint(fill, stroke, width, dashes, true);
        }

        Paint dashed(List<Double> lengths) {
            return new Paint(fill, stroke, width, lengths, round);
        }
    }

    /** How text looks. */
    record Face(double size, boolean bold, String color) {}

    void begin(Group group);

    void end();

    /** @param kind class by which a page may restyle it */
    void shape(String kind, Shape shape, Paint paint);

    /**
     * Lines below each other.
     *
     * @param x where they begin
     * @param y the first line's baseline
     * @param step from one baseline to the next
     */
    void text(String kind, double x, double y, double step, Face face, List<String> lines);

    /** One line around a middle. */
    void centred(String kind, double middle, double y, Face face, String line);
}
