package org.elenchus.workspace;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.query.Watch;

/** Reads and writes the searches that a workspace watches: one a line, in the order in which they were added. */
final class WatchList {
    private static final String NAME = "name";
    private static final String QUERY = "query";

    private WatchList() {}

    static List<Watch> read(String text) throws Malformed {
        List<Watch> watches = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            Json.Fields fields = Json.parse(line, ++number);
            watches.add(new Watch(fields.text(NAME), fields.text(QUERY)));
        }
        return watches;
    }

    static String write(List<Watch> watches) {
        StringBuilder text = new StringBuilder();
        for (Watch watch : watches) {
            text.append(Json.print(Json.object().put(NAME, watch.name()).put(QUERY, watch.query())))
                    .append('\n');
        }
        return text.toString();
    }
}
