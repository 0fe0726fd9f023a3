package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    public ProjectContent {
        stages = Collections.unmodifiableSet(new TreeSet<>(stages));
        proves = Collections.unmodifiableSet(new TreeSet<>(proves));
        met = Collections.unmodifiableSet(new TreeSet<>(met));
        images = List.copyOf(images);
    }
}
