package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;

/** A career role asks for a skill at a level. */
public record Requirement(Slug skill, Proficiency level, Importance importance) implements Serializable {

    public UnitId unit() {
        return new UnitId(skill, level);
    }
}
