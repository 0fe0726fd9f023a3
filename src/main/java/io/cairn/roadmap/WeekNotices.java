package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.notification.Notice;
import io.cairn.notification.NoticeKind;
import io.cairn.progress.ProgressLookup;
import io.cairn.progress.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody is told as their week begins: what is in it, and whether the plan still fits their pace. */
@Component
class WeekNotices {

    /** Where the notices lead; the views lie above this package, hence the bare addresses. */
    static final String WEEK = "roadmap";

    static final String OPTIONS = "roadmap/change";

    /** A plan that slips by less is as good as it was. */
    static final int DAYS_TO_MENTION = 7;

    private static final double MINUTES_PER_HOUR = 60;

    private final RoadmapRows rows;
    private final Catalogs catalogs;
    private final ProgressLookup progress;
    private final NoticeKind weekStarts;
    private final NoticeKind planOptions;

    WeekNotices(
            RoadmapRows rows,
            Catalogs catalogs,
            ProgressLookup progress,
            NoticeKind weekStarts,
            NoticeKind planOptions) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
        this.weekStarts = weekStarts;
        this.planOptions = planOptions;
    }

    /** Nothing for somebody who rests, or who has nothing left to do. */
    List<Notice> about(WeekNews.Due due) {
        Optional<StoredRoadmap> followed = rows.current(due.accountId())
                .filter(stored -> !stored.settings().isPausedOn(due.today()));
        if (followed.isEmpty()) {
            return List.of();
        }
        StoredRoadmap stored = followed.get();
        Catalog catalog = catalogs.edition(stored.roadmap().edition());
        Map<CatalogKey, Standing> standings = progress.of(due.accountId(), due.today());
        RoadmapView roadmap = RoadmapView.of(stored, Desk.of(catalog, standings, stored.roadmap()));
        if (roadmap.upNext(1).isEmpty()) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        week(due, roadmap).ifPresent(notices::add);
        options(due, stored, new PlanMaker(catalog, new Achievements(catalog, standings), due.today()))
                .ifPresent(notices::add);
        return notices;
    }

    private Optional<Notice> week(WeekNews.Due due, RoadmapView roadmap) {
        List<PlanWeek.Share> open = roadmap.plan().weeks().stream()
                .filter(week -> week.monday().equals(due.monday()))
                .flatMap(week -> week.shares().stream())
                .filter(share -> roadmap.status(share.step()).isOpen())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int minutes = open.stream().mapToInt(PlanWeek.Share::minutes).sum();
        return Optional.of(new Notice(
                due.accountId(),
                weekStarts,
                "week/" + due.monday(),
                Map.of(
                        "hours", Long.toString((long) Math.ceil(minutes / MINUTES_PER_HOUR)),
                        "steps", Integer.toString(open.size()),
                        "first", roadmap.label(open.getFirst().step()).title()),
                WEEK));
    }

    /** Once for each plan: whoever leaves it as it is has decided so. */
    private Optional<Notice> options(WeekNews.Due due, StoredRoadmap stored, PlanMaker maker) {
        LocalDate target = stored.settings().target();
        boolean tooLate = target != null && target.isBefore(due.today());
        PlanWish wish = stored.wish(PlanCause.SETTINGS);
        Plan before = stored.plan();
        Plan now = maker.next(tooLate ? wish.withSettings(stored.settings().withTarget(null)) : wish);
        long days = ChronoUnit.DAYS.between(
                before.forecast().likely(), now.forecast().likely());
        boolean slipped = tooLate
                || days >= DAYS_TO_MENTION
                || now.leftOut().size() > before.leftOut().size();
        return slipped
                ? Optional.of(new Notice(
                        due.accountId(),
                        planOptions,
                        "options/%s/%s"
                                .formatted(
                                        stored.roadmap().id(), before.forecast().likely()),
                        Map.of(
                                "from", now.forecast().earliest().toString(),
                                "to", now.forecast().latest().toString()),
                        OPTIONS))
                : Optional.empty();
    }
}
