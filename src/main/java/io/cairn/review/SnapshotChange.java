package io.cairn.review;

import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.review.Snapshot.ShownProject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of the same work.
 *
 * @param project {@code null} where it is about the whole
 * @param title of the project as it is now; empty for the whole
 * @param fields what has changed of the project
 */
public record SnapshotChange(What what, @Nullable UUID project, String title, Set<ProjectField> fields)
        implements Serializable {

    /** Where the difference is. */
    public enum What {
        PAGE,
        CV,
        DOCUMENT,
        CERTIFICATIONS,
        PROJECT_ADDED,
        PROJECT_REMOVED,
        PROJECT_CHANGED
    }

    public SnapshotChange {
        fields = fields.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    static List<SnapshotChange> between(Snapshot before, Snapshot after) {
        List<SnapshotChange> changes = new ArrayList<>();
        if (!before.page().equals(after.page())) {
            changes.add(whole(What.PAGE));
        }
        if (!Objects.equals(before.cv(), after.cv())) {
            changes.add(whole(What.CV));
        }
        if (!Objects.equals(before.document(), after.document())) {
            changes.add(whole(What.DOCUMENT));
        }
        if (!before.certifications().equals(after.certifications())) {
            changes.add(whole(What.CERTIFICATIONS));
        }
        Map<UUID, ShownProject> old = byId(before);
        for (ShownProject project : after.projects()) {
            ShownProject was = old.remove(project.id());
            if (was == null) {
                changes.add(about(What.PROJECT_ADDED, project, Set.of()));
            } else if (!was.content().equals(project.content())) {
                changes.add(about(What.PROJECT_CHANGED, project, fields(was.content(), project.content())));
            }
        }
        old.values().forEach(gone -> changes.add(about(What.PROJECT_REMOVED, gone, Set.of())));
        return changes;
    }

    private static Map<UUID, ShownProject> byId(Snapshot snapshot) {
        return snapshot.projects().stream()
                .collect(Collectors.toMap(
                        ShownProject::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static Set<ProjectField> fields(ProjectContent before, ProjectContent after) {
        return Arrays.stream(ProjectField.values())
                .filter(field -> !field.isSame(before, after))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProjectField.class)));
    }

    private static SnapshotChange whole(What what) {
        return new SnapshotChange(what, null, "", Set.of());
    }

    private static SnapshotChange about(What what, ShownProject project, Set<ProjectField> fields) {
        return new SnapshotChange(what, project.id(), project.content().title(), fields);
    }
}
