package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.UUID;

/**
 * What a comment hangs on.
 *
 * @param key the project's id or the criterion's slug; empty for the whole
 */
public record About(Target target, String key) implements Serializable {

    /** What kind of thing it is. */
    public enum Target {
        WHOLE,
        PROJECT,
        CRITERION
    }

    private static final About WHOLE = new About(Target.WHOLE, "");

    public static About whole() {
        return WHOLE;
    }

    public static About project(UUID project) {
        return new About(Target.PROJECT, project.toString());
    }

    public static About criterion(Slug criterion) {
        return new About(Target.CRITERION, criterion.value());
    }
}
