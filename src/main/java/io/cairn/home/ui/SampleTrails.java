package io.cairn.home.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.roadmap.Capacity;
import io.cairn.roadmap.Plan;
import io.cairn.roadmap.PlanRequest;
import io.cairn.roadmap.RoadmapPlanner;
import io.cairn.roadmap.RoleEstimates;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The roadmap on the front page: planned for a complete beginner, once for every edition. */
@Component
class SampleTrails extends SessionService {

    static final Slug ROLE = new Slug("machine-learning-engineer");

    /** Any Monday will do: the picture counts months from the start and shows no dates. */
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final Catalogs catalogs;
    private volatile @Nullable SampleTrail latest;

    SampleTrails(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** Empty when the current edition has lost the role. */
    Optional<SampleTrail> current() {
        // Everybody sees the same picture, whatever they read in.
        Catalog catalog = catalogs.currentOriginal();
        SampleTrail trail = latest;
        if (trail == null || trail.edition() != catalog.edition()) {
            trail = catalog.findRole(ROLE)
                    .map(role -> draw(catalog, role.name()))
                    .orElse(null);
            latest = trail;
        }
        return Optional.ofNullable(trail);
    }

    private static SampleTrail draw(Catalog catalog, String roleName) {
        Capacity capacity = Capacity.everyDay(RoleEstimates.HOURS_PER_WEEK);
        Plan plan = RoadmapPlanner.plan(PlanRequest.of(catalog, ROLE, capacity, START));
        return new SampleTrail(
                catalog.edition(),
                roleName,
                capacity.hoursPerWeek(),
                plan.total(),
                new TrailDrawing(catalog, plan, START).months());
    }
}
