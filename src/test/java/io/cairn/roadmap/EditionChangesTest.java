package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.RandomEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.notification.Phrase;
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
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.TestPropertySource;

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
                all.successions(),
                all.translations());
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
    @ValueSource(longs = {1, 2, 3, 4})
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
    void everyLearnerIsToldWhatTheirPreviewShows() {
        editions.publishAgain(1);
        roadmapTo(ENGINEER);
        roadmaps.complete(firstStep(StepKind.UNIT));
        CatalogContent less = new RandomEdits(5).soundlyEdited(first(), 40);
        int number = editions.publish(less, "Much anew");
        news.tell();
        PlanPreview preview = replanning.previewOfLatestEdition().orElseThrow();
        assertThat(preview.diff().isEmpty()).isFalse();
        assertThat(effect(number)).isEqualTo(Phrase.write(DiffPhrases.of(preview.diff())));
    }

    @Test
    void whoCannotTakeItOverIsToldWhy() {
        editions.publishAgain(1);
        roadmapTo(ANALYST);
        int number = editions.publish(new RandomEdits(0).without(first(), ANALYST), "No analyst");
        news.tell();
        assertThat(effect(number)).isEqualTo("roadmap.edition.effect.role=0.0");
        number = editions.publishAgain(1);
        news.tell();
        assertThat(effect(number)).isEqualTo("roadmap.edition.effect.nothing=0.0");
        database.sql("""
                        update roadmap_plan set settings = settings || '{"target": "2020-01-01"}' where account_id = ?""").param(learner.id()).update();
        number = editions.publishAgain(1);
        news.tell();
        assertThat(effect(number)).isEqualTo("roadmap.edition.effect.settings=0.0");
    }

    private String effect(int edition) {
        return database.sql("select words ->> 'effect' from notification where account_id = ? and key = ?")
                .param(learner.id())
                .param("edition/" + edition)
                .query(String.class)
                .single();
    }

    /** As many as the learner there is, and one whose plan nothing can be made of. */
    private void others(int people, RoadmapView mine) {
        database.sql("""
                        with people as (
                            insert into account (id, version, email, email_key, display_name, password_hash, disabled, session_stamp, created_at)
                            select uuidv7(), 0, n || :mark, n || :mark, 'Many', 'none', false, 0, now() from generate_series(0, :people) n
                            returning id, email),
                        made as (
                            insert into roadmap (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at)
                            select uuidv7(), 0, id, :role, :edition, uuidv7(), 1, '[]', now() from people
                            returning id, account_id),
                        planned as (
                            insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at)
                            select m.account_id, m.id, 1, case when p.email like '0-%' then '{}' else o.settings end, o.plan, now()
                              from made m join people p on p.id = m.account_id
                              join roadmap_plan o on o.account_id = :mine)
                        insert into current_roadmap (account_id, roadmap_id) select account_id, id from made
                        """)
                .param("mark", "-" + UUID.randomUUID() + "@example.org")
                .param("people", people)
                .param("mine", learner.id())
                .param("role", Roadmap.roleKey(ENGINEER))
                .param("edition", mine.edition())
                .update();
    }

    private int toldOf(int edition) {
        return database.sql("select count(*) from notification where key = ?")
                .param("edition/" + edition)
                .query(Integer.class)
                .single();
    }

    @Test
    void someAtATimeAreToldAndAnOddPlanStopsNobody() {
        editions.publishAgain(1);
        news.tell();
        others(3 * EditionNews.TOLD_AT_ONCE, roadmapTo(ENGINEER));
        int number = editions.publish(withoutTask("write-cv"), "For all");
        List<String> statements = Statements.during(news::tell);
        // A few each time, and each edition is read once.
        assertThat(statements).hasSizeLessThan(6 * (2 + toldOf(number) / EditionNews.TOLD_AT_ONCE) + number);
        assertThat(database.sql("select words ->> 'effect' from notification where key = ?")
                        .param("edition/" + number)
                        .query(String.class)
                        .list())
                .filteredOn(effect -> effect.equals(effect(number)))
                .hasSizeGreaterThan(3 * EditionNews.TOLD_AT_ONCE);
        assertThat(database.sql("select count(*) from notification where key = ? and words ->> 'effect' like '%look%'")
                        .param("edition/" + number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
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
