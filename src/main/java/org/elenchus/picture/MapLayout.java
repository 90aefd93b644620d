package org.elenchus.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.export.Words;
import org.elenchus.picture.LayeredGraph.Placed;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Card;
import org.elenchus.picture.MapPicture.Lane;
import org.elenchus.picture.MapPicture.Point;
import org.elenchus.picture.MapPicture.Wire;

/**
 * Places a map: one lane a type, units in rows of equal boxes, relations as lines that go between the boxes. The same map always
 * gives the same picture.
 */
final class MapLayout {
    /** What is behind a card of folded units looks out by so much. */
    static final double BEHIND = 7;
    /** Room at the left of a lane for its name. */
    static final double NAME_ROOM = 136;

    private static final double LANE_PADDING = 18;
    private static final double LANE_GAP = 8;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 64;
    /** Width of a screen by its height, and what a row takes. */
    private static final double SCREEN = 16.0 / 9;

    private static final double USUAL_ROW = 150;
    /** What the first row of a lane keeps free above it, besides the distance between rows. */
    private static final double LEAD = 2 * LANE_PADDING + LANE_GAP - LayeredGraph.ROW_DISTANCE;

    private final MapPlan plan;
    private final Words words;
    private final LayeredGraph graph = new LayeredGraph();
    private final Map<String, CardText> texts = new HashMap<>();
    /** Boxes of the first row of a lane: they were placed higher by {@link #LEAD}. */
    private final Map<String, Double> leads = new HashMap<>();

    private final int mostInRow;

    private int rows;

    private MapLayout(MapPlan plan, Words words, int mostInRow) {
        this.plan = plan;
        this.words = words;
        this.mostInRow = mostInRow;
    }

    /** @param mostInRow how many boxes may stand side by side */
    static MapPicture of(MapPlan plan, Words words, int mostInRow) {
        return new MapLayout(plan, words, mostInRow).picture();
    }

    private MapPicture picture() {
        int inRow = boxesInRow();
        for (MapPlan.Band band : plan.bands()) {
            band.groups().forEach(g -> g.shown().forEach(n -> texts.put(n.id(), CardText.of(n, folded(g, n), words))));
            addLane(band, inRow);
        }
        plan.edges().forEach(e -> graph.line(e.from(), e.to()));
        return drawn(graph.place());
    }

    /** As many as let the whole be seen largest on a wide screen; no more than the longest lane has. */
    private int boxesInRow() {
        int widest = plan.bands().stream().mapToInt(b -> b.shown().size()).max().orElse(1);
        int best = 1;
        double largest = 0;
        for (int inRow = 1; inRow <= Math.min(widest, mostInRow); inRow++) {
            double width = NAME_ROOM + inRow * (CardText.WIDTH + 16);
            int boxes = inRow;
            int rows = plan.bands().stream()
                    .mapToInt(b -> Math.ceilDiv(b.shown().size(), boxes))
                    .sum();
            double scale = Math.min(
                    SCREEN / width, 1 / (rows * USUAL_ROW + plan.bands().size() * 2 * LANE_PADDING));
            if (scale > largest * 1.02) {
                largest = scale;
                best = inRow;
            }
        }
        return best;
    }

    /** The group, if it has units that are folded behind this one: the last that is shown. */
    private static Optional<MapPlan.Group> folded(MapPlan.Group group, Node node) {
        return Optional.of(group)
                .filter(g -> g.hidden() > 0 && g.shown().getLast().equals(node));
    }

    private static List<String> ids(MapPlan.Band band) {
        return band.shown().stream().map(Node::id).toList();
    }

    /** Every row gets the same number of boxes, the last ones empty where need be, so that boxes stand below each other. */
    private void addLane(MapPlan.Band band, int inRow) {
        double lead = LEAD;
        for (List<String> row : MapRows.of(ids(band), plan.edges(), inRow)) {
            double height = lead + row.stream().mapToDouble(this::height).max().orElseThrow();
            for (String id : row) {
                leads.put(id, lead);
                graph.box(id, CardText.WIDTH, height, rows);
            }
            for (int empty = row.size(); empty < inRow; empty++) {
                graph.box("empty:" + rows + ":" + empty, CardText.WIDTH, height, rows);
            }
            rows++;
            lead = 0;
        }
    }

    private double height(String id) {
        CardText text = text(id);
        return Math.max(text.height(), LEAST_HEIGHT) + (text.more().isEmpty() ? 0 : BEHIND);
    }

    private CardText text(String id) {
        return Objects.requireNonNull(texts.get(id));
    }

    private MapPicture drawn(Placed placed) {
        List<Lane> lanes = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        double width = Math.max(NAME_ROOM + placed.width() + 2 * LANE_PADDING, LEAST_WIDTH);
        for (MapPlan.Band band : plan.bands()) {
            for (MapPlan.Group group : band.groups()) {
                group.shown().forEach(n -> cards.add(new Card(n, box(placed, n.id()), text(n.id()), folded(group, n))));
            }
            lanes.add(new Lane(
                    band, around(ids(band).stream().map(id -> box(placed, id)).toList(), width)));
        }
        double bottom = lanes.isEmpty() ? 0 : lanes.getLast().box().bottom();
        return new MapPicture(width, bottom, lanes, cards, wires(placed));
    }

    /** Where a box is drawn: moved right of the lane's name, and down to the lane's padding. */
    private Box box(Placed placed, String id) {
        double lead = Objects.requireNonNull(leads.get(id));
        Box box = placed.box(id);
        return new Box(right(box.x()), down(box.y() + lead), box.width(), box.height() - lead);
    }

    private static double right(double x) {
        return x + NAME_ROOM + LANE_PADDING;
    }

    private static double down(double y) {
        return y + LANE_PADDING - LEAD;
    }

    private List<Wire> wires(Placed placed) {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < plan.edges().size(); i++) {
            ArgumentMap.Edge edge = plan.edges().get(i);
            List<Point> points = new ArrayList<>();
            placed.lines().get(i).forEach(p -> points.add(new Point(right(p.x()), down(p.y()))));
            points.set(0, onto(box(placed, edge.from()), points.getFirst()));
            points.set(points.size() - 1, onto(box(placed, edge.to()), points.getLast()));
            wires.add(new Wire(edge, List.copyOf(points)));
        }
        return wires;
    }

    /** A line that ends above a box for the lead it had is drawn on to the box. */
    private static Point onto(Box box, Point end) {
        return new Point(end.x(), Math.clamp(end.y(), box.y(), box.bottom()));
    }

    private static Box around(List<Box> boxes, double width) {
        double top = boxes.stream().mapToDouble(Box::y).min().orElseThrow() - LANE_PADDING;
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElseThrow() + LANE_PADDING;
        return new Box(0, top, width, bottom - top);
    }
}
