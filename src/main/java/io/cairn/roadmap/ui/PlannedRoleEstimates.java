package io.cairn.roadmap.ui;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.ui.RoleEstimate;
import io.cairn.catalog.ui.RoleEstimateSource;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.RoleEffort;
import io.cairn.roadmap.RoleEstimates;
import io.cairn.roadmap.RolesFromHere;
import io.cairn.roadmap.SettingsException;
import io.cairn.roadmap.Vantage;
import io.cairn.shared.Effort;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the catalogue's pages what each career role takes, reckoned by the planner. */
@Component
class PlannedRoleEstimates extends SessionService implements RoleEstimateSource {

    private final RoleEstimates estimates;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final RolesFromHere fromHere;
    private final CurrentUser user;

    PlannedRoleEstimates(
            RoleEstimates estimates,
            Onboarding onboarding,
            Roadmaps roadmaps,
            RolesFromHere fromHere,
            CurrentUser user) {
        this.fromHere = fromHere;
        this.estimates = estimates;
        this.onboarding = onboarding;
        this.roadmaps = roadmaps;
        this.user = user;
    }

    @Override
    public Map<Slug, RoleEstimate> forBeginner() {
        return estimates(estimates.all());
    }

    /** With what is done and the hours of the roadmap being followed; before there is one, as the form was left. */
    @Override
    public Map<Slug, RoleEstimate> forYou() {
        if (user.info().filter(info -> info.has(Authority.LEARNER)).isEmpty()) {
            return Map.of();
        }
        Onboarding.Start start = onboarding.start();
        return roadmaps.settings()
                .map(settings -> fromHere(fromHere.vantage(start.done(), settings)))
                .orElseGet(() -> asTheFormWasLeft(start));
    }

    private Map<Slug, RoleEstimate> fromHere(Vantage vantage) {
        return fromHere.matrix(vantage).roles().stream()
                .collect(Collectors.toMap(RoleDistance::role, PlannedRoleEstimates::estimate));
    }

    private static RoleEstimate estimate(RoleDistance distance) {
        Effort left = distance.hoursLeft();
        return new RoleEstimate(
                left, distance.hoursPerWeek(), distance.months(left.low()), distance.months(left.high()));
    }

    private Map<Slug, RoleEstimate> asTheFormWasLeft(Onboarding.Start start) {
        if (start.draft().known().isEmpty()) {
            return Map.of();
        }
        try {
            return estimates(onboarding.estimates(start.draft(), start.done()));
        } catch (SettingsException e) {
            // A half-filled form may hold no hours or days; then there is nothing to say yet.
            return Map.of();
        }
    }

    private static Map<Slug, RoleEstimate> estimates(Map<Slug, RoleEffort> efforts) {
        return efforts.values().stream().collect(Collectors.toMap(RoleEffort::role, PlannedRoleEstimates::estimate));
    }

    private static RoleEstimate estimate(RoleEffort effort) {
        return new RoleEstimate(effort.hours(), effort.hoursPerWeek(), effort.lowMonths(), effort.highMonths());
    }
}
