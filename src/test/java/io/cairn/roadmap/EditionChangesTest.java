package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.RandomEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.progress.Evidence;
import io.cairn.progress.Standing;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.TestPropertySource;

@Import(TestEditions.class)
@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it publishes
class EditionChangesTest extends LearnerTest {

    @Autowired
    private TestEditions editions;

    @Autowired
    private EditionNews news;

    private CatalogContent first() {
        return catalogs.edition(1).content();
    }

    /** The first edition without one of its career tasks, so that there is something to notice. */
    private CatalogContent withoutTask(String slug) {
        CatalogContent all = first();
        return new CatalogContent(
                all.sources(),
                all.areas(),
                all.skills(),
                all.stages(),
                all.roles(),
                all.resources(),
                all.rubrics(),
                all.briefs(),
                all.certifications(),
                all.tasks().stream()
                        .filter(task -> !task.slug().value().equals(slug))
                        .toList(),
                all.guide(),
                all.backgrounds(),
                all.successions());
    }

    @Test
    void theLatestEditionIsLookedAtFirstAndTakenOverWhenTheLearnerSaysSo() {
        editions.publishAgain(1);
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = firstStep(StepKind.TASK);
        int number = editions.publish(withoutTask(task.id()), "One task less");

        assertThat(current()).isEqualTo(before);
        PlanPreview preview = replanning.previewOfLatestEdition().orElseThrow();
        assertThat(preview.edition()).isEqualTo(number);
        assertThat(preview.diff().removed()).containsExactly(task);
        assertThat(preview.labels().get(task).title()).isNotEqualTo(task.id());
        assertThat(current()).isEqualTo(before);

        replanning.accept(preview);
        replanning.accept(preview);

        assertThat(current().edition()).isEqualTo(number);
        assertThat(current().plan()).isEqualTo(preview.after());
        assertThat(rows("roadmap_plan")).isEqualTo(2);
        assertThat(replanning.previewOfLatestEdition()).isEmpty();
    }

    @Test
    void lookingTakesTwoStatements() {
        editions.publishAgain(1);
        roadmapTo(ENGINEER);
        editions.publish(withoutTask("write-cv"), "Less");
        replanning.previewOfLatestEdition();
        assertThat(Statements.during(() -> replanning.previewOfLatestEdition())).hasSize(2);
        PlanPreview preview = replanning.previewOfLatestEdition().orElseThrow();
        assertThat(Statements.during(() -> replanning.accept(preview))).hasSize(2);
    }

