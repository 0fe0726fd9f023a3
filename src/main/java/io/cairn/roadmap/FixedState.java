package io.cairn.roadmap;

/** Why a step is not the planner's to move. */
public enum FixedState {
    DONE,
    IN_PROGRESS
}
