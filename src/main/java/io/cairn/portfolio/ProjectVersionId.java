package io.cairn.portfolio;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One numbered version of one project; the owner comes first. */
@Embeddable
record ProjectVersionId(UUID accountId, UUID projectId, int number) implements Serializable {}
