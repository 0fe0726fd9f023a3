package io.cairn.home.ui;

import io.cairn.shared.Effort;
import java.io.Serializable;
import java.util.List;

/**
 * A real plan boiled down to a picture: what each month of it is about.
 *
 * @param edition of the catalogue it was reckoned from
 * @param hours study time of the whole plan
 */
record SampleTrail(int edition, String roleName, int hoursPerWeek, Effort hours, List<Month> months)
        implements Serializable {

    enum Kind {
        AREA,
        PROJECT,
        MILESTONE,
        TASK
    }

    /** @param number counted from 1 */
    record Month(int number, List<Stone> stones) implements Serializable {}

    /** @param hours spent on it in this month; 0 for a milestone, which takes none */
    record Stone(Kind kind, String name, int hours) implements Serializable {}
}
