package io.cairn.catalog;

import java.io.Serializable;
import java.util.Optional;

/** A state of the catalogue that one can look at. */
public sealed interface CatalogState extends Serializable {

    CatalogState DRAFT = new Draft();

    CatalogState IMPORT = new Import();

    /** What is being worked on. */
    record Draft() implements CatalogState {

        @Override
        public String toString() {
            return "draft";
        }
    }

    /** What the admin who looks has imported and not kept yet. */
    record Import() implements CatalogState {

        @Override
        public String toString() {
            return "import";
        }
    }

    /** What was published under the number. */
    record Published(int edition) implements CatalogState {

        @Override
        public String toString() {
            return Integer.toString(edition);
        }
    }

    static CatalogState edition(int number) {
        return new Published(number);
    }

    /** Reads what {@code toString} wrote, for addresses; empty for anything else. */
    static Optional<CatalogState> parse(String text) {
        if (text.equals(DRAFT.toString())) {
            return Optional.of(DRAFT);
        }
        if (text.equals(IMPORT.toString())) {
            return Optional.of(IMPORT);
        }
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(edition(Integer.parseInt(text))) : Optional.empty();
    }
}
