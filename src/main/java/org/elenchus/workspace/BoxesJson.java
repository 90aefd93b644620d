package org.elenchus.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Boxes;

/** Where words stand on pages, in {@code document.json}: the pages' sizes, and their lines, packed. */
final class BoxesJson {
    private BoxesJson() {}

    /** Each page as width and height in points and quarters of a turn. */
    static String sheets(Boxes boxes) {
        ArrayNode all = Json.array(List.of());
        boxes.sheets()
                .forEach(sheet ->
                        all.addArray().add(sheet.width()).add(sheet.height()).add(sheet.turn()));
        return Json.print(all);
    }

    static ObjectNode stretch(Boxes.Stretch stretch) {
        return Json.object()
                .put("page", stretch.page())
                .put("original", stretch.start())
                .put("lines", stretch.lines());
    }

    /** None where a document was written before there were any. */
    static Boxes read(Json.Fields fields) throws Malformed {
        if (!fields.has("boxes")) {
            return Boxes.NONE;
        }
        List<Boxes.Sheet> sheets = new ArrayList<>();
        for (JsonNode item : fields.node().path("sheets")) {
            Json.Fields sheet = new Json.Fields(item, fields.line());
            double width = sheet.fractionAt(0);
            double height = sheet.fractionAt(1);
            int turn = sheet.numberAt(2);
            sheets.add(fields.value("sheets", () -> new Boxes.Sheet(width, height, turn)));
        }
        List<Boxes.Stretch> stretches = fields.list("boxes", BoxesJson::stretch);
        return fields.value("boxes", () -> new Boxes(sheets, stretches));
    }

    private static Boxes.Stretch stretch(Json.Fields fields) throws Malformed {
        int page = fields.number("page");
        int original = fields.number("original");
        String lines = fields.text("lines");
        return fields.value("lines", () -> new Boxes.Stretch(page, original, lines));
    }
}
