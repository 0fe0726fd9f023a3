package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Origin;
import io.cairn.progress.Standing;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OnboardingTest extends LearnerTest {

    @Autowired
    private RoleEstimates estimates;

    @Test
    void anUntouchedFormIsEmpty() {
        assertThat(onboarding.start().draft()).isEqualTo(OnboardingDraft.empty());
    }

    @Test
    void theFormIsThereAgainAsItWasLeft() {
        OnboardingDraft draft = new OnboardingDraft(
                ENGINEER,
                catalog().backgrounds().iterator().next().slug(),
                Set.of(firstUnit()),
                7,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalDate.of(2030, 1, 1),
                LocalDate.of(2031, 12, 31),
                2);

        onboarding.save(draft.withHoursPerWeek(99));
        onboarding.save(draft);

        assertThat(onboarding.start().draft()).isEqualTo(draft);
        assertThat(rows("onboarding_draft")).isOne();
    }

    @Test
    void aFormOfAnotherReleaseBeginsAnew() {
        onboarding.save(draftFor(ENGINEER));
        database.sql("update onboarding_draft set content = '{\"unlike\": 1}' where account_id = ?")
                .param(learner.id())
                .update();

        assertThat(onboarding.start().draft()).isEqualTo(OnboardingDraft.empty());
    }

    @Test
    void nobodySeesAnothersForm() {
        onboarding.save(draftFor(ENGINEER));
        TestPeople.signInNewLearner(signUp);

        assertThat(onboarding.start().draft().role()).isNull();
    }

    @Test
    void thePreviewIsThePlanOneGets() {
        OnboardingDraft draft =
                draftFor(ENGINEER).withKnown(Set.of(firstUnit())).withHoursPerWeek(15);

        Plan preview = onboarding.preview(draft, progress.everything());
        onboarding.finish(draft, UUID.randomUUID());

        assertThat(current().plan()).isEqualTo(preview);
        assertThat(preview.step(StepKey.unit(firstUnit()))).isEmpty();
    }

    @Test
    void thePreviewKeepsUpWithASlider() {
        onboarding.preview(draftFor(ENGINEER), progress.everything());
        long start = System.nanoTime();

        for (int hours = 1; hours <= 20; hours++) {
            onboarding.preview(draftFor(ENGINEER).withHoursPerWeek(hours), progress.everything());
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void finishingStoresWhatIsKnownAndForgetsTheForm() {
        OnboardingDraft draft = draftFor(ENGINEER).withKnown(Set.of(firstUnit()));
        onboarding.save(draft);

        UUID made = onboarding.finish(draft, UUID.randomUUID());

        assertThat(current().id()).isEqualTo(made);
        assertThat(current().settings()).isEqualTo(draft.settings(today.today()));
        assertThat(progress.standings().get(firstUnit()).origin()).isEqualTo(Origin.SELF_ASSESSMENT);
        assertThat(rows("onboarding_draft")).isZero();
    }

    @Test
    void sendingTheFormTwiceMakesOneRoadmap() {
        UUID form = UUID.randomUUID();

        UUID first = onboarding.finish(draftFor(ENGINEER), form);
        UUID second = onboarding.finish(draftFor(ENGINEER), form);

        assertThat(second).isEqualTo(first);
        assertThat(rows("roadmap")).isOne();
        assertThat(rows("roadmap_plan")).isOne();
    }

    @Test
    void sendingTheFormFromTwoTabsAtOnceMakesOneRoadmap() throws Exception {
        UUID form = UUID.randomUUID();

        Callable<UUID> tab = () -> {
            TestPeople.signIn(learner);
            return onboarding.finish(draftFor(ENGINEER), form);
        };
        Set<UUID> made = new HashSet<>();
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            for (Future<UUID> one : tabs.invokeAll(List.of(tab, tab))) {
                made.add(one.get());
            }
        }

        assertThat(made).containsExactly(current().id());
        assertThat(rows("roadmap")).isOne();
    }

    @Test
    void theSameFormIdOfTwoPeopleMakesTwoRoadmaps() {
        UUID form = UUID.randomUUID();
        UUID mine = onboarding.finish(draftFor(ENGINEER), form);
        TestPeople.signInNewLearner(signUp);

        assertThat(onboarding.finish(draftFor(ENGINEER), form)).isNotEqualTo(mine);
    }

    @Test
    void theNextFormBeginsWithWhatIsDone() {
        roadmapTo(ENGINEER, firstUnit());
        StepKey done = firstStep(StepKind.UNIT);
        roadmaps.complete(done);

        assertThat(onboarding.start().draft().known()).contains(firstUnit(), done.unitId());
        assertThat(onboarding.start().draft().role()).isNull();
    }

    @Test
    void aFormThatMakesNoPlanNamesTheFieldToMendAndStoresNothing() {
        assertRefused(OnboardingDraft.empty(), SettingsException.Field.ROLE);
        assertRefused(draftFor(new Slug("astronaut")), SettingsException.Field.ROLE);
        assertRefused(draftFor(ENGINEER).withHoursPerWeek(0), SettingsException.Field.HOURS_PER_WEEK);
        assertRefused(draftFor(ENGINEER).withHoursPerWeek(81), SettingsException.Field.HOURS_PER_WEEK);
        assertRefused(draftFor(ENGINEER).withStudyDays(Set.of()), SettingsException.Field.STUDY_DAYS);
        assertRefused(draftFor(ENGINEER).withTarget(today.today().minusDays(1)), SettingsException.Field.TARGET);
        assertRefused(
                draftFor(ENGINEER)
                        .withStart(today.today().plusDays(9))
                        .withTarget(today.today().plusDays(8)),
                SettingsException.Field.TARGET);
        assertRefused(draftFor(ENGINEER).withStart(today.today().plusYears(21)), SettingsException.Field.START);
        assertThat(rows("roadmap")).isZero();
    }

    private void assertRefused(OnboardingDraft draft, SettingsException.Field field) {
        assertThatThrownBy(() -> onboarding.preview(draft, progress.everything()))
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.field()).isEqualTo(field));
        assertThatThrownBy(() -> onboarding.finish(draft, UUID.randomUUID())).isInstanceOf(SettingsException.class);
    }

    @Test
    void theEstimatesCoverEveryCareerRoleAndShrinkWithWhatIsKnown() {
        Map<Slug, RoleEffort> beginner = onboarding.estimates(OnboardingDraft.empty(), progress.everything());
        Map<Slug, RoleEffort> ahead =
                onboarding.estimates(OnboardingDraft.empty().withKnown(Set.of(firstUnit())), Map.of());

        assertThat(beginner).hasSameSizeAs(catalog().roles());
        assertThat(ahead.get(ENGINEER).hours().likely())
                .isLessThan(beginner.get(ENGINEER).hours().likely());
    }

    @Test
    void estimatesAreReckonedOnce() {
        Map<CatalogKey, Standing> done = progress.everything();

        assertThat(onboarding.estimates(OnboardingDraft.empty(), done))
                .isSameAs(onboarding.estimates(OnboardingDraft.empty(), done));
    }

    @Test
    void visitorsSeeHowLongABeginnerTakes() {
        TestPeople.signOut();

        RoleEffort effort = estimates.of(ENGINEER);

        assertThat(effort.hoursPerWeek()).isEqualTo(RoleEstimates.HOURS_PER_WEEK);
        assertThat(effort.lowMonths()).isPositive().isLessThanOrEqualTo(effort.likelyMonths());
        assertThat(effort.likelyMonths()).isLessThanOrEqualTo(effort.highMonths());
        assertThat(Statements.during(() -> estimates.all())).isEmpty();
    }

    @Test
    void aFormSentAgainLaterChangesNothing() {
        UUID form = UUID.randomUUID();
        OnboardingDraft draft = draftFor(ENGINEER).withKnown(Set.of(firstUnit()));
        UUID made = onboarding.finish(draft, form);
        progress.assess(Set.of());

        assertThat(onboarding.finish(draft, form)).isEqualTo(made);
        assertThat(progress.everything()).isEmpty();
    }

    @Test
    void thereAreFewStatements() {
        Map<CatalogKey, Standing> done = progress.everything();
        OnboardingDraft draft = draftFor(ENGINEER);
        UUID form = UUID.randomUUID();
        assertThat(Statements.during(() -> onboarding.start())).hasSize(2);
        assertThat(Statements.during(() -> onboarding.save(draft))).hasSize(1);
        assertThat(Statements.during(() -> onboarding.preview(draft, done))).isEmpty();
        assertThat(Statements.during(() -> onboarding.estimates(draft, done))).isEmpty();
        assertThat(Statements.during(() -> onboarding.finish(draft, form))).hasSize(2);
        assertThat(Statements.during(() -> onboarding.finish(draft, form))).hasSize(2);
    }

    private UnitId firstUnit() {
        return UnitId.parse("command-line.awareness");
    }
}
