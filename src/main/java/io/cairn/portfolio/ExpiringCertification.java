package io.cairn.portfolio;

import java.time.LocalDate;
import java.util.UUID;

/** A certification that expires: it counts until the end of that day. */
public record ExpiringCertification(UUID id, String name, LocalDate expiresOn) {}
