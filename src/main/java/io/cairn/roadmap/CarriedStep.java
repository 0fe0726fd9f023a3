package io.cairn.roadmap;

import io.cairn.progress.Carried;
import java.io.Serializable;

/**
 * A unit that what was done for others counts for in another edition.
 *
 * @param done {@code false} when it is only a part of it
 */
public record CarriedStep(StepKey step, boolean done, Carried from) implements Serializable {}
