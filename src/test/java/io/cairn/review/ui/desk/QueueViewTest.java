package io.cairn.review.ui.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.select.Select;
import io.cairn.account.AccountInfo;
import io.cairn.review.QueueFilter;
import io.cairn.review.QueueFilter.Whose;
import io.cairn.review.ReviewKind;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueueViewTest extends DeskTest {

    @Test
    void whatWaitsIsShownWithWhoSentItAndSinceWhen() {
        clock.pass(Duration.ofDays(3));
        open("queue");
        assertThat(viewText()).contains("Churn", "Project · Lea Learner", "Waits for 3 days, since");
        assertThat(link("Churn").orElseThrow().getHref()).isEqualTo("queue/" + submission);
    }

    @Test
    void agedWorkIsRaisedAndSaysSo() {
        clock.pass(Duration.ofDays(6));
        open("queue");
        assertThat(viewText()).contains("Waits too long");
    }

    @Test
    void whatIHaveIsOnTop() {
        clock.pass(Duration.ofHours(1));
        UUID second = submit(learner, ReviewKind.PROJECT, project(learner, "Leaves"));
        signIn(mentor);
        desk.start(second);
        open("queue");
        assertThat(viewText()).containsSubsequence("Go on with yours", "Leaves", "You are at it", "Waiting", "Churn");
    }

    @Test
    void whoHasWhatIsSaid() {
        AccountInfo other = newMentor("Bo");
        desk.start(submission);
        signIn(mentor);
        open("queue");
        assertThat(viewText()).contains("Churn", "Bo is at it");
    }

    @Test
    void theFilterIsTheAddress() {
        open("queue?kind=cv&whose=mine&page=3&skill=python");
        assertThat(QueueQuery.of(com.vaadin.flow.router.QueryParameters.fromString(
                                "kind=cv&whose=mine&page=3&skill=python&role=nonsense role"))
                        .filter())
                .isEqualTo(new QueueFilter(ReviewKind.CV, null, new Slug("python"), Whose.MINE));
        assertThat(viewText()).contains("Nothing fits this filter");
        assertThat(link("Show the whole queue").orElseThrow().getHref()).isEqualTo("queue");

        open("queue?kind=project");
        assertThat(viewText()).contains("Churn");
        assertThat(link("CV").orElseThrow().getHref()).isEqualTo("queue?kind=cv");
        assertThat(link("Project").orElseThrow().getHref()).isEqualTo("queue");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCareerRoleIsChosenByItsName() {
        open("queue?kind=project");
        _setValue(_get(Select.class, spec -> spec.withLabel("Career role")), new Slug("data-analyst"));
        assertThat(address()).contains("kind=project", "role=data-analyst");
    }

    @Test
    void filtersThatMakeNoSenseAreLeftAside() {
        open("queue?kind=pizza&whose=hers&page=-1&role=%20&skill=no-such-skill-anywhere");
        assertThat(viewText()).contains("Nothing fits this filter");
        open("queue?kind=pizza&whose=hers&page=99999999&role=%20");
        assertThat(viewText()).contains("Churn");
    }

    @Test
    void aMentorWithoutSkillsIsToldWhatToDo() {
        knows();
        open("queue");
        assertThat(viewText()).contains("Say what you can judge");
        assertThat(link("Name your skills").orElseThrow().getHref()).isEqualTo("mentoring");
    }

    @Test
    void aPauseIsSaidAndCanBeEnded() {
        profiles.pause();
        open("queue");
        assertThat(viewText()).contains("You are pausing").doesNotContain("Churn");
        assertThat(link("End the pause").orElseThrow().getHref()).isEqualTo("mentoring");
    }

    @Test
    void whenNothingWaitsItSaysThatItComesByItself() {
        database.sql("delete from submission").update();
        open("queue");
        assertThat(viewText()).contains("Nothing waits for you");
    }

    @Test
    void newWorkComesInByItselfAndIsSaid() {
        open("queue");
        UUID more = project(learner, "Leaves");
        submit(learner, ReviewKind.PROJECT, more);
        TestPeople.signIn(mentor);
        awaitText("Leaves");
        assertThat(viewText()).contains("Churn", "1 new in the queue. 2 shown.");
    }

    @Test
    void aLongQueueComesInPages() {
        for (int n = 0; n < QueueQuery.PAGE_SIZE; n++) {
            submit(learner, ReviewKind.PROJECT, project(learner, "Another " + n));
        }
        signIn(mentor);
        open("queue");
        assertThat(viewText()).contains("1-20 of 21").doesNotContain("Another 19");
        open(link("Next").orElseThrow().getHref());
        assertThat(viewText()).contains("21-21 of 21", "Another 19").doesNotContain("Churn");
    }

    @Test
    void aSecondOpinionIsOfferedAndTakenBlindly() {
        decideAndOfferOnceMore();
        signIn(mentor);
        open("queue");
        assertThat(viewText()).contains("Second opinions", "Churn").doesNotContain("Bo");
        press("Give a second opinion");
        assertThat(address()).isEqualTo("queue/" + submission);

        AccountInfo late = newMentor("Cy");
        signIn(late);
        open("queue");
        assertThat(viewText()).doesNotContain("Second opinions Decided");
    }

    static void awaitText(String text) {
        for (int tries = 0; tries < 50; tries++) {
            MockVaadin.clientRoundtrip(true);
            if (viewText().contains(text)) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(List.of(viewText())).anyMatch(page -> page.contains(text));
    }
}
