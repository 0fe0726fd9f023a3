package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An ISO week of the plan.
 *
 * @param monday its first day
 * @param capacityMinutes study time in it; 0 when all its study days are blocked or over
 * @param shares what to spend it on, in order; never more than the capacity together
 */
public record PlanWeek(LocalDate monday, int capacityMinutes, List<Share> shares) implements Serializable {

    public PlanWeek {
        shares = List.copyOf(shares);
    }

    /** The minutes of one week that go to one step. */
    public record Share(StepKey step, int minutes) implements Serializable {}

    public int plannedMinutes() {
        return shares.stream().mapToInt(Share::minutes).sum();
    }
}
