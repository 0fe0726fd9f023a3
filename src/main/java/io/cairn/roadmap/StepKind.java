package io.cairn.roadmap;

import java.util.Locale;

/** What a step of a roadmap is about. */
public enum StepKind {
    /** One skill at one level. */
    UNIT,
    /** A portfolio project built after a brief. */
    PROJECT,
    /** An external credential the learner chose. */
    CERTIFICATION,
    /** The end of all planned units of a skill area; takes no time. */
    MILESTONE,
    /** Work on getting the job. */
    TASK;

    /** Whether a project, certification or review can show that it is done. */
    public boolean isProvable() {
        return this == UNIT || this == PROJECT || this == CERTIFICATION;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
