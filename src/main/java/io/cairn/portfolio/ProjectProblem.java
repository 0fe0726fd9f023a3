package io.cairn.portfolio;

import java.io.Serializable;

/**
 * What is wrong with one part of a project.
 *
 * @param limit the most there may be, where there is a limit; otherwise 0
 */
public record ProjectProblem(ProjectField field, Kind kind, int limit) implements Serializable {

    public enum Kind {
        /** A finished project needs it. */
        MISSING,
        TOO_LONG,
        TOO_MANY,
        /** Not a complete web address, or one that is not http or https or holds a password. */
        NOT_A_LINK,
        /** It ends before it begins. */
        BACKWARDS,
        OUT_OF_RANGE
    }
}
