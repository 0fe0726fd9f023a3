package io.cairn.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends ViewTest {

    @Autowired
    private Onboarding onboarding;

    @Test
    void aVisitorSeesOneSentenceARealRoadmapAndTheRoles() {
        open("");
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("From zero to Machine Learning Engineer", "Choose a role");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("roles/machine-learning-engineer");
    }

    @Test
    void theRoadmapRunsFromTheFirstMonthToItsEnd() {
        open("");
        assertThat(textOf(_get(TrailPicture.class)))
                .contains("Month 1", "Month 12", "Project:", "Milestone:", "12 h a week");
    }

    @Test
    void aLearnerGoesOnWhereTheyAre() {
        signInNewLearner();
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("data-analyst")), UUID.randomUUID());
        open("");
        Anchor next = _find(_get(NextStep.class), Anchor.class).getLast();
        assertThat(next.getText()).startsWith("Continue with ");
        assertThat(next.getHref()).startsWith("roadmap/step/");
        assertThat(_find(TrailPicture.class)).as("of somebody else's way").isEmpty();
    }

    @Test
    void aLearnerWithoutARoadmapChoosesARole() {
        signInNewLearner();
        open("");
        assertThat(_find(NextStep.class)).isEmpty();
        assertThat(textOf(_get(HomeView.class))).contains("Choose a role");
    }
}
