package io.cairn.catalog;

import java.io.Serializable;

/**
 * Something that is wrong, or looks wrong, with a catalogue's content.
 *
 * @param id the thing it is about, such as {@code unit/python.working}
 * @param value the offending value within that thing, such as a dangling id; empty where it is the thing itself
 */
public record CatalogFinding(Severity severity, Kind kind, String id, String value, String message)
        implements Serializable {

    public enum Severity {
        /** Must not be published. */
        ERROR,
        /** Worth a look. */
        WARNING
    }

    public enum Kind {
        /** Two things with one slug or id, or one reference written twice. */
        DUPLICATE,
        /** A slug or unit id that nothing has. */
        UNKNOWN_REFERENCE,
        /** A thing that refers to itself. */
        SELF_REFERENCE,
        /** Units that come before themselves. */
        CYCLE,
        /** An effort without hours. */
        NO_EFFORT,
        /** A skill's units leave a level out, are not in order, or there is none. */
        LEVEL_GAP,
        /** A unit under a skill whose name it does not carry. */
        FOREIGN_UNIT,
        /** A career role asks for a level of a skill that has no unit. */
        NO_SUCH_LEVEL,
        /** No set of project briefs can meet the portfolio rule. */
        PORTFOLIO_RULE,
        /** Nothing is taught, proved or asked for by a thing that is there for it. */
        WITHOUT_PURPOSE,
        /** A number outside what it may be. */
        BAD_NUMBER,
        /** An address that is not a web address. */
        BAD_ADDRESS,
        /** A status that contradicts itself, or whose successor cannot be one. */
        BAD_STATUS,
        /** What becomes of a unit contradicts itself, or the unit is still there. */
        BAD_SUCCESSION,
        /** A text with nothing in it. */
        EMPTY_TEXT,
        /** A unit that no career role leads to. */
        UNREACHABLE,
        /** A prerequisite that follows from the others. */
        REDUNDANT,
        /** A unit that takes too long to be one step. */
        TOO_LONG,
        /** Something retired that a career role still names. */
        RETIRED_IN_USE,
        /** Two things of one kind that are called the same. */
        SAME_TITLE,
        /** A figure whose source is older than a year. */
        OUTDATED,
        /** A source of a day that has not come yet. */
        FUTURE,
        /** Something has no translation into a language that other things are translated into, or only half of one. */
        MISSING_TRANSLATION,
        /** An address that led nowhere when it was last looked up. No check of the content finds it. */
        BROKEN_LINK
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return id + ": " + message;
    }
}
