package io.cairn.roadmap;

import java.io.Serializable;

/**
 * What a verb has done to a step.
 *
 * @param seen the step and its roadmap as they are after it: what a screen shows next
 * @param undo how to take it back
 */
public record StepChange(StepInRoadmap seen, Undo undo) implements Serializable {}
