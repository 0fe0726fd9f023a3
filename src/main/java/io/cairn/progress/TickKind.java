package io.cairn.progress;

/** What of the catalogue can be ticked at one of its things. */
public enum TickKind {
    /** A point of its checklist, by its words: where a later edition asks for something else, it is not ticked. */
    POINT,
    /** A learning resource for it, by its slug. */
    RESOURCE
}
