package io.cairn.progress;

import io.cairn.catalog.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one unit; see {@link Standing}.
 *
 * @param evidence the best there is; {@code null} while it is in progress
 */
public record UnitStanding(
        UnitId unit,
        Stage stage,
        @Nullable Evidence evidence,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn)
        implements Serializable {

    /** @throws IllegalArgumentException if the standing is about something else than a unit */
    static UnitStanding of(Standing standing) {
        return new UnitStanding(
                UnitId.parse(standing.item().id()),
                standing.stage(),
                standing.evidence(),
                standing.origin(),
                standing.startedOn(),
                standing.finishedOn());
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
