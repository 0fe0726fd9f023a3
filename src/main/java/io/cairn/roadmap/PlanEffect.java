package io.cairn.roadmap;

import java.io.Serializable;

/**
 * What it would do to the current roadmap if other things were done than are. Both sides are planned anew from today on,
 * so that nothing but that makes the difference.
 *
 * @param hoursBefore likely hours still to do as things are
 * @param hoursAfter likely hours still to do as they would be
 */
public record PlanEffect(int hoursBefore, int hoursAfter, Forecast before, Forecast after) implements Serializable {

    static PlanEffect between(Plan before, Plan after) {
        return new PlanEffect(before.total().likely(), after.total().likely(), before.forecast(), after.forecast());
    }

    /** Likely hours that fall away; negative when more would be to do. */
    public int hoursSaved() {
        return hoursBefore - hoursAfter;
    }
}
