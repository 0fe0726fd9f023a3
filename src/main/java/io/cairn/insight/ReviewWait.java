package io.cairn.insight;

import java.io.Serializable;

/**
 * How long work waited for its verdict.
 *
 * @param kind of the work, such as {@code PROJECT}
 * @param decided how many
 * @param medianDays half of them waited no longer
 * @param longDays nine of ten waited no longer
 */
public record ReviewWait(String kind, int decided, double medianDays, double longDays) implements Serializable {}
