package io.cairn.catalog.ui;

import io.cairn.catalog.Neighbourhood.Line;
import io.cairn.catalog.UnitId;

/**
 * A unit beside another one.
 *
 * @param unit the neighbour
 * @param own what it is a neighbour of
 * @param line between the two
 */
record Neighbour(UnitId unit, UnitId own, Line line) {

    /** What is to be known before. */
    static Neighbour needed(Line line) {
        return new Neighbour(line.before(), line.after(), line);
    }

    /** What builds on it. */
    static Neighbour building(Line line) {
        return new Neighbour(line.after(), line.before(), line);
    }

    boolean isNeeded() {
        return unit.equals(line.before());
    }
}
