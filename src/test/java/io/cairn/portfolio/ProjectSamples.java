package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Projects to test with. */
public final class ProjectSamples {

    public static final Slug BRIEF = new Slug("first-classifier");
    public static final String TITLE = "Whom should the bank call?";

    private static final ProjectContent WRITTEN = new ProjectContent(
            TITLE,
            "A bank can call a fifth of its customers.",
            "I ranked them with a gradient-boosted model.",
            "2.9 times the successes of random calls in the top fifth.",
            "# Ranking\n\nHow to run it.",
            "https://example.org/ranking",
            null,
            Paradigm.CLASSICAL_ML,
            Set.of(new Slug("frame"), new Slug("evaluate")),
            Set.of(UnitId.parse("pandas.working"), UnitId.parse("scikit-learn.working")),
            LocalDate.of(2026, 1, 5),
            LocalDate.of(2026, 2, 1),
            24,
            Teamwork.ALONE,
            "",
            ProjectStatus.BUILDING,
            Set.of("problem"),
            List.of());

    private ProjectSamples() {}

    /** Written well enough to be finished. */
    public static ProjectContent written(ProjectStatus status) {
        return with(WRITTEN, "status", status);
    }

    /** Being built. */
    public static ProjectContent titled(String title) {
        return with(WRITTEN, "title", title);
    }

    /** Being built. */
    public static ProjectContent proving(UnitId... units) {
        return with(WRITTEN, "proves", units);
    }

    /** Finished, with a picture. */
    public static ProjectContent pictured(String title, UUID image) {
        ProjectContent finished = with(written(ProjectStatus.DONE), "title", title);
        return with(finished, "images", List.of(new ProjectImage(image, "A plot")));
    }

    /** The same with another value of one component. */
    @SuppressWarnings("unchecked")
    public static ProjectContent with(ProjectContent content, String component, @Nullable Object value) {
        Map<String, Object> components = PortfolioJson.read(PortfolioJson.write(content), Map.class);
        components.put(component, value);
        return PortfolioJson.read(PortfolioJson.write(components), ProjectContent.class);
    }
}
