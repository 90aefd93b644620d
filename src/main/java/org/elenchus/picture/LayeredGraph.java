package org.elenchus.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Point;

/**
 * The layered layout of Sugiyama, Tagawa and Toda (1981) as the Eclipse Layout Kernel does it: boxes in given rows, few crossings,
 * right-angled lines. The only class that knows that library.
 */
final class LayeredGraph {
    /** Least distance between rows. */
    static final double ROW_DISTANCE = 22;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final Map<String, ElkNode> boxes = new LinkedHashMap<>();
    private final List<ElkEdge> lines = new ArrayList<>();

    /** @param lines in the order in which they were added */
    record Placed(double width, double height, Map<String, Box> boxes, List<List<Point>> lines) {
        Box box(String id) {
            Box box = boxes.get(id);
            if (box == null) {
                throw new IllegalArgumentException("no box '" + id + "'");
            }
            return box;
        }
    }

    LayeredGraph() {
        // Without this the library cannot copy its own default values.
        LayoutMetaDataService.getInstance();
        root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.SIMPLE);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_FORCE_NODE_MODEL_ORDER, true);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 16.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, ROW_DISTANCE);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    /** @param row from 0 at the top */
    void box(String id, double width, double height, int row) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PARTITIONING_PARTITION, row);
        boxes.put(id, node);
    }

    void line(String from, String to) {
        lines.add(ElkGraphUtil.createSimpleEdge(boxes.get(from), boxes.get(to)));
    }

    Placed place() {
        if (!boxes.isEmpty()) {
            new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
        }
        Map<String, Box> placed = new LinkedHashMap<>();
        boxes.forEach((id, n) -> placed.put(id, new Box(n.getX(), n.getY(), n.getWidth(), n.getHeight())));
        return new Placed(
                root.getWidth(),
                root.getHeight(),
                placed,
                lines.stream().map(LayeredGraph::points).toList());
    }

    private static List<Point> points(ElkEdge line) {
        ElkEdgeSection section = line.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(b -> points.add(new Point(b.getX(), b.getY())));
        points.add(new Point(section.getEndX(), section.getEndY()));
        return points;
    }
}
