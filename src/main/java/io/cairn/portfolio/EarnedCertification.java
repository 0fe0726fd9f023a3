package io.cairn.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A certification somebody earned.
 *
 * @param version to be handed back when saving
 */
public record EarnedCertification(UUID id, int version, CertificationContent content) implements Serializable {

    public boolean isExpired(LocalDate today) {
        LocalDate last = content.expiresOn();
        return last != null && last.isBefore(today);
    }
}