    @Test
    void takingOverInATabThatIsBehindIsRefused() {
        editions.publishAgain(1);
        RoadmapView before = roadmapTo(ENGINEER);
        editions.publish(withoutTask("write-cv"), "Less");
        PlanPreview behind = replanning.previewOfLatestEdition().orElseThrow();
        accept(before.settings().withHoursPerWeek(20));
        assertThatThrownBy(() -> replanning.accept(behind)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(current().edition()).isEqualTo(before.edition());
    }

    @Test
    void aRoleThatIsGoneLeavesTheRoadmapAsItIs() {
        editions.publishAgain(1);
        RoadmapView before = roadmapTo(ANALYST);
        editions.publish(new RandomEdits(0).without(first(), ANALYST), "No analyst");
        assertThatThrownBy(() -> replanning.previewOfLatestEdition())
                .isInstanceOfSatisfying(
                        SettingsException.class, e -> assertThat(e.field()).isEqualTo(SettingsException.Field.ROLE));
        assertThat(current().plan()).isEqualTo(before.plan());
    }

    /** Random edits, publications, ways back and take-overs: nothing done or shown is ever lost. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingFinishedOrShownIsLostWhateverIsPublished(long seed) {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(seed);
        editions.publishAgain(1);
        RoadmapView roadmap = roadmapTo(random.nextBoolean() ? ENGINEER : ANALYST);
        for (int round = 0; round < 4; round++) {
            work(current(), random);
            Map<CatalogKey, Standing> done = progress.everything();
            if (random.nextInt(4) == 0) {
                editions.publishAgain(1 + random.nextInt(catalogs.currentNumber()));
            } else {
                editions.publish(edits.soundlyEdited(catalogs.current().content(), 10), "Round " + round);
            }
            try {
                replanning.previewOfLatestEdition().ifPresent(preview -> replanning.accept(preview));
            } catch (SettingsException e) {
                assertThat(catalogs.current().findRole(roadmap.role())).isEmpty();
            }
            assertThat(progress.everything()).isEqualTo(done);
            assertNothingLost(done);
        }
    }

    private void work(RoadmapView view, Random random) {
        List<StepKey> steps = view.plan().order().stream()
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .filter(step -> view.status(step).isOpen())
                .filter(step -> RequestCheck.isKnown(catalogs.edition(view.edition()), step))
                .toList();
        for (int i = 0; i < 6 && !steps.isEmpty(); i++) {
            StepKey step = steps.get(random.nextInt(steps.size()));
            switch (random.nextInt(4)) {
                case 0 -> roadmaps.start(step);
                case 1 -> roadmaps.skip(step);
                case 2 -> roadmaps.complete(step);
                default -> {
                    if (step.isUnit()) {
                        show(null, step);
                    }
                }
            }
        }
    }

    private void assertNothingLost(Map<CatalogKey, Standing> done) {
        RoadmapView after = current();
        done.values().stream().filter(Standing::isDone).forEach(standing -> {
            StepKey step = Achievements.step(standing.item());
            after.plan()
                    .step(step)
                    .ifPresent(planned -> assertThat(planned.isDone())
                            .as("%s is not planned again", step)
                            .isTrue());
            Evidence evidence = standing.evidence();
            assertThat(evidence).as("%s", step).isNotNull();
        });
        assertThat(after.plan().steps().stream()
                        .filter(PlannedStep::isDone)
                        .map(PlannedStep::key)
                        .filter(step -> step.kind() != StepKind.MILESTONE)
                        .collect(Collectors.toSet()))
                .allMatch(step -> done.containsKey(Achievements.item(step)));
    }

    @Test
    void everyLearnerBehindHearsOnceAndWhoIsNotBehindNever() {
        editions.publishAgain(1);
        news.tell();
        roadmapTo(ENGINEER);
        int told = notices();
        TestPeople.signInNewLearner(signUp);
        int number = editions.publish(withoutTask("write-cv"), "One task less");
        news.tell();
        news.tell();
        assertThat(notices()).isEqualTo(told + 1);
        assertThat(database.sql("select words ->> 'notes' from notification where account_id = ? and key = ?")
                        .param(learner.id())
                        .param("edition/" + number)
                        .query(String.class)
                        .single())
                .isEqualTo("One task less");
    }

    private int notices() {
        return database.sql("select count(*) from notification where account_id = ? and kind = 'edition-published'")
                .param(learner.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void tenThousandLearnersAreToldWithAFewStatementsForSomeHundred() {
        editions.publishAgain(1);
        news.tell();
        RoadmapView mine = roadmapTo(ENGINEER);
        database.sql("""
                        with people as (
                            insert into account (id, version, email, email_key, display_name, password_hash, disabled, session_stamp, created_at)
                            select uuidv7(), 0, n || :mark, n || :mark, 'Many', 'none', false, 0, now() from generate_series(1, 10000) n
                            returning id),
                        made as (
                            insert into roadmap (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at)
                            select uuidv7(), 0, id, :role, :edition, uuidv7(), 1, '[]', now() from people
                            returning id, account_id),
                        planned as (
                            insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at)
                            select account_id, id, 1, '{}', '{}', now() from made)
                        insert into current_roadmap (account_id, roadmap_id) select account_id, id from made
                        """)
                .param("mark", "-" + UUID.randomUUID() + "@example.org")
                .param("role", Roadmap.roleKey(ENGINEER))
                .param("edition", mine.edition())
                .update();
        editions.publish(withoutTask("write-cv"), "For all");
        long begun = System.nanoTime();
        List<String> statements = Statements.during(news::tell);
        System.out.printf("Told 10,000 learners in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
        assertThat(statements).hasSizeLessThan(100);
        assertThat(database.sql("select count(*) from notification where key = ?")
                        .param("edition/" + catalogs.currentNumber())
                        .query(Integer.class)
                        .single())
                .isGreaterThan(10_000);
    }

    @Test
    void whatWasBegunAndIsGoneIsNotGoneOnWithButStaysOnRecord() {
        editions.publishAgain(1);
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey begun = firstStep(StepKind.TASK);
        roadmaps.start(begun);
        editions.publish(withoutTask(begun.id()), "Without what was begun");
        PlanPreview preview = replanning.previewOfLatestEdition().orElseThrow();
        replanning.accept(preview);
        assertThat(current().plan().step(begun)).isEmpty();
        assertThat(progress.everything()).containsKey(Achievements.item(begun));
        assertThat(before.plan().step(begun)).isPresent();
    }
}
