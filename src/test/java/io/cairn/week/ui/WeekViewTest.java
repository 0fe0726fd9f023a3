package io.cairn.week.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cairn.account.AccountInfo;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Timers;
import io.cairn.progress.Today;
import io.cairn.review.SampleSubmissions;
import io.cairn.review.Verdict;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.BackgroundJob;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.Plot;
import io.cairn.support.ViewTest;
import io.cairn.week.BurnUp;
import io.cairn.week.WeekFacts;
import io.cairn.week.Weeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class WeekViewTest extends ViewTest {

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private TimeLog time;

    @Autowired
    private Timers timers;

    @Autowired
    private Weeks weeks;

    @Autowired
    private Today today;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticeKind certificationExpires;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private BackgroundJob certificationExpiry;

    @Autowired
    private SampleSubmissions submissions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void signIn() {
        learner = signInNewLearner();
    }

    @Test
    void withoutARoadmapTheWayToOneIsShown() {
        open("week");
        assertThat(viewText()).contains("This week").doesNotContain("What changed");
        assertThat(_find(Anchor.class).getFirst().getHref()).startsWith("onboarding");
    }

    @Test
    void theWeekSaysWhatToDoWhatIsLeftAndWhy() {
        StepKey first = roadmap();
        open("week");
        assertThat(viewText())
                .contains(
                        "About ",
                        " left",
                        "Next",
                        "Machine Learning Engineer",
                        "Ready ",
                        "A quiet spell",
                        "Nothing new.",
                        "0 min logged of");
        assertThat(_find(WeekStepRow.class)).isNotEmpty();
        assertThat(_find(_find(WeekStepRow.class).getFirst(), Anchor.class)
                        .getFirst()
                        .getHref())
                .isEqualTo("roadmap/step/" + first);
        assertThat(_get(Plot.class).isVisible()).isTrue();
    }

    @Test
    void everyNumberOpensWhatItIsMadeOf() {
        StepKey first = roadmap();
        open("week");
        assertThat(_find(_find(WeekStepRow.class).getFirst(), Anchor.class))
                .filteredOn(link -> link.getText().endsWith(" in all"))
                .extracting(Anchor::getHref)
                .containsExactly("roadmap/step/" + first);
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getClassNames().contains("numbers"))
                .extracting(Anchor::getHref)
                .contains("roadmap/options", "roadmap?status=done", "roadmap?status=skipped", "time");
        assertThat(_get(Anchor.class, spec -> spec.withText("No steps done, 0 h"))
                        .getHref())
                .isEqualTo("roadmap?status=done");
    }

    @Test
    void theTimerRunsFromHereAndTimeIsLoggedByHand() {
        StepKey first = roadmap();
        open("week");
        _click(_find(Button.class, spec -> spec.withText("Start timer")).getFirst());
        assertThat(timers.running()).map(RunningTimer::item).contains(first.item());
        _click(_get(Button.class, spec -> spec.withText("Stop timer")));
        _click(_find(Button.class, spec -> spec.withText("Log time")).getFirst());
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 45);
        _click(_get(Button.class, spec -> spec.withText("Save time")));
        assertThat(viewText()).contains("45 min logged of", "1 week in a row", "1 week in all");
    }

    @Test
    void aStepThatHasUsedUpItsTimeSaysSo() {
        StepKey first = roadmap();
        for (int day = 0; day < 5; day++) {
            time.add(new TimeSpent(first.item(), today.today().minusDays(day), 1440, ""), UUID.randomUUID());
        }
        open("week");
        assertThat(textOf(_find(WeekStepRow.class).getFirst())).contains("The time it should take is used up");
    }

    @Test
    void finishedStepsGiveWayToTheNext() {
        StepKey first = roadmap();
        roadmaps.complete(first);
        open("week");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).doesNotContain("roadmap/step/" + first);
        assertThat(viewText()).contains("Claimed", "1 week in a row");
    }

    @Test
    void whatHappenedSinceTheLastVisitIsToldOnce() {
        roadmap();
        transaction.executeWithoutResult(status -> notices.send(
                learner.id(),
                certificationExpires,
                UUID.randomUUID().toString(),
                Map.of("name", "DP-100", "days", "30", "on", "2030-01-01"),
                "certifications"));
        open("week");
        assertThat(viewText()).contains("DP-100");
        database.sql("""
                update week_visit set seen_at = now() - interval '2 hours', since = now() - interval '3 hours'
                 where account_id = ?""").param(learner.id()).update();
        database.sql("update notification set created_at = now() - interval '3 hours' where account_id = ?")
                .param(learner.id())
                .update();
        open("roadmap");
        open("week");
        assertThat(viewText()).contains("Nothing new.");
    }

    @Test
    void aDecidedReviewIsAmongWhatChangedAndLeadsToIt() {
        roadmap();
        UUID submission = submissions.submitted(submissions.project("Churn"));
        submissions.decide(submission, submissions.newMentor(), Verdict.APPROVED);
        open("week");
        assertThat(viewText()).contains(" approved your project “Churn”.").doesNotContain("Nothing new.");
        follow(" approved ");
        assertThat(_get(H1.class).getText()).contains("Churn");
    }

    @Test
    void aCertificationThatIsAboutToExpireIsAmongWhatChanged() {
        roadmap();
        LocalDate day = today.today().plusDays(20);
        certifications.add(
                new CertificationContent(null, "DP-100", "Microsoft", day.minusYears(1), day, "", null, null, Set.of()),
                UUID.randomUUID());
        certificationExpiry.work().run();
        open("week");
        assertThat(viewText()).contains("DP-100 expires in 20 days").doesNotContain("Nothing new.");
        follow("DP-100");
        assertThat(_get(H1.class).getText()).contains("DP-100");
    }

    @Test
    void theNumbersAreThoseOfThePagesTheyLeadTo() {
        StepKey first = roadmap();
        StepKey second = roadmaps.current().orElseThrow().plan().order().get(1);
        time.add(new TimeSpent(second.item(), today.today(), 45, ""), UUID.randomUUID());
        roadmaps.complete(first);
        roadmaps.skip(third());
        open("week");
        follow("45 min logged of ");
        assertThat(viewText()).contains("1 entry, 45 min");
        open("week");
        follow("1 step done, ");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("roadmap/step/" + first);
        open("week");
        follow("1 step skipped, ");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("roadmap/step/" + first);
        open("week");
        follow("1 week in all");
        assertThat(viewText()).contains("1 entry, 45 min");
    }

    private StepKey third() {
        return roadmaps.current().orElseThrow().having(StepStatus.UPCOMING).stream()
                .map(PlannedStep::key)
                .filter(StepKey::isUnit)
                .skip(2)
                .findFirst()
                .orElseThrow();
    }

    /** Goes where a link of the week with these words in it leads. */
    private static void follow(String words) {
        open(_find(Anchor.class).stream()
                .filter(link -> link.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + viewText()))
                .getHref());
    }

    @Test
    void atMostThreeStepsComeNextEachWithItsReason() {
        roadmap();
        open("week");
        Section next = _get(Section.class, spec -> spec.withClasses("week-next"));
        assertThat(_find(next, ListItem.class)).hasSizeBetween(1, 3).allSatisfy(step -> {
            assertThat(_get(step, Anchor.class).getText()).isNotBlank();
            assertThat(_get(step, Span.class).getText()).isNotBlank();
        });
    }

    @Test
    void othersTimeIsNotMine() {
        StepKey first = roadmap();
        time.add(new TimeSpent(first.item(), today.today(), 60, ""), UUID.randomUUID());
        signInNewLearner();
        WeekFacts facts = weeks.visit(Locale.ENGLISH);
        assertThat(facts.logged().totalMinutes()).isZero();
        assertThat(facts.finished()).isEmpty();
    }

    @Test
    void theBurnUpNeverGoesDownAndEndsWithEverything() {
        StepKey first = roadmap();
        roadmaps.complete(first);
        time.add(new TimeSpent(first.item(), today.today().minusWeeks(3), 90, ""), UUID.randomUUID());
        var view = roadmaps.current().orElseThrow();
        WeekFacts facts = weeks.visit(Locale.ENGLISH);
        BurnUp burnUp = BurnUp.of(
                view.plan(),
                view.plan().forecast(),
                Set.of(first.item()),
                facts.finished(),
                facts.logged(),
                today.today());
        for (List<Double> series :
                List.of(burnUp.planned(), burnUp.done(), burnUp.logged(), burnUp.early(), burnUp.late())) {
            assertThat(series).hasSameSizeAs(burnUp.mondays());
            assertThat(series.stream().filter(Objects::nonNull).toList()).isSorted();
        }
        double total = view.plan().steps().stream()
                .mapToInt(step -> step.effort().likely())
                .sum();
        assertThat(burnUp.late().getLast()).isEqualTo(total);
        assertThat(burnUp.logged().getFirst()).isEqualTo(1.5);
    }

    @Test
    void theBurnUpOfManyYearsHasFewPointsAndThisWeekAmongThem() {
        roadmap();
        LocalDate day = today.today();
        time.add(new TimeSpent(third().item(), day.minusWeeks(20), 90, ""), UUID.randomUUID());
        var plan = roadmaps.current().orElseThrow().plan();
        BurnUp burnUp = BurnUp.of(
                plan,
                new Forecast(day.plusYears(5), day.plusYears(9), day.plusYears(20)),
                Set.of(),
                Map.of(),
                weeks.visit(Locale.ENGLISH).logged(),
                day);
        assertThat(burnUp.mondays())
                .hasSizeLessThan(65)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(BurnUp.mondayOf(day))
                .endsWith(BurnUp.mondayOf(day.plusYears(20)));
        assertThat(burnUp.logged().stream().filter(Objects::nonNull).toList()).endsWith(1.5);
    }

    private StepKey roadmap() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        return roadmaps.current().orElseThrow().plan().order().getFirst();
    }

    private static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
