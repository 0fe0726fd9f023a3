package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectsViewTest extends ProjectViewTestBase {

    @Test
    void withoutProjectsTheWayLeadsToABrief() {
        open("projects");

        assertThat(viewText()).contains("No projects yet");
        assertThat(_get(Anchor.class, spec -> spec.withText("Begin from a brief"))
                        .getHref())
                .isEqualTo("projects/new");
    }

    @Test
    void aProjectIsToldByItsResult() {
        saved(ProjectSamples.written(ProjectStatus.DONE));

        open("projects");

        assertThat(viewText())
                .contains("Whom should the bank call?")
                .contains("Done")
                .contains("Classical machine learning")
                .contains("2.9 times the successes")
                .contains("2 of 7 stages")
                .contains("Evidence for 2 units");
    }

    @Test
    void anUnfinishedProjectSaysWhatItWillBeEvidenceFor() {
        projects.create(ProjectSamples.BRIEF, UUID.randomUUID());

        open("projects");

        assertThat(viewText())
                .contains("Idea")
                .contains("No result written yet.")
                .contains("Will be evidence for 3 units once it is done");
        assertThat(_find(Image.class)).isEmpty();
    }

    @Test
    void stagesAreAlsoSaidInWords() {
        saved(ProjectSamples.written(ProjectStatus.DONE));

        open("projects");

        assertThat(_get(StageStrip.class)
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getAttribute("aria-label"))
                .isEqualTo("Lifecycle stages covered: Frame the problem; Evaluate and iterate");
    }

    @Test
    void aProjectWithoutATitleCanStillBeFound() {
        projects.create(null, UUID.randomUUID());

        open("projects");

        assertThat(viewText()).contains("Untitled project");
    }
}
