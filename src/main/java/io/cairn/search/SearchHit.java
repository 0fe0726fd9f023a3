package io.cairn.search;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/**
 * Something found.
 *
 * @param excerpt of its text, around the words searched for
 */
public record SearchHit(SearchKind kind, Slug slug, String title, List<Piece> excerpt) implements Serializable {

    public SearchHit {
        excerpt = List.copyOf(excerpt);
    }

    /** @param found whether it is one of the words searched for */
    public record Piece(String text, boolean found) implements Serializable {}
}
