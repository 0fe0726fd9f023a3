package io.cairn.review;

import java.io.Serializable;
import java.util.UUID;

/** Somebody by name: a mentor, a learner, an admin. */
public record Person(UUID id, String name) implements Serializable {}
