package io.cairn.progress;

import io.cairn.catalog.UnitId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one unit.
 *
 * @param evidence {@code null} while it is in progress and nothing shows it yet
 * @param startedOn {@code null} when it was known from before
 * @param finishedOn {@code null} while it is in progress or when it was known from before
 */
public record UnitStanding(
        UnitId unit,
        Stage stage,
        @Nullable Evidence evidence,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn)
        implements Serializable {

    static final String PREFIX = "unit/";

    static UnitStanding of(Standing standing) {
        return new UnitStanding(
                UnitId.parse(standing.item().substring(PREFIX.length())),
                standing.stage(),
                standing.evidence(),
                standing.origin(),
                standing.startedOn(),
                standing.finishedOn());
    }

    Standing toStanding() {
        return new Standing(PREFIX + unit, stage, evidence, origin, startedOn, finishedOn);
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
