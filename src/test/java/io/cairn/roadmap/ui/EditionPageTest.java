package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.RandomEdits;
import io.cairn.catalog.SuccessionEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.progress.Notes;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Today;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.BackgroundJob;
import io.cairn.shared.Slug;
import io.cairn.support.Plenty;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it publishes
class EditionPageTest extends ViewTest {

    private static final int STATEMENTS_OF_THE_ROADMAP = 3;
    private static final Slug ANALYST = new Slug("data-analyst");

    @Autowired
    private TestEditions editions;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private TimeLog time;

    @Autowired
    private Notes notes;

    @Autowired
    private Today today;

    @Autowired
    private BackgroundJob tellOfEditions;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void aLearnerOfTheFirstEdition() {
        learner = signInNewLearner();
        editions.publishAgain(1);
        onboarding.finish(OnboardingDraft.empty().withRole(ANALYST), UUID.randomUUID());
        signIn(learner);
    }

    private int publishMore() {
        return editions.publish(
                new RandomEdits(7).soundlyEdited(catalogs.edition(1).content(), 3), "A little anew");
    }

    @Test
    void theRoadmapSaysThatThereIsSomethingNew() {
        int number = publishMore();
        open("roadmap");
        assertThat(textOf(_get(RoadmapPage.class))).contains("Edition %d of the catalogue is out.".formatted(number));
        open(_get(Anchor.class, spec -> spec.withText("See what it changes for you"))
                .getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Edition %d and your roadmap".formatted(number));
    }

    @Test
    void theNoticeTellsWhatThePageShowsAndLeadsToTheChoice() {
        int number = publishMore();
        tellOfEditions.work().run();
        open("notifications");
        Anchor notice = _get(
                Anchor.class,
                spec -> spec.withPredicate(
                        link -> link.getText().startsWith("Edition %d is out. In your roadmap: ".formatted(number))));
        open(notice.getHref());
        String shown = _get(PlanComparison.class)
                .getChildren()
                .filter(child -> child.hasClassName("diff-words"))
                .map(child -> child.getElement().getText())
                .findFirst()
                .orElseThrow();
        assertThat(notice.getText())
                .containsIgnoringCase(shown.replaceAll("\\.$", "") + ". What is new: A little anew");
        assertThat(_find(Button.class, spec -> spec.withText("Take it over now")))
                .hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withText("Later"))).hasSize(1);
    }

    @Test
    void takenOverItIsTheRoadmapsEdition() {
        int number = publishMore();
        open("roadmap/edition");
        assertThat(_find(PlanComparison.class)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Take it over now")));
        assertThat(roadmaps.current().orElseThrow().edition()).isEqualTo(number);
        assertThat(_find(RoadmapPage.class)).hasSize(1);
        assertThat(textOf(_get(RoadmapPage.class))).doesNotContain("of the catalogue is out");
    }

    @Test
    void saysWhatGoesOnCountingAndWhereItComesFrom() {
        Slug sql = new Slug("sql");
        roadmaps.complete(StepKey.parse("unit/sql.awareness"));
        editions.publish(
                SuccessionEdits.split(
                        catalogs.edition(1).content(), sql, List.of(new Slug("queries"), new Slug("tables"))),
                "Split");
        open("roadmap/edition");
        assertThat(textOf(_get(CarriedSteps.class)))
                .contains("What you have done goes on counting")
                .contains("SQL queries, awareness Counts because of SQL (awareness), which was split.");
        _click(_get(Button.class, spec -> spec.withText("Take it over now")));
        open("roadmap/step/unit/queries.awareness");
        assertThat(textOf(_get(StepPage.class)))
                .contains("Done", "Counts because of SQL (awareness), which was split.");
        assertThat(_find(Button.class, spec -> spec.withText("Reopen"))).isEmpty();
        open("roadmap/step/unit/sql.awareness");
        assertThat(textOf(_get(StepPage.class)))
                .contains("SQL, awareness", "no longer has this. What you did stays on record. It counts for")
                .contains("SQL queries, awareness, SQL tables, awareness");
    }

    @Test
    void opensWithTwoStatements() {
        publishMore();
        open("roadmap/edition");
        open("guide");
        assertThat(Statements.during(() -> open("roadmap/edition"))).hasSize(2);
    }

    @Test
    void isTakenOverWithTwoStatementsHoweverMuchThereIs() {
        Plenty.fill(database, learner.id(), TestPeople.newLearner(signUp).id());
        publishMore();
        open("roadmap/edition");
        assertThat(Statements.during(() -> _click(_get(Button.class, spec -> spec.withText("Take it over now")))))
                .hasSizeLessThanOrEqualTo(2 + STATEMENTS_OF_THE_ROADMAP);
        assertThat(_find(RoadmapPage.class)).hasSize(1);
    }

    @Test
    void theWeekTellsOfANewEditionAndLeadsToWhatItChanges() {
        int number = publishMore();
        tellOfEditions.work().run();
        open("week");
        Anchor news = _find(Anchor.class).stream()
                .filter(link -> link.getText().startsWith("Edition %d is out. In your roadmap: ".formatted(number)))
                .findFirst()
                .orElseThrow();
        open(news.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Edition %d and your roadmap".formatted(number));
    }

    @Test
    void timeAndNotesKeepTheNameOfWhatTheCatalogueNoLongerHas() {
        StepKey sql = StepKey.parse("unit/sql.awareness");
        time.add(new TimeSpent(sql.item(), today.today(), 25, ""), UUID.randomUUID());
        notes.save(sql.item(), "Joins", 0);
        open("time");
        assertThat(viewText()).contains("SQL, awareness").doesNotContain("No longer part of the catalogue");
        editions.publish(
                SuccessionEdits.split(
                        catalogs.edition(1).content(),
                        new Slug("sql"),
                        List.of(new Slug("queries"), new Slug("tables"))),
                "Split");
        for (String list : List.of("time", "notes")) {
            open(list);
            assertThat(viewText()).contains("SQL, awareness").contains("No longer part of the catalogue");
        }
        open("roadmap/edition");
        _click(_get(Button.class, spec -> spec.withText("Take it over now")));
        // Though nothing of it was ever begun.
        open("roadmap/step/" + sql);
        assertThat(textOf(_get(StepPage.class))).contains("SQL, awareness", "no longer has this", "25 min in all");
        assertThat(_find(Html.class)).anyMatch(note -> note.getInnerHtml().contains("Joins"));
    }

    private static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    @Test
    void aRoadmapOfTheLatestEditionHasNothingToTakeOver() {
        open("roadmap/edition");
        assertThat(textOf(_get(EditionPage.class))).contains("Nothing new for you");
    }

    @Test
    void whoseRoleIsGoneIsToldThatTheirRoadmapStays() {
        editions.publish(new RandomEdits(0).without(catalogs.edition(1).content(), ANALYST), "No analyst");
        open("roadmap/edition");
        assertThat(textOf(_get(EditionPage.class)))
                .contains("Your roadmap stays as it is", "no longer has your career role");
    }

    @Test
    void withoutARoadmapItLeadsToWhereOneBegins() {
        signInNewLearner();
        open("roadmap/edition");
        assertThat(_find(RoadmapPage.class)).hasSize(1);
    }
}
