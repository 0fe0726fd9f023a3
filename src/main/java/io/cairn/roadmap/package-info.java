/**
 * Who learns what in which order.
 *
 * <p>{@link io.cairn.roadmap.RoadmapPlanner} is the plain core: it turns a {@link io.cairn.roadmap.PlanRequest} into
 * one ordered, dated and explained {@link io.cairn.roadmap.Plan}. It knows no database, clock or randomness: the same
 * request always yields the same plan.
 */
@NullMarked
package io.cairn.roadmap;

import org.jspecify.annotations.NullMarked;
