package io.cairn.roadmap;

/** A roadmap with its plan in force and the settings that it was made from. */
record StoredRoadmap(Roadmap roadmap, PlanSettings settings, Plan plan) {}
