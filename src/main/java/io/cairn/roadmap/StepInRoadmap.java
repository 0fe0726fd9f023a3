package io.cairn.roadmap;

import java.io.Serializable;

/** A step and the roadmap it is seen from, as they stood at the same moment. */
public record StepInRoadmap(StepView step, RoadmapView roadmap) implements Serializable {}
