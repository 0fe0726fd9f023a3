package io.cairn.roadmap;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;

/**
 * How long it takes to get ready for a career role.
 *
 * @param hours what is to do, with projects and career tasks
 * @param hoursPerWeek the study time it is reckoned with
 * @param lowWeeks weeks if all efforts turn out low
 * @param likelyWeeks the most likely number of weeks
 * @param highWeeks weeks if all efforts turn out high
 */
public record RoleEffort(Slug role, Effort hours, int hoursPerWeek, int lowWeeks, int likelyWeeks, int highWeeks)
        implements Serializable {

    private static final double WEEKS_PER_MONTH = 365.25 / 12 / 7;

    public int lowMonths() {
        return months(lowWeeks);
    }

    public int likelyMonths() {
        return months(likelyWeeks);
    }

    public int highMonths() {
        return months(highWeeks);
    }

    /** Weeks as whole months, rounded. */
    static int months(int weeks) {
        return (int) Math.round(weeks / WEEKS_PER_MONTH);
    }
}
