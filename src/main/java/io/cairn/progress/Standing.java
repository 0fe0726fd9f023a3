package io.cairn.progress;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is with one thing of the catalogue.
 *
 * @param item its key in the catalogue's registry, for example {@code unit/python.working} or {@code task/write-cv}
 * @param evidence {@code null} while it is in progress and nothing shows it yet
 * @param startedOn {@code null} when it was known from before
 * @param finishedOn {@code null} while it is in progress or when it was known from before
 */
public record Standing(
        String item,
        Stage stage,
        @Nullable Evidence evidence,
        Origin origin,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn)
        implements Serializable {

    public boolean isDone() {
        return stage == Stage.DONE;
    }
}
