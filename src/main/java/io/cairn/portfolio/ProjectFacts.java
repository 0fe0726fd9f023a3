package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a project counts towards a portfolio.
 *
 * @param id {@code null} for one that is only thought of
 * @param brief the project brief it was made from; {@code null} for a free one
 * @param begun whether it is more than an idea
 * @param deployed whether others can try it
 * @param gaps what keeps it from counting as documented; nothing when it does
 * @param hours spent on it, as far as said
 */
record ProjectFacts(
        @Nullable UUID id,
        String title,
        @Nullable Slug brief,
        @Nullable Paradigm paradigm,
        Set<Slug> stages,
        boolean begun,
        boolean deployed,
        Set<DocumentationGap> gaps,
        int hours)
        implements Serializable {

    /** The stage of the lifecycle in which others get to use it. */
    static final Slug DEPLOY = new Slug("deploy");

    /** Of the quality checklist's points, what stands in for a README: half of them. */
    private static final int CHECKLIST_SHARE = 2;

    ProjectFacts {
        stages = Collections.unmodifiableSet(new TreeSet<>(stages));
        gaps = Collections.unmodifiableSet(
                gaps.isEmpty() ? EnumSet.noneOf(DocumentationGap.class) : EnumSet.copyOf(gaps));
    }

    /** @param checklist the keys of the project's quality checklist */
    static ProjectFacts of(ProjectInfo project, Collection<String> checklist) {
        return of(project.id(), project.brief(), project.content(), checklist);
    }

    static ProjectFacts of(UUID id, @Nullable Slug brief, ProjectContent content, Collection<String> checklist) {
        ProjectStatus status = content.status();
        return new ProjectFacts(
                id,
                content.title(),
                brief,
                content.paradigm(),
                content.stages(),
                status != ProjectStatus.IDEA,
                status == ProjectStatus.PUBLISHED || status.isFinished() && isGiven(content.demoUrl()),
                gaps(content, checklist),
                content.hours() == null ? 0 : content.hours());
    }

    /** The project that somebody would have who does all that the brief asks for. */
    static ProjectFacts of(ProjectBrief brief) {
        return new ProjectFacts(
                null,
                brief.title(),
                brief.slug(),
                brief.paradigm(),
                Set.copyOf(brief.stages()),
                true,
                brief.stages().contains(DEPLOY),
                Set.of(),
                0);
    }

    private static Set<DocumentationGap> gaps(ProjectContent content, Collection<String> checklist) {
        Set<DocumentationGap> gaps = EnumSet.noneOf(DocumentationGap.class);
        note(gaps, DocumentationGap.FINISHED, content.status().isFinished());
        note(gaps, DocumentationGap.PROBLEM, isGiven(content.problem()));
        note(gaps, DocumentationGap.WORK, isGiven(content.work()));
        note(gaps, DocumentationGap.RESULT, isGiven(content.result()));
        long met = checklist.stream().filter(content.met()::contains).count();
        boolean checked = !checklist.isEmpty() && CHECKLIST_SHARE * met >= checklist.size();
        note(gaps, DocumentationGap.README_OR_CHECKLIST, isGiven(content.readme()) || checked);
        return gaps;
    }

    private static void note(Set<DocumentationGap> gaps, DocumentationGap gap, boolean closed) {
        if (!closed) {
            gaps.add(gap);
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    boolean isFinished() {
        return !gaps.contains(DocumentationGap.FINISHED);
    }

    boolean isDocumented() {
        return gaps.isEmpty();
    }
}
