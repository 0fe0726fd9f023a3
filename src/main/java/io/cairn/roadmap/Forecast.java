package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;

/** When all is done, if efforts turn out low, likely or high. */
public record Forecast(LocalDate earliest, LocalDate likely, LocalDate latest) implements Serializable {}
