package io.cairn.review;

import java.io.Serializable;
import java.time.Duration;

/**
 * How long it took of late from submitting to the verdict.
 *
 * @param median half were quicker
 * @param ninetiethPercentile nine of ten were quicker
 * @param sample how many it is measured from
 */
public record WaitingTime(Duration median, Duration ninetiethPercentile, int sample) implements Serializable {}
