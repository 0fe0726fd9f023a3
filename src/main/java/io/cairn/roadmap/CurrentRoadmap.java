package io.cairn.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which roadmap a person follows; {@link RoadmapRepository#follow} writes it. */
@Entity
@Immutable
class CurrentRoadmap {

    @Id
    private UUID accountId;

    @Column
    private UUID roadmapId;

    protected CurrentRoadmap() {}
}
