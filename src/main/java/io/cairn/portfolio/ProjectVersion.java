package io.cairn.portfolio;

import java.io.Serializable;
import java.time.Instant;

/** That a project was saved, to look at what it was then. */
public record ProjectVersion(int number, Instant savedAt) implements Serializable {}
