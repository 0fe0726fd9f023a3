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
        return validity(today) == Validity.EXPIRED;
    }

    public Validity validity(LocalDate today) {
        return Validity.on(today, content.expiresOn());
    }
}
