package io.cairn.progress;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person and one thing of the catalogue. */
@Embeddable
record ProgressId(UUID accountId, String itemKey) implements Serializable {}
