package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.support.Statements;
import org.junit.jupiter.api.Test;

/** How much SQL the screens of a roadmap send: at most three statements to open one, and the same however much there is. */
class RoadmapStatementsTest extends LearnerTest {

    @Test
    void thereAreFewStatementsForALearnerWhoHasJustBegun() {
        assertFewStatements(roadmapTo(ENGINEER));
    }

    @Test
    void thereAreNoMoreForALearnerWhoHasBeenHereForYears() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        workThroughEverything();
        keepPlans(roadmap, 10_000);

        assertFewStatements(current());
    }

    private void assertFewStatements(RoadmapView roadmap) {
        StepKey step = roadmap.plan().order().stream()
                .filter(StepKey::isUnit)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(Statements.during(() -> roadmaps.current())).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.settings())).hasSize(1);
        assertThat(Statements.during(() -> roadmaps.overview())).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.step(step))).hasSize(2);
        assertThat(Statements.during(() -> replanning.preview(roadmap.settings())))
                .hasSize(2);
        assertThat(Statements.during(() -> roadmaps.start(step))).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.skip(step))).hasSize(2);
        Undo undo = roadmaps.complete(step).undo();
        assertThat(Statements.during(() -> roadmaps.complete(step))).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.reopen(step))).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.undo(undo, step))).hasSize(2);
        assertThat(Statements.during(() -> roadmaps.makeCurrent(roadmap.id()))).hasSize(2);
        PlanPreview newest = replanning.preview(roadmap.settings().withHoursPerWeek(30));
        assertThat(Statements.during(() -> replanning.accept(newest))).hasSize(2);
    }

    private void workThroughEverything() {
        database.sql("""
                        insert into progress (account_id, item_key, stage, origin, started_on, finished_on)
                        select ?, key, 'DONE', 'STEP', current_date, current_date from catalog_key
                        where key ~ '^(unit|project|certification|task)/'""").param(learner.id()).update();
    }

    /** As many accepted plans, the last one in force. */
    private void keepPlans(RoadmapView roadmap, int count) {
        database.sql("""
                        insert into roadmap_plan
                        select account_id, roadmap_id, n, settings,
                               case when n = :count then plan else '{}' end, accepted_at
                        from roadmap_plan, generate_series(2, :count) n where roadmap_id = :roadmap""").param("count", count).param("roadmap", roadmap.id()).update();
        database.sql("update roadmap set plan_number = ? where id = ?")
                .params(count, roadmap.id())
                .update();
        assertThat(rows("roadmap_plan")).isEqualTo(count);
    }
}
