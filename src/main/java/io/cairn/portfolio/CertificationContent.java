package io.cairn.portfolio;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Characters;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner says about a certification they earned.
 *
 * @param certification which one of the catalogue; {@code null} for a free one
 * @param expiresOn last day it is valid; {@code null} when it does not expire
 * @param credentialId the issuer's number of it; may be empty
 * @param file the certificate itself
 * @param proves units it is evidence for
 */
public record CertificationContent(
        @Nullable Slug certification,
        String name,
        String issuer,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        String credentialId,
        @Nullable String credentialUrl,
        @Nullable UUID file,
        Set<UnitId> proves)
        implements Serializable {

    public CertificationContent {
        name = Characters.storable(name).strip();
        issuer = Characters.storable(issuer).strip();
        credentialId = Characters.storable(credentialId).strip();
        credentialUrl = credentialUrl == null || credentialUrl.isBlank()
                ? null
                : Characters.storable(credentialUrl).strip();
        proves = Collections.unmodifiableSet(new TreeSet<>(proves));
    }

    /** The same by another name. */
    CertificationContent named(String other) {
        return new CertificationContent(
                certification, other, issuer, issuedOn, expiresOn, credentialId, credentialUrl, file, proves);
    }

    /** The same, being evidence for one more unit. */
    CertificationContent proving(UnitId unit) {
        Set<UnitId> more = new TreeSet<>(proves);
        more.add(unit);
        return new CertificationContent(
                certification, name, issuer, issuedOn, expiresOn, credentialId, credentialUrl, file, more);
    }
}
