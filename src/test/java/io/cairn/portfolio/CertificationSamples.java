package io.cairn.portfolio;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certifications as learners enter them. */
public final class CertificationSamples {

    static final Slug RETIRED = new Slug("aws-ml-specialty");
    static final UnitId AWS = UnitId.parse("aws-ml.working");
    static final UnitId FOUNDATIONS = UnitId.parse("ml-foundations.working");
    static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    private CertificationSamples() {}

    public static CertificationContent retired() {
        return new CertificationContent(
                RETIRED,
                "AWS Certified Machine Learning - Specialty",
                "Amazon Web Services",
                ISSUED,
                ISSUED.plusYears(40),
                "AWS-1234",
                "https://www.credly.com/badges/1234",
                null,
                Set.of(AWS, FOUNDATIONS));
    }

    static CertificationContent named(String name) {
        return new CertificationContent(null, name, "City college", ISSUED, null, "", null, null, Set.of());
    }

    static CertificationContent expiring(@Nullable LocalDate issuedOn, LocalDate expiresOn) {
        return new CertificationContent(
                RETIRED,
                "AWS Certified Machine Learning - Specialty",
                "Amazon Web Services",
                issuedOn == null ? ISSUED : issuedOn,
                expiresOn,
                "",
                null,
                null,
                Set.of(AWS));
    }

    static CertificationContent linked(@Nullable String url) {
        return new CertificationContent(null, "Name", "Issuer", ISSUED, null, "", url, null, Set.of());
    }

    static CertificationContent withFile(@Nullable UUID file) {
        return new CertificationContent(null, "Name", "Issuer", ISSUED, null, "", null, file, Set.of());
    }

    static CertificationContent proving(UnitId... units) {
        return new CertificationContent(null, "Name", "Issuer", ISSUED, null, "", null, null, Set.of(units));
    }
}
