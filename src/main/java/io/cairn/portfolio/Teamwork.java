package io.cairn.portfolio;

/** Whether a project was made alone. */
public enum Teamwork {
    ALONE,
    TEAM
}
