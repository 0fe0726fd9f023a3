package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/** By what a piece of work is judged: criteria, each with described levels. */
public record Rubric(Slug slug, String title, List<Criterion> criteria) implements Serializable {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /** @param weight how much it counts beside the other criteria */
    public record Criterion(Slug slug, String title, int weight, List<Level> levels) implements Serializable {

        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /** @param score from 0 (missing) to 3 (exemplary) */
    public record Level(int score, String text) implements Serializable {}
}
