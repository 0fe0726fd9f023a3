package io.cairn.roadmap;

import io.cairn.notification.Notice;
import io.cairn.notification.NoticeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody is told as their week begins: what is in it, and whether the plan still fits their pace. */
@Component
class WeekNotices {

    /** Where the notices lead; the views lie above this package, hence the bare addresses. */
    static final String WEEK = "week";

    static final String OPTIONS = "roadmap/options";

    private static final double MINUTES_PER_HOUR = 60;

    private final StudyPlans plans;
    private final NoticeKind weekStarts;
    private final NoticeKind planOptions;

    WeekNotices(StudyPlans plans, NoticeKind weekStarts, NoticeKind planOptions) {
        this.plans = plans;
        this.weekStarts = weekStarts;
        this.planOptions = planOptions;
    }

    /** Nothing for somebody who rests, or who has nothing left to do. */
    List<Notice> about(WeekNews.Due due) {
        List<Notice> notices = new ArrayList<>();
        plans.followedBy(due.accountId(), due.today())
                .filter(roadmap -> !roadmap.settings().isPausedOn(due.today()))
                .filter(roadmap -> !roadmap.upNext(1).isEmpty())
                .ifPresent(roadmap -> {
                    week(due, roadmap).ifPresent(notices::add);
                    options(due, roadmap).ifPresent(notices::add);
                });
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
    private Optional<Notice> options(WeekNews.Due due, RoadmapView roadmap) {
        Expectation expected = roadmap.expected(due.today());
        return expected.isLater()
                ? Optional.of(new Notice(
                        due.accountId(),
                        planOptions,
                        "options/%s/%s/%s"
                                .formatted(
                                        roadmap.id(),
                                        expected.promised(),
                                        roadmap.plan().forecast().likely()),
                        Map.of(
                                "from", expected.forecast().earliest().toString(),
                                "to", expected.forecast().latest().toString()),
                        OPTIONS))
                : Optional.empty();
    }
}
