package org.elenchus.picture;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.export.Words;

/**
 * The lines of a unit's box: topic, quote, holder and source, broken to its width.
 *
 * @param topic what kind of objection it is, empty for other units
 * @param quote at most {@value #MOST_LINES} lines
 * @param foot holder and source
 * @param more how many units are folded behind it, empty if none
 */
record CardText(String topic, List<String> quote, List<String> foot, String more) {
    static final double WIDTH = 264;
    static final double PADDING = 14;
    static final double QUOTE_SIZE = 13;
    static final double QUOTE_STEP = 18;
    static final double FOOT_SIZE = 11.5;
    static final double FOOT_STEP = 15;
    static final double TOPIC_STEP = 17;
    /** Height of the strip that tells of folded units. */
    static final double MORE = 27;

    private static final int MOST_LINES = 7;
    private static final double SIGN_ROOM = 16;
    private static final double SOURCE_ROOM = 210;

    static CardText of(ArgumentMap.Node node, Optional<MapPlan.Group> folded, Words words) {
        double room = WIDTH - 2 * PADDING;
        String foot = words.holder(node.unit().holder()) + " · " + words.source(shortSource(node));
        return new CardText(
                node.unit().topic().map(words::topic).orElse(""),
                TextMeasure.wrap(node.unit().quote(), room - SIGN_ROOM, QUOTE_SIZE, MOST_LINES),
                TextMeasure.wrap(foot, room, FOOT_SIZE, 2),
                folded.map(g -> words.get("more", g.hidden(), g.hiddenPapers())).orElse(""));
    }

    /** A document cited by a long title still shows its page. */
    private static ArgumentMap.Node shortSource(ArgumentMap.Node node) {
        String source = TextMeasure.shortened(node.source(), SOURCE_ROOM, FOOT_SIZE);
        return node.cited(source);
    }

    double height() {
        return PADDING
                + (topic.isEmpty() ? 0 : TOPIC_STEP)
                + quote.size() * QUOTE_STEP
                + 6
                + foot.size() * FOOT_STEP
                + PADDING
                - 4
                + (more.isEmpty() ? 0 : MORE);
    }
}
