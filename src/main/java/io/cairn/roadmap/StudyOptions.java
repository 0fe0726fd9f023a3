package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Importance;
import io.cairn.progress.Progress;
import io.cairn.progress.TimeLog;
import io.cairn.progress.Today;
import io.cairn.roadmap.OptionMaker.Priced;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in learner stands on their current roadmap, and how they could go on. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class StudyOptions extends SessionService {

    private final transient RoadmapRows rows;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient TimeLog time;
    private final transient CurrentUser user;
    private final transient Today today;

    StudyOptions(RoadmapRows rows, Catalogs catalogs, Progress progress, TimeLog time, CurrentUser user, Today today) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
        this.time = time;
        this.user = user;
        this.today = today;
    }

    /**
     * The options as they are today, priced; nothing is stored until one is handed to {@link Replanning#accept}.
     *
     * @throws NotFoundException if no roadmap is followed
     */
    public PlanOptions look() {
        StoredRoadmap stored = rows.current(user.id()).orElseThrow(Roadmaps::noRoadmap);
        Catalog catalog = catalogs.edition(stored.roadmap().edition());
        Desk desk = Desk.of(catalog, progress.everything(), stored.roadmap());
        RoadmapView view = RoadmapView.of(stored, desk);
        LocalDate day = today.today();
        Expectation expectation = view.expected(day);
        PlanMaker maker = new PlanMaker(catalog, desk.achievements(), day);
        FewerSteps fewer = new FewerSteps(
                catalog, view.role(), new Expectation.Left(stored.plan(), view.statuses(), view.logged(), view.pace()));
        boolean paused = stored.settings().isPausedOn(day);
        return new PlanOptions(
                stored.settings(),
                paused,
                view.pace(),
                StudyRate.of(time.logged().byWeek(), day).orElse(null),
                expectation,
                new OptionMaker(stored, maker, fewer, expectation, day)
                        .options().stream()
                                .map(priced -> option(priced, stored, catalog, view))
                                .toList(),
                rest(stored, maker, paused ? null : new Pause(day, null), catalog, view));
    }

    /** @param pause {@code null} to go on, with a target date that may have come too near in the meantime */
    private PlanPreview rest(
            StoredRoadmap stored, PlanMaker maker, @Nullable Pause pause, Catalog catalog, RoadmapView view) {
        PlanSettings settings = stored.settings().withPause(pause);
        LocalDate target = settings.target();
        boolean gone = target != null && target.isBefore(SettingsCheck.firstDay(settings, today.today()));
        PlanWish wish = stored.wish(pause == null ? PlanCause.RESUMED : PlanCause.PAUSED)
                .withSettings(gone ? settings.withTarget(null) : settings);
        return preview(wish, maker.next(wish), stored, catalog, view);
    }

    private static PlanOption option(Priced priced, StoredRoadmap stored, Catalog catalog, RoadmapView view) {
        int hours = priced.wish().settings().hoursPerWeek();
        return new PlanOption(
                priced.kind(),
                priced.outlook(),
                hours,
                importance(catalog.role(view.role())),
                priced.outlook() == PlanOption.Outlook.OPEN
                        ? preview(priced.wish(), priced.plan(), stored, catalog, view)
                        : null);
    }

    private static Map<StepKey, Importance> importance(CareerRole role) {
        Map<StepKey, Importance> importance = new HashMap<>();
        role.requirements()
                .forEach(requirement -> importance.put(StepKey.unit(requirement.unit()), requirement.importance()));
        return importance;
    }

    private static PlanPreview preview(
            PlanWish wish, Plan plan, StoredRoadmap stored, Catalog catalog, RoadmapView view) {
        Map<StepKey, StepLabel> labels = new HashMap<>(view.labels());
        labels.putAll(StepLabels.of(catalog, StepLabels.keysOf(plan)));
        return PlanPreview.of(stored.roadmap(), stored.roadmap().edition(), wish, stored.plan(), plan, labels);
    }
}
