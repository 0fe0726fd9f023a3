package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The readiness checklist as a learner meets it on their portfolio and at home. */
class ReadinessPanelTest extends ViewTest {

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Projects projects;

    @BeforeEach
    void aLearner() {
        signInNewLearner();
    }

    private void roadmap() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
    }

    private UUID finished(ProjectContent content) {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(id, content, 0);
        return id;
    }

    private String panel() {
        open("portfolio");
        return textOf(_get(ReadinessPanel.class));
    }

    @Test
    void withoutARoadmapItLeadsToOne() {
        assertThat(panel()).contains("Ready for which role?");
        assertThat(_get(_get(ReadinessPanel.class), Anchor.class).getHref()).isEqualTo("onboarding");
    }

    @Test
    void theRulesPointsAreListedWithTheirStates() {
        roadmap();
        assertThat(panel())
                .contains("Ready for Machine Learning Engineer?", "0 of 6 points met")
                .contains("Documented projects", "Classical machine learning", "Deep learning", "LLM application")
                .contains("Lifecycle stages", "Deployed", "Missing", "Optional");
    }

    @Test
    void aFinishedProjectCountsWhereItCounts() {
        roadmap();
        UUID project = finished(ProjectSamples.written(ProjectStatus.DONE));
        assertThat(panel()).contains("1 of 6 points met", "1 of 3");
        List<String> links = _find(_get(ReadinessPanel.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(links).contains(PortfolioNavigation.project(project));
    }

    @Test
    void whatAProjectLacksIsSaid() {
        roadmap();
        finished(ProjectSamples.with(ProjectSamples.written(ProjectStatus.DONE), "readme", ""));
        assertThat(panel()).contains("Almost: " + ProjectSamples.TITLE, "a README, or half of its checklist");
    }

    @Test
    void coverageIsDrawnAndSaid() {
        roadmap();
        finished(ProjectSamples.written(ProjectStatus.DONE));
        assertThat(panel()).contains("Not yet: Collect and prepare data");
        assertThat(_find(_get(_get(ReadinessPanel.class), StageStrip.class), Span.class))
                .anyMatch(span -> span.getElement().getAttribute("aria-label") != null);
    }

    @Test
    void theBestNextBriefLeadsToItsProjectAndItsStep() {
        roadmap();
        assertThat(panel()).contains("What helps most next", "Closes:", "h from where you are");
        List<String> links = _find(_get(NextBriefNote.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(links.getFirst()).startsWith("projects/new?brief=");
        assertThat(links.getLast()).startsWith("roadmap/step/project/");
    }

    @Test
    void theWholePageTakesThreeStatements() {
        roadmap();
        finished(ProjectSamples.written(ProjectStatus.DONE));
        assertThat(Statements.during(() -> open("portfolio"))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void homeSaysItInOneLine() {
        roadmap();
        open("");
        ReadinessLine line = _get(ReadinessLine.class);
        assertThat(textOf(line)).isEqualTo("Portfolio: 0 of 6 points met");
        assertThat(_get(line, Anchor.class).getHref()).isEqualTo("portfolio");
    }
}
