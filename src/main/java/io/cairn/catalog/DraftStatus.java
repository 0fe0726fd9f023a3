package io.cairn.catalog;

import io.cairn.shared.Slug;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of a status. */
@Embeddable
record DraftStatus(
        @Enumerated(EnumType.STRING) Status.State state,
        @Nullable LocalDate retiredOn,
        @Nullable String successor,
        @Nullable String statusNote) {

    static DraftStatus of(Status status) {
        Slug successor = status.successor();
        return new DraftStatus(
                status.state(), status.on(), successor == null ? null : successor.value(), status.note());
    }
}
