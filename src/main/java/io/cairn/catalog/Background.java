package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/** What people commonly bring along; pre-fills the self-assessment. */
public record Background(Slug slug, String name, String summary, List<UnitId> knows) implements Serializable {

    public Background {
        knows = List.copyOf(knows);
    }
}
