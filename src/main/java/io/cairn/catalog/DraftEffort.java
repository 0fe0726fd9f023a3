package io.cairn.catalog;

import io.cairn.shared.Effort;
import jakarta.persistence.Embeddable;

/** The columns of an effort, in hours. */
@Embeddable
record DraftEffort(int effortLow, int effortLikely, int effortHigh) {

    static DraftEffort of(Effort effort) {
        return new DraftEffort(effort.low(), effort.likely(), effort.high());
    }
}
