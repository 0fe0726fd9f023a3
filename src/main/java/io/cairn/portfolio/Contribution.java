package io.cairn.portfolio;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project or certification as the readiness checklist names it.
 *
 * @param project {@code null} for a certification
 * @param gaps what keeps a project from counting as documented
 */
public record Contribution(@Nullable UUID project, String title, Set<DocumentationGap> gaps) implements Serializable {

    public Contribution {
        gaps = Collections.unmodifiableSet(
                gaps.isEmpty() ? EnumSet.noneOf(DocumentationGap.class) : EnumSet.copyOf(gaps));
    }

    static Contribution of(ProjectFacts project) {
        return new Contribution(project.id(), project.title(), project.gaps());
    }

    static Contribution certification(String name) {
        return new Contribution(null, name, Set.of());
    }
}
