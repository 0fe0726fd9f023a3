package io.cairn.roadmap;

import java.io.Serializable;

/** A roadmap among all of a person's, and whether it is put away. */
public record ShelvedRoadmap(RoadmapSummary roadmap, boolean putAway) implements Serializable {}
