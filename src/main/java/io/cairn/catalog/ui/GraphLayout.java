package io.cairn.catalog.ui;

import io.cairn.catalog.ui.GraphDrawing.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/** Places boxes in columns, what comes first at the left, and leads the lines between them. Circles are allowed. */
class GraphLayout {

    static final double BOX_WIDTH = 172;
    static final double BOX_HEIGHT = 64;
    private static final double BETWEEN_COLUMNS = 48;
    private static final double BETWEEN_BOXES = 10;
    private static final double BETWEEN_LINES = 6;
    private static final double MARGIN = 4;

    static {
        // Without it the layout knows none of its own settings.
        LayoutMetaDataService.getInstance();
    }

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Object, Placed> boxes = new LinkedHashMap<>();
    private final Map<ElkEdge, Boolean> edges = new LinkedHashMap<>();

    private record Placed(
            ElkNode node,
            String name,
            String detail,
            @Nullable String href,
            Look look) {

        GraphDrawing.Box box() {
            return new GraphDrawing.Box(
                    node.getX(), node.getY(), node.getWidth(), node.getHeight(), name, detail, href, look);
        }
    }

    GraphLayout() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_COLUMNS);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_LINES);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    }

    /** @param key by which {@link #line} knows it; a box of a known key is one and the same, as it was first added */
    void box(Object key, String name, String detail, @Nullable String href, Look look) {
        boxes.computeIfAbsent(key, any -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(BOX_WIDTH, BOX_HEIGHT);
            return new Placed(node, name, detail, href, look);
        });
    }

    /** A line between two boxes, which have to be there. */
    void line(Object from, Object to, boolean dashed) {
        edges.put(ElkGraphUtil.createSimpleEdge(node(from), node(to)), dashed);
    }

    private ElkNode node(Object key) {
        return Objects.requireNonNull(boxes.get(key)).node();
    }

    GraphDrawing draw() {
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        List<GraphDrawing.Line> lines = new ArrayList<>();
        edges.forEach((edge, dashed) -> lines.add(new GraphDrawing.Line(points(edge), dashed)));
        return new GraphDrawing(
                graph.getWidth(),
                graph.getHeight(),
                boxes.values().stream().map(Placed::box).toList(),
                lines);
    }

    private static List<Double> points(ElkEdge edge) {
        List<Double> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(section.getStartX());
            points.add(section.getStartY());
            for (ElkBendPoint bend : section.getBendPoints()) {
                points.add(bend.getX());
                points.add(bend.getY());
            }
            points.add(section.getEndX());
            points.add(section.getEndY());
        }
        return points;
    }
}
