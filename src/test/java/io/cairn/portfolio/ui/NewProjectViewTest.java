package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectRules;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewProjectViewTest extends ProjectViewTestBase {

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Onboarding onboarding;

    @Test
    void briefsOfThePlanComeFirst() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());

        open("projects/new");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("In your plan", "Other briefs");
        assertThat(_find(BriefCard.class)).hasSameSizeAs(catalogs.current().briefs());
    }

    @Test
    void theStepOfABriefLeadsToItsProject() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());

        open("roadmap/step/project/first-classifier");
        assertThat(_get(Anchor.class, spec -> spec.withText("Write up this project"))
                        .getHref())
                .isEqualTo("projects/new?brief=first-classifier");

        open("roadmap/step/unit/python.working");
        assertThat(_find(Anchor.class, spec -> spec.withText("Write up this project")))
                .isEmpty();
    }

    @Test
    void searchAndFilterAreTheAddress() {
        open("projects/new?q=bank&paradigm=classical-ml");

        assertThat(viewText()).contains("Whom should the bank call?");
        assertThat(_find(BriefCard.class).size())
                .isBetween(1, catalogs.current().briefs().size() - 1);

        open("projects/new?q=nothing-has-this-word");
        assertThat(viewText()).contains("No brief fits");
    }

    @Test
    void aBriefInTheAddressIsShownAloneAndBegunFilledIn() {
        open("projects/new?brief=first-classifier");
        assertThat(viewText()).contains("Whom should the bank call?").contains("are filled in from the brief");

        click("Begin this project");

        ProjectInfo project = projects.all().getFirst();
        assertThat(address()).isEqualTo("projects/" + project.id() + "/edit");
        assertThat(title().getValue()).isEqualTo("Whom should the bank call?");
        assertThat(project.brief()).isEqualTo(ProjectSamples.BRIEF);
    }

    @Test
    void aBriefThatWasBegunLeadsToItsProject() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());

        open("projects/new?brief=first-classifier");

        assertThat(viewText()).contains("You have a project from this brief already:");
        assertThat(_get(Anchor.class, spec -> spec.withText("Whom should the bank call?"))
                        .getHref())
                .isEqualTo("projects/" + id);
    }

    @Test
    void twoClicksMakeOneProject() {
        open("projects/new");
        Button begin = _get(Button.class, spec -> spec.withText("Begin without a brief"));

        begin.click();
        begin.click();

        assertThat(projects.all()).hasSize(1);
    }

    @Test
    void aBriefThatNobodyPublishedIsNotFound() {
        for (String brief : new String[] {"no-such-brief", "../../x", "<script>"}) {
            open("projects/new?brief=" + brief);

            assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        }
    }

    @Test
    void whenThereIsNoRoomTheViewSaysSo() {
        for (int i = 0; i < ProjectRules.MAX_PROJECTS; i++) {
            projects.create(null, UUID.randomUUID());
        }
        open("projects/new");

        _click(_get(Button.class, spec -> spec.withText("Begin without a brief")));

        NotificationsKt.expectNotifications(
                "You have 100 projects, and there is no room for more. Remove one that you no longer need.");
        assertThat(address()).isEqualTo("projects/new");
    }
}
