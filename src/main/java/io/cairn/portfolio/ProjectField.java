package io.cairn.portfolio;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a project that are written, checked and compared on their own. */
public enum ProjectField {
    TITLE(ProjectContent::title),
    PROBLEM(ProjectContent::problem),
    WORK(ProjectContent::work),
    RESULT(ProjectContent::result),
    README(ProjectContent::readme),
    REPOSITORY_URL(ProjectContent::repositoryUrl),
    DEMO_URL(ProjectContent::demoUrl),
    PARADIGM(ProjectContent::paradigm),
    STAGES(ProjectContent::stages),
    PROVES(ProjectContent::proves),
    STARTED_ON(ProjectContent::startedOn),
    FINISHED_ON(ProjectContent::finishedOn),
    HOURS(ProjectContent::hours),
    TEAMWORK(ProjectContent::teamwork),
    SHARE(ProjectContent::share),
    STATUS(ProjectContent::status),
    MET(ProjectContent::met),
    IMAGES(ProjectContent::images);

    static final Set<ProjectField> LISTS = Set.of(STAGES, PROVES, MET);

    private final transient Function<ProjectContent, ? extends @Nullable Object> value;

    ProjectField(Function<ProjectContent, ? extends @Nullable Object> value) {
        this.value = value;
    }

    /** Whether it is the same in both. */
    public boolean isSame(ProjectContent one, ProjectContent other) {
        return Objects.equals(value.apply(one), value.apply(other));
    }

    /** Whether it is a set of ticks, each of which stands for itself. */
    boolean isList() {
        return LISTS.contains(this);
    }
}
