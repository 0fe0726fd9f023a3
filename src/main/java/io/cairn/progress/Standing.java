package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one thing of the catalogue: what they say and what shows it, taken together. What has been
 * shown is done whatever is said, and stays done when the proof has run out: what was learned is not unlearned.
 *
 * @param item what it is about: a unit, a project brief, a certification or a career task
 * @param evidence the best there is; {@code null} while it is in progress
 * @param startedOn {@code null} when it was known from before or is only shown
 * @param finishedOn when it was said or first shown to be done; {@code null} while it is in progress or when it was known
 *     from before
 * @param proofs what shows it, the newest first
 * @param minutes logged for it
 * @param carried the units that it comes from, all or in part; {@code null} where it is about the thing itself only
 */
public record Standing(
        CatalogKey item,
        Stage stage,
        @Nullable Evidence evidence,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        List<Proof> proofs,
        int minutes,
        @Nullable Carried carried)
        implements Serializable {

    public Standing {
        proofs = List.copyOf(proofs);
    }

    /** Of the thing itself, without any time logged. */
    public Standing(
            CatalogKey item,
            Stage stage,
            @Nullable Evidence evidence,
            Origin origin,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn,
            List<Proof> proofs) {
        this(item, stage, evidence, origin, startedOn, finishedOn, proofs, 0, null);
    }

    public Standing withMinutes(int logged) {
        return new Standing(item, stage, evidence, origin, startedOn, finishedOn, proofs, logged, carried);
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
