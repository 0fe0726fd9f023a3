package io.cairn.progress;

/** How far somebody is with something; what has not begun has no stage. */
public enum Stage {
    IN_PROGRESS,
    DONE
}
