package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Following another career role: first looked at, then accepted. All progress carries over, because it belongs to the
 * person and not to a roadmap.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class TargetChange extends SessionService {

    private final transient RoadmapShelfRows rows;
    private final transient RoleScopes scopes;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    TargetChange(
            RoadmapShelfRows rows,
            RoleScopes scopes,
            Catalogs catalogs,
            Progress progress,
            CurrentUser user,
            Today today,
            Clock clock) {
        this.rows = rows;
        this.scopes = scopes;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What following the role would mean. Nothing is stored.
     *
     * @return empty if no roadmap is followed yet
     * @throws NotFoundException if the newest edition has no such career role
     * @throws SettingsException if no plan can be made with the hours, days and breaks of the roadmap being followed
     */
    public Optional<TargetPreview> preview(Slug role) {
        Catalog catalog = catalogs.current();
        catalog.role(role);
        List<RoadmapShelfRows.Shelved> all = rows.all(user.id());
        return all.stream()
                .map(RoadmapShelfRows.Shelved::roadmap)
                .filter(stored -> stored.roadmap().current())
                .findFirst()
                .map(followed -> preview(catalog, role, followed, all));
    }

    private TargetPreview preview(
            Catalog catalog, Slug role, StoredRoadmap followed, List<RoadmapShelfRows.Shelved> all) {
        Achievements achievements = new Achievements(catalog, progress.everything());
        Slug formerRole = followed.roadmap().role();
        PlanSettings settings = settings(followed.settings(), role);
        Vantage here = new Vantage(
                achievements.shown(),
                settings.hoursPerWeek(),
                achievements.pace(catalog).factor(),
                formerRole);
        RoleDistance distance = distance(catalog, role, here);
        return new TargetPreview(
                followed.roadmap().id(),
                formerRole,
                followed.plan().forecast(),
                settings,
                distance,
                new PlanMaker(catalog, achievements, today.today())
                        .first(settings)
                        .forecast(),
                dropped(catalog, formerRole, here, distance),
                all.stream()
                        .map(shelved -> shelved.roadmap().roadmap())
                        .filter(other -> !other.current() && other.role().equals(role))
                        .map(Roadmap::id)
                        .findFirst()
                        .orElse(null));
    }

    private PlanSettings settings(PlanSettings former, Slug role) {
        return new PlanSettings(
                role, former.hoursPerWeek(), former.studyDays(), today.today(), null, former.blocked(), former.pause());
    }

    private RoleDistance distance(Catalog catalog, Slug role, Vantage here) {
        RoleScope scope = scopes.of(catalog).get(role);
        if (scope == null) {
            throw new NotFoundException("No career role '%s'".formatted(role));
        }
        return scope.from(here);
    }

    /** The former role may have left the catalogue; then nobody can tell. */
    private List<RoleDistance.Part> dropped(Catalog catalog, Slug formerRole, Vantage here, RoleDistance distance) {
        if (catalog.findRole(formerRole).isEmpty()) {
            return List.of();
        }
        Set<StepKey> needed = new HashSet<>();
        distance.parts().forEach(part -> needed.add(part.step()));
        return distance(catalog, formerRole, here).left().stream()
                .filter(part -> !needed.contains(part.step()))
                .toList();
    }

    /**
     * Makes the roadmap, with what has been done in the meantime, and follows it.
     *
     * @param putAway whether the former one is put away; else it stays beside it
     * @param formId identity of the form: sending it twice makes one roadmap
     * @throws SettingsException if no plan can be made any more
     */
    @Transactional
    public void accept(TargetPreview preview, boolean putAway, UUID formId) {
        Catalog catalog = catalogs.current();
        Achievements achievements = new Achievements(catalog, progress.everything());
        Plan plan = new PlanMaker(catalog, achievements, today.today()).first(preview.settings());
        rows.make(
                user.id(),
                catalog.edition(),
                formId,
                preview.settings(),
                plan,
                putAway ? preview.former() : null,
                clock.instant());
    }
}
