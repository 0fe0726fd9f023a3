package io.cairn.roadmap;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One numbered plan of one roadmap; the owner comes first. */
@Embeddable
record RoadmapPlanId(UUID accountId, UUID roadmapId, int number) implements Serializable {}
