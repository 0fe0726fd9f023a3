package io.cairn.roadmap;

/** A roadmap with its plan in force, read in one query. */
record StoredRoadmap(Roadmap roadmap, RoadmapPlan plan) {}
