package io.cairn.catalog;

import java.io.Serializable;

/**
 * That one unit should be known before another.
 *
 * @param unit what comes first
 * @param kind whether it must or merely should
 * @param reason one line that is shown to the learner
 */
public record Prerequisite(UnitId unit, Kind kind, String reason) implements Serializable {

    public enum Kind {
        /** Without it one cannot go on: the planner always puts it first and adds it to the plan. */
        REQUIRED,
        /** Helpful: the planner puts it first when both are planned anyway, unless that would close a cycle. */
        RECOMMENDED
    }

    public boolean isRequired() {
        return kind == Kind.REQUIRED;
    }
}
