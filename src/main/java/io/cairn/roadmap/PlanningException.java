package io.cairn.roadmap;

/**
 * Thrown when no plan can be made from a request: a cycle of prerequisites (spelled out unit by unit), something the
 * catalogue does not have, or no time at all. The message names the offending value.
 */
public class PlanningException extends IllegalArgumentException {

    public PlanningException(String message) {
        super(message);
    }
}
