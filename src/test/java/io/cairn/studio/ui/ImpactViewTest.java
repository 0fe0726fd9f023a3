package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.DraftVersion;
import io.cairn.support.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImpactViewTest extends StudioTest {

    private static final String IMPACT = """
            {"learners": 1200, "roadmaps": 1300, "changed": {"number": 700}, "stranded": {"number": null},
             "hours": {"median": 4, "most": 12}, "days": {"median": 3, "most": 21},
             "changes": [
                {"key": {"kind": "UNIT", "id": "python.working"}, "change": "CHANGED",
                 "learners": {"number": 640}, "roadmaps": {"number": 700}},
                {"key": {"kind": "UNIT", "id": "sql.working"}, "change": "CHANGED",
                 "learners": {"number": null}, "roadmaps": {"number": null}},
                {"key": {"kind": "GUIDE", "id": "need-a-phd"}, "change": "CHANGED",
                 "learners": {"number": 0}, "roadmaps": {"number": 0}}],
             "examples": [
                {"role": "data-analyst", "percentDone": 40, "added": 3, "removed": 1, "hours": 10, "halfWeeks": 3}]}""";

    @Autowired
    private CatalogPublishing publishing;

    private void study(String state, int done, String impact) {
        DraftVersion seen = publishing.plan(null).seen();
        sql.sql("""
                        insert into impact_study (id, state, edition, digest, done, total, changed_at, impact)
                        values (gen_random_uuid(), ?, ?, ?, ?, 10000, now(), cast(? as jsonb))""").params(state, seen.edition(), seen.digest(), done, impact).update();
    }

    private void changed() {
        draft("update draft_unit set effort_high = 90 where id = 'python.working'");
    }

    @Test
    void withoutAChangeThereIsNothingToCount() {
        open("admin/catalogue/impact");
        assertThat(shown()).contains("There is nothing to publish");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void countingBeginsWithAButton() {
        changed();
        open("admin/catalogue/impact");
        assertThat(_get(Button.class, spec -> spec.withText("Count whom it touches"))
                        .isVisible())
                .isTrue();
        assertThat(_find(ProgressBar.class)).isEmpty();
    }

    @Test
    void aRunningCountShowsHowFarItIsAndCanBeStopped() {
        changed();
        study("RUNNING", 1200, null);
        open("admin/catalogue/impact");
        assertThat(shown()).contains("Counting in the background", "1,200 of 10,000 roadmaps");
        assertThat(_get(ProgressBar.class).getValue()).isEqualTo(1200);
        _click(_get(Button.class, spec -> spec.withText("Stop counting")));
        assertThat(shown()).contains("The count was stopped.");
        assertThat(_find(ProgressBar.class)).isEmpty();
    }

    @Test
    void tellsWhatCameOutAndHidesSmallGroups() {
        changed();
        study("DONE", 10000, IMPACT);
        open("admin/catalogue/impact");
        assertThat(shown())
                .contains("for exactly what would be published now")
                .contains("700 of 1,300 roadmaps, of 1,200 learners")
                .contains("4 h more in the middle; nine of ten at most 12 h more")
                .contains("3 days later in the middle; nine of ten at most 3 weeks later")
                .contains("Python, working", "640", "fewer than 5")
                .contains("One change touches no roadmap.")
                .contains("Data Analyst, about 40% done: +3 steps, \u22121 step, 10 h more, 1.5 weeks later");
        assertThat(_find(Anchor.class, spec -> spec.withText("Go on to publishing")))
                .hasSize(1);
    }

    @Test
    void aCountOfAnotherDraftSaysSo() {
        changed();
        study("DONE", 10000, IMPACT);
        draft("update draft_unit set effort_high = 91 where id = 'python.working'");
        open("admin/catalogue/impact");
        assertThat(shown()).contains("What would be published has changed since");
        assertThat(_find(Anchor.class, spec -> spec.withText("Go on to publishing")))
                .isEmpty();
        open("admin/catalogue/publish");
        assertThat(shown()).contains("It was counted, but what would be published has changed since.");
    }

    @Test
    void publishingSaysThatItWasCounted() {
        changed();
        open("admin/catalogue/publish");
        assertThat(shown()).contains("It has not been counted yet");
        study("DONE", 10000, IMPACT);
        open("admin/catalogue/publish");
        assertThat(shown()).contains("the plans of 700 of 1,300 roadmaps change");
    }

    @Test
    void ofAFewRoadmapsItIsOnlyToldThatSomeChange() {
        changed();
        study("DONE", 2, IMPACT.replace("\"roadmaps\": 1300", "\"roadmaps\": 2").replace("700}", "null}"));
        open("admin/catalogue/impact");
        assertThat(shown()).contains("some; of 2 roadmaps in all no more is told");
        open("admin/catalogue/publish");
        assertThat(shown()).contains("some plans change. There are too few roadmaps");
    }

    @Test
    void opensWithThreeStatementsAndStopsWithTwo() {
        changed();
        study("RUNNING", 3, null);
        open("admin/catalogue/impact");
        assertThat(Statements.during(() -> open("admin/catalogue/impact"))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> open("admin/catalogue/publish"))).hasSizeLessThanOrEqualTo(3);
        open("admin/catalogue/impact");
        Button stop = _get(Button.class, spec -> spec.withText("Stop counting"));
        assertThat(Statements.during(() -> _click(stop))).hasSizeLessThanOrEqualTo(2);
    }
}
