package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that somebody has begun.
 *
 * @param problems what is wrong with the files, by file and line; only when it was refused
 * @param progress how far it is while it is under way; {@code null} when it is not, or has only just begun
 */
public record CatalogImport(
        UUID id,
        String fileName,
        State state,
        List<CatalogProblem> problems,
        @Nullable Progress progress) implements Serializable {

    /** How far it is. */
    public enum State {
        /** The files are being read and checked. */
        READING,
        /** Something in them is wrong; the draft is as it was. */
        REFUSED,
        /** It can be looked at and kept. */
        READY,
        /** The draft is being replaced. */
        KEEPING,
        /** The draft is what was imported. */
        KEPT,
        /** It broke off; the draft is as it was. */
        FAILED;

        public boolean isUnderWay() {
            return this == READING || this == KEEPING;
        }
    }

    /** What is being done. */
    public enum Phase {
        /** Counted in characters of all files. */
        READ,
        /** Counted in kinds of checks. */
        CHECK,
        /** Counted in rows of the draft. */
        WRITE
    }

    /** How far a phase is. */
    public record Progress(Phase phase, int done, int total) implements Serializable {}

    public CatalogImport {
        problems = List.copyOf(problems);
    }

    /** Where an admin's import tells that it has come further. */
    public static String topic(UUID account) {
        return "catalog-import/" + account;
    }
}
