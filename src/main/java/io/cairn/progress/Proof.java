package io.cairn.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that shows what somebody masters.
 *
 * @param sourceId the project, earned certification or review
 * @param title of the source, as its owner knows it
 * @param strength {@link Evidence#EVIDENCED} or {@link Evidence#VERIFIED}
 * @param shownOn the day it was made, earned or decided
 * @param expiresOn last day it counts; {@code null}: for good
 */
public record Proof(
        EvidenceSource source,
        UUID sourceId,
        String title,
        Evidence strength,
        LocalDate shownOn,
        @Nullable LocalDate expiresOn)
        implements Serializable {

    /** @throws IllegalArgumentException if nothing can be so strong, or it runs out before it is shown */
    public Proof {
        if (strength != Evidence.EVIDENCED && strength != Evidence.VERIFIED) {
            throw new IllegalArgumentException("A proof cannot be " + strength);
        }
        if (expiresOn != null && expiresOn.isBefore(shownOn)) {
            throw new IllegalArgumentException("Shown on %s, it cannot expire on %s".formatted(shownOn, expiresOn));
        }
    }

    /** What it is worth on a day: its strength, or {@link Evidence#EXPIRED}. */
    public Evidence worthOn(LocalDate day) {
        return expiresOn != null && expiresOn.isBefore(day) ? Evidence.EXPIRED : strength;
    }

    boolean isFrom(EvidenceSource other, UUID id) {
        return source == other && sourceId.equals(id);
    }
}
