package io.cairn.roadmap.ui;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.ui.RoleEstimate;
import io.cairn.catalog.ui.RoleEstimateSource;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.RoleEffort;
import io.cairn.roadmap.RoleEstimates;
import io.cairn.roadmap.SettingsException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the catalogue's pages what each career role takes, reckoned by the planner. */
@Component
class PlannedRoleEstimates extends SessionService implements RoleEstimateSource {

    private final RoleEstimates estimates;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final CurrentUser user;

    PlannedRoleEstimates(RoleEstimates estimates, Onboarding onboarding, Roadmaps roadmaps, CurrentUser user) {
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
        OnboardingDraft form = roadmaps.settings()
                .map(settings -> OnboardingDraft.empty()
                        .withHoursPerWeek(settings.hoursPerWeek())
                        .withStudyDays(settings.studyDays()))
                .or(() -> Optional.of(start.draft())
                        .filter(draft -> !draft.known().isEmpty()))
                .orElse(null);
        try {
            return form == null ? Map.of() : estimates(onboarding.estimates(form, start.done()));
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
