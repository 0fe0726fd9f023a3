package io.cairn.roadmap;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All career roles of the newest edition as seen from where somebody stands; for visitors too, who say where that is.
 * Only {@link #mine} asks the database.
 */
@Service
public class RolesFromHere extends SessionService {

    private final transient Catalogs catalogs;
    private final transient RoleScopes scopes;
    private final transient RoadmapRows rows;
    private final transient Progress progress;
    private final transient CurrentUser user;

    RolesFromHere(Catalogs catalogs, RoleScopes scopes, RoadmapRows rows, Progress progress, CurrentUser user) {
        this.catalogs = catalogs;
        this.scopes = scopes;
        this.rows = rows;
        this.progress = progress;
        this.user = user;
    }

    /** Where the learner who is signed in stands, with the hours of the roadmap they follow; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Vantage> mine() {
        if (user.info().filter(info -> info.has(Authority.LEARNER)).isEmpty()) {
            return Optional.empty();
        }
        Map<CatalogKey, Standing> done = progress.everything();
        return Optional.of(vantage(
                done, rows.current(user.id()).map(StoredRoadmap::settings).orElse(null)));
    }

    /**
     * Where somebody stands who has done these things.
     *
     * @param settings of the roadmap they follow; {@code null} without one
     */
    public Vantage vantage(Map<CatalogKey, Standing> done, @Nullable PlanSettings settings) {
        Catalog catalog = catalogs.current();
        Achievements achievements = new Achievements(catalog, done);
        return new Vantage(
                achievements.shown(),
                settings == null ? OnboardingDraft.USUAL_HOURS_PER_WEEK : settings.hoursPerWeek(),
                achievements.pace(catalog).factor(),
                settings == null ? null : settings.role());
    }

    public RoleMatrix matrix(Vantage vantage) {
        return RoleMatrix.of(scopes.of(catalogs.current()), vantage);
    }

    /** @throws NotFoundException if the newest edition has no such career role */
    public RoleDistance distance(Slug role, Vantage vantage) {
        return matrix(vantage).of(role).orElseThrow(() -> new NotFoundException("No career role '%s'".formatted(role)));
    }

    /**
     * Ways to a career role over at most two stepping stones; the direct way comes first.
     *
     * @throws NotFoundException if the newest edition has no such career role
     */
    public List<RolePath> paths(Slug goal, Vantage vantage) {
        Catalog catalog = catalogs.current();
        return new RolePaths(catalog, scopes.of(catalog), vantage, catalog.role(goal)).find();
    }
}
