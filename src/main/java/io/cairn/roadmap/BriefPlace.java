package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a project is likely worked on.
 *
 * @param inPlan whether the current plan has it; otherwise it is when it could be, if nothing but what it still needs
 *     came before it
 */
public record BriefPlace(boolean inPlan, LocalDate from, LocalDate to) implements Serializable {}
