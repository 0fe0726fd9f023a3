package io.cairn.portfolio;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** What one form holds of one project; the owner comes first. */
@Embeddable
record ProjectDraftId(UUID accountId, UUID projectId, UUID editorId) implements Serializable {}
