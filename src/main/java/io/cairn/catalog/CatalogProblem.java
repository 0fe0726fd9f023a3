package io.cairn.catalog;

import java.io.Serializable;

/**
 * Something wrong in a YAML text of the catalogue, and where.
 *
 * @param line counted from 1
 * @param id the thing it is about, such as {@code unit/python.working}; where a list's element has no id, the list
 */
public record CatalogProblem(String file, int line, String id, String message) implements Serializable {

    /** One line: {@code skills.yaml:12 unit/python.working: what is wrong}. */
    @Override
    public String toString() {
        return "%s:%d %s: %s".formatted(file, line, id, message);
    }
}
