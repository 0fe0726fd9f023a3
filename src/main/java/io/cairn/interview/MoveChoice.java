package io.cairn.interview;

import java.io.Serializable;

/**
 * An interview and the times that it could be moved to.
 *
 * @param needsReason whether whoever moves it owes the other one a reason by now
 */
public record MoveChoice(Interview interview, FreeTimes free, boolean needsReason) implements Serializable {}
