package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/**
 * Something learnable.
 *
 * @param tools names a job advert would use for it; search finds them
 * @param units its levels, lowest first, none left out in between
 */
public record Skill(Slug slug, String name, Slug area, String summary, String why, List<String> tools, List<Unit> units)
        implements Serializable {

    public Skill {
        tools = List.copyOf(tools);
        units = List.copyOf(units);
    }
}
