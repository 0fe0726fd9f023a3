package io.cairn.review;

/** Why something cannot be submitted. */
public enum SubmissionProblem {
    /** There is no project on the page, or nothing to make a CV of. */
    NOTHING_TO_SHOW,
    /** The project is still an idea or being built. */
    NOT_FINISHED,
    /** Nobody could tell by which rubric to judge the project. */
    NO_PARADIGM,
    /** An earlier version has not been decided yet. */
    ALREADY_WAITING
}
