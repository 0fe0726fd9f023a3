package io.cairn.portfolio;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/**
 * A stage of the lifecycle and the finished projects that went through it.
 *
 * @param almost projects that will have when they are finished
 */
public record StageCoverage(Slug stage, String name, List<Contribution> projects, List<Contribution> almost)
        implements Serializable {

    public StageCoverage {
        projects = List.copyOf(projects);
        almost = List.copyOf(almost);
    }

    public boolean isCovered() {
        return !projects.isEmpty();
    }
}
