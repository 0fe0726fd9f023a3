package io.cairn.shared;

import java.io.Serializable;

/**
 * Study time as an honest range, in whole hours.
 *
 * @param low hours for somebody quick, or with much of it half known
 * @param likely the single most likely figure; plans are packed with it
 * @param high hours for somebody who has to take it slowly
 */
public record Effort(int low, int likely, int high) implements Serializable {

    public static final Effort NONE = new Effort(0, 0, 0);

    /** @throws IllegalArgumentException unless 0 &lt;= low &lt;= likely &lt;= high; the message names the values */
    public Effort {
        if (low < 0 || likely < low || high < likely) {
            throw new IllegalArgumentException(
                    "Effort must satisfy 0 <= low <= likely <= high, but is %d/%d/%d".formatted(low, likely, high));
        }
    }

    public Effort plus(Effort other) {
        return new Effort(low + other.low, likely + other.likely, high + other.high);
    }
}
