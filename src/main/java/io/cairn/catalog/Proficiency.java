package io.cairn.catalog;

/** How well a skill is mastered; a level implies the lower ones of the same skill. */
public enum Proficiency {
    /** 1: knows what it is and has done the first things with it. */
    AWARENESS,
    /** 2: uses it on the job without hand-holding. */
    WORKING,
    /** 3: designs with it, teaches it, and solves what others are stuck on. */
    PROFICIENT;

    public int level() {
        return ordinal() + 1;
    }
}
