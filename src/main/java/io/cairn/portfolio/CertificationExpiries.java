package io.cairn.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * When people's certifications expire, for what the portal writes to them by itself, such as calendars. It asks for no
 * permission.
 */
@Component
public class CertificationExpiries {

    private final CertificationRows certifications;

    CertificationExpiries(CertificationRows certifications) {
        this.certifications = certifications;
    }

    /** Those that expire, also those that have. */
    public List<ExpiringCertification> of(UUID account) {
        return certifications.ofAccount(account).stream()
                .flatMap(CertificationExpiries::expiring)
                .toList();
    }

    private static Stream<ExpiringCertification> expiring(EarnedCertification certification) {
        LocalDate expiresOn = certification.content().expiresOn();
        return expiresOn == null
                ? Stream.empty()
                : Stream.of(new ExpiringCertification(
                        certification.id(), certification.content().name(), expiresOn));
    }
}
