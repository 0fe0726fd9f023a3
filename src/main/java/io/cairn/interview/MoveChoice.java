package io.cairn.interview;

import java.io.Serializable;

/** An interview and the times that it could be moved to. */
public record MoveChoice(Interview interview, FreeTimes free) implements Serializable {}
