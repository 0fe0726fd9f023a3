package io.cairn.roadmap;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who follows a roadmap.
 *
 * @param today the day where they are
 * @param roadmap {@code null} if what is stored of it cannot be read
 */
record Follower(UUID account, LocalDate today, @Nullable StoredRoadmap roadmap) {}
