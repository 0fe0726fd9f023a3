package io.cairn.roadmap;

/** Why a plan was made. */
public enum PlanCause {
    /** The roadmap began with it. */
    BEGINNING,
    /** Other hours, study days, breaks or target date. */
    SETTINGS,
    /** Steps were moved, pinned, skipped or taken up again. */
    ARRANGED,
    /** A newer edition of the catalogue was taken over. */
    EDITION,
    /** The date was let go, the steps and hours stayed. */
    FINISH_LATER,
    /** The date and the hours stayed, the least important steps fell out. */
    FEWER_STEPS,
    /** The date and the steps stayed, the weekly hours grew. */
    MORE_HOURS,
    PAUSED,
    RESUMED,
    /** An earlier plan was brought back. */
    RESTORED
}
