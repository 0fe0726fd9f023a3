package io.cairn.portfolio;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a project that was changed in two forms at once. What only one of them touched is taken from it, ticks
 * are brought together one by one; what both wrote differently is for the person to decide.
 *
 * @param merged both together; where they conflict, mine
 * @param taken fields that are theirs or of both by now, where mine has not been touched or lists were brought together
 * @param conflicts fields that both have changed, to different values
 */
public record ProjectMerge(ProjectContent merged, Set<ProjectField> taken, Set<ProjectField> conflicts)
        implements Serializable {

    public ProjectMerge {
        taken = Collections.unmodifiableSet(taken);
        conflicts = Collections.unmodifiableSet(conflicts);
    }

    /**
     * @param base what both forms began with; {@code null} when it is not known any more: then every difference is a
     *     conflict
     */
    public static ProjectMerge of(@Nullable ProjectContent base, ProjectContent mine, ProjectContent theirs) {
        Set<ProjectField> taken = EnumSet.noneOf(ProjectField.class);
        Set<ProjectField> conflicts = EnumSet.noneOf(ProjectField.class);
        ProjectContent lists = base == null ? mine : withListsOfBoth(base, mine, theirs);
        for (ProjectField field : ProjectField.values()) {
            if (field.isSame(mine, theirs)) {
                continue;
            }
            if (base != null && field.isList()) {
                if (!field.isSame(mine, lists)) {
                    taken.add(field);
                }
            } else if (base != null && field.isSame(base, mine)) {
                taken.add(field);
            } else if (base == null || !field.isSame(base, theirs)) {
                conflicts.add(field);
            }
        }
        return new ProjectMerge(mine.taking(taken, theirs).taking(ProjectField.LISTS, lists), taken, conflicts);
    }

    private static ProjectContent withListsOfBoth(ProjectContent base, ProjectContent mine, ProjectContent theirs) {
        return mine.withLists(
                ofBoth(base, mine, theirs, ProjectContent::stages),
                ofBoth(base, mine, theirs, ProjectContent::proves),
                ofBoth(base, mine, theirs, ProjectContent::met));
    }

    /** What neither has taken away, and what either has added. */
    private static <T extends Comparable<T>> Set<T> ofBoth(
            ProjectContent base, ProjectContent mine, ProjectContent theirs, Function<ProjectContent, Set<T>> list) {
        Set<T> both = new TreeSet<>(list.apply(mine));
        both.addAll(list.apply(theirs));
        both.removeIf(one -> list.apply(base).contains(one)
                && !(list.apply(mine).contains(one) && list.apply(theirs).contains(one)));
        return both;
    }
}
