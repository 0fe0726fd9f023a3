package io.cairn.portfolio;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One project; the owner comes first. */
@Embeddable
record ProjectId(UUID accountId, UUID id) implements Serializable {}
