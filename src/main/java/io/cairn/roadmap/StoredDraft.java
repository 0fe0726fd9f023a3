package io.cairn.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.JacksonException;

/** A person's half-filled onboarding form; {@link DraftRepository#save} writes it whole. */
@Entity
@Immutable
@Table(name = "onboarding_draft")
class StoredDraft {

    @Id
    private UUID accountId;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column
    private Instant savedAt;

    protected StoredDraft() {}

    /** Empty when an earlier release wrote what this one cannot read: the form then begins anew. */
    Optional<OnboardingDraft> draft() {
        try {
            return Optional.of(RoadmapJson.read(content, OnboardingDraft.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Instant savedAt() {
        return savedAt;
    }
}
