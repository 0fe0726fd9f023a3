package io.cairn.portfolio;

import java.io.Serializable;
import java.util.UUID;

/** Where something stands is its place in a list of these; whether visitors see it is said here. */
public record Placement(UUID id, boolean shown) implements Serializable {}
