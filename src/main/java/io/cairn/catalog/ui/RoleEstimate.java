package io.cairn.catalog.ui;

import io.cairn.shared.Effort;
import java.io.Serializable;

/**
 * What a career role would take somebody.
 *
 * @param hours study time, as a range
 * @param hoursPerWeek the pace the months are reckoned with
 * @param monthsLow calendar months if all goes quickly
 * @param monthsHigh calendar months if all goes slowly
 */
public record RoleEstimate(Effort hours, int hoursPerWeek, int monthsLow, int monthsHigh) implements Serializable {}
