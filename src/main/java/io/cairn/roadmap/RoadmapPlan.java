package io.cairn.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan as it was accepted; it never changes, later ones get the next number. */
@Entity
@Immutable
class RoadmapPlan {

    @EmbeddedId
    @Column
    private RoadmapPlanId id;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String settings;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String plan;

    @Column
    private Instant acceptedAt;

    protected RoadmapPlan() {}

    RoadmapPlanId id() {
        return id;
    }

    PlanSettings settings() {
        return RoadmapJson.read(settings, PlanSettings.class);
    }

    Plan plan() {
        return RoadmapJson.read(plan, Plan.class);
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
