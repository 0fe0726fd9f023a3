package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Projects to test with. */
public final class ProjectSamples {

    public static final Slug BRIEF = new Slug("first-classifier");

    public static final String TITLE = "Whom should the bank call?";
    public static final Set<UnitId> PROVES =
            Set.of(UnitId.parse("pandas.working"), UnitId.parse("scikit-learn.working"));

    private ProjectSamples() {}

    /** Written well enough to be finished. */
    public static ProjectContent written(ProjectStatus status) {
        return written(TITLE, status, PROVES, List.of());
    }

    public static ProjectContent written(
            String title, ProjectStatus status, Set<UnitId> proves, List<ProjectImage> images) {
        return new ProjectContent(
                title,
                "A bank can call a fifth of its customers.",
                "I ranked them with a gradient-boosted model.",
                "2.9 times the successes of random calls in the top fifth.",
                "# Ranking\n\nHow to run it.",
                "https://example.org/ranking",
                null,
                Paradigm.CLASSICAL_ML,
                Set.of(new Slug("frame"), new Slug("evaluate")),
                proves,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 1),
                24,
                Teamwork.ALONE,
                "",
                status,
                Set.of("check-1"),
                images);
    }

    public static ProjectContent titled(String title) {
        return written(title, ProjectStatus.BUILDING, PROVES, List.of());
    }

    public static ProjectContent proving(UnitId... units) {
        return written(TITLE, ProjectStatus.BUILDING, Set.of(units), List.of());
    }
}
