package io.cairn.catalog.ui;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A graph that is laid out, for the browser to draw. Lengths are CSS pixels from the upper left corner.
 *
 * @param lines drawn beneath the boxes
 */
record GraphDrawing(double width, double height, List<Box> boxes, List<Line> lines) implements Serializable {

    /**
     * @param name the first line
     * @param detail the second line
     * @param href where it leads, relative to the portal's root; {@code null} for nowhere
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            String name,
            String detail,
            @Nullable String href,
            Look look)
            implements Serializable {}

    /** @param points x and y of where it begins, turns and ends, one after the other */
    record Line(List<Double> points, boolean dashed) implements Serializable {}

    /** What a box stands for. */
    enum Look {
        CENTRE,
        REQUIRED,
        RECOMMENDED,
        MORE
    }
}
