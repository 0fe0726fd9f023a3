package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * An import that somebody has begun.
 *
 * @param problems what is wrong with the files, by file and line; only when it was refused
 */
public record CatalogImport(UUID id, String fileName, State state, List<CatalogProblem> problems)
        implements Serializable {

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

    public CatalogImport {
        problems = List.copyOf(problems);
    }

    /** Where an admin's import tells that it has come further. */
    public static String topic(UUID account) {
        return "catalog-import/" + account;
    }
}
