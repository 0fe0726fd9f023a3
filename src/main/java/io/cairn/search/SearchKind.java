package io.cairn.search;

/** What can be found; results are grouped by it, in this order. */
public enum SearchKind {
    ROLE,
    SKILL,
    BRIEF,
    CERTIFICATION,
    RESOURCE,
    GUIDE
}
