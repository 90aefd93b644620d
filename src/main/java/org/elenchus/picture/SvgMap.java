package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;
import static org.elenchus.picture.Outlines.number;

import org.elenchus.export.Words;

/** A map as one SVG picture that needs nothing else: no fonts, scripts or style sheets. */
final class SvgMap {
    private static final String FONTS =
            "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";

    private SvgMap() {}

    static String write(Drawing drawing, Words words, MapDrawing.Use use) {
        SvgCanvas canvas = new SvgCanvas();
        drawing.draw(canvas);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\""
                                + " role=\"%3$s\" aria-labelledby=\"map-title map-description\" xml:lang=\"%4$s\""
                                + " font-family=\"%5$s\" text-rendering=\"optimizeLegibility\">\n")
                        .formatted(
                                number(drawing.width()),
                                number(drawing.height()),
                                use == MapDrawing.Use.FILE ? "img" : "group",
                                words.language(),
                                FONTS)
                + "<title id=\"map-title\">%s</title>\n".formatted(escape(drawing.title()))
                + "<desc id=\"map-description\">%s</desc>\n".formatted(escape(words.get("map.description")))
                + canvas.elements()
                + "</svg>\n";
    }
}
