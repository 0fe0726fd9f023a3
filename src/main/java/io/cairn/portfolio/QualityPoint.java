package io.cairn.portfolio;

import java.io.Serializable;

/**
 * One thing that a good project has.
 *
 * @param key under which it is ticked; stays the same as long as the point does
 * @param title what it is; empty for the general points, whose words are the portal's
 * @param good what it looks like when it is well done; may be empty
 */
public record QualityPoint(String key, Kind kind, String title, String good) implements Serializable {

    public enum Kind {
        /** By the brief alone. */
        CHECK,
        /** By the rubric for this kind of project. */
        CRITERION,
        /** Of any project. */
        GENERAL
    }
}
