package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Characters;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner says about a project; texts not yet written are empty.
 *
 * @param problem what was to be solved, and for whom
 * @param work what the learner did
 * @param result what came of it, with numbers
 * @param readme the long description, in Markdown
 * @param stages lifecycle stages it went through
 * @param proves units it is evidence for once finished
 * @param hours spent on it
 * @param share what the learner's own part was, when made in a team
 * @param met which points of the quality checklist are met, by their keys
 * @param images in the order to be shown
 */
public record ProjectContent(
        String title,
        String problem,
        String work,
        String result,
        String readme,
        @Nullable String repositoryUrl,
        @Nullable String demoUrl,
        @Nullable Paradigm paradigm,
        Set<Slug> stages,
        Set<UnitId> proves,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate finishedOn,
        @Nullable Integer hours,
        Teamwork teamwork,
        String share,
        ProjectStatus status,
        Set<String> met,
        List<ProjectImage> images)
        implements Serializable {

    /** A project that nothing has been written about yet. */
    public static final ProjectContent EMPTY = new ProjectContent(
            "",
            "",
            "",
            "",
            "",
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            null,
            null,
            null,
            Teamwork.ALONE,
            "",
            ProjectStatus.IDEA,
            Set.of(),
            List.of());

    public ProjectContent {
        title = Characters.storable(title);
        problem = Characters.storable(problem);
        work = Characters.storable(work);
        result = Characters.storable(result);
        readme = Characters.storable(readme);
        repositoryUrl = repositoryUrl == null ? null : Characters.storable(repositoryUrl);
        demoUrl = demoUrl == null ? null : Characters.storable(demoUrl);
        stages = Collections.unmodifiableSet(new TreeSet<>(stages));
        proves = Collections.unmodifiableSet(new TreeSet<>(proves));
        share = Characters.storable(share);
        met = Collections.unmodifiableSet(new TreeSet<>(met));
        images = List.copyOf(images);
    }

    /** What a brief already says about the project that will be made from it. */
    public static ProjectContent of(ProjectBrief brief) {
        return new ProjectContent(
                brief.title(),
                brief.problem(),
                "",
                "",
                "",
                null,
                null,
                brief.paradigm(),
                Set.copyOf(brief.stages()),
                Set.copyOf(brief.proves()),
                null,
                null,
                null,
                Teamwork.ALONE,
                "",
                ProjectStatus.IDEA,
                Set.of(),
                List.of());
    }

    /** This with some fields as they are in another. */
    public ProjectContent taking(Set<ProjectField> fields, ProjectContent other) {
        Choice from = field -> fields.contains(field) ? other : this;
        return new ProjectContent(
                from.of(ProjectField.TITLE).title,
                from.of(ProjectField.PROBLEM).problem,
                from.of(ProjectField.WORK).work,
                from.of(ProjectField.RESULT).result,
                from.of(ProjectField.README).readme,
                from.of(ProjectField.REPOSITORY_URL).repositoryUrl,
                from.of(ProjectField.DEMO_URL).demoUrl,
                from.of(ProjectField.PARADIGM).paradigm,
                from.of(ProjectField.STAGES).stages,
                from.of(ProjectField.PROVES).proves,
                from.of(ProjectField.STARTED_ON).startedOn,
                from.of(ProjectField.FINISHED_ON).finishedOn,
                from.of(ProjectField.HOURS).hours,
                from.of(ProjectField.TEAMWORK).teamwork,
                from.of(ProjectField.SHARE).share,
                from.of(ProjectField.STATUS).status,
                from.of(ProjectField.MET).met,
                from.of(ProjectField.IMAGES).images);
    }

    /** The same, being evidence for one more unit. */
    ProjectContent proving(UnitId unit) {
        Set<UnitId> more = new TreeSet<>(proves);
        more.add(unit);
        return withLists(stages, more, met);
    }

    UUID[] files() {
        return images.stream().map(ProjectImage::file).distinct().toArray(UUID[]::new);
    }

    ProjectContent withLists(Set<Slug> newStages, Set<UnitId> newProves, Set<String> newMet) {
        return new ProjectContent(
                title,
                problem,
                work,
                result,
                readme,
                repositoryUrl,
                demoUrl,
                paradigm,
                newStages,
                newProves,
                startedOn,
                finishedOn,
                hours,
                teamwork,
                share,
                status,
                newMet,
                images);
    }

    @FunctionalInterface
    private interface Choice {
        ProjectContent of(ProjectField field);
    }
}
