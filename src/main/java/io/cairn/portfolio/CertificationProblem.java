package io.cairn.portfolio;

import java.io.Serializable;

/**
 * What is wrong with one part of a certification.
 *
 * @param limit the most there may be, where there is a limit; otherwise 0
 */
public record CertificationProblem(CertificationField field, Kind kind, int limit) implements Serializable {

    public enum Kind {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        /** Not a complete web address, or one that is not http or https or holds a password. */
        NOT_A_LINK,
        /** Issued on a day that is still to come. */
        IN_THE_FUTURE,
        /** It expires before it was issued. */
        BACKWARDS,
        /** Issued before there was such a thing, or valid for longer than anything is. */
        UNLIKELY
    }
}
