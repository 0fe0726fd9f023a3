package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import io.cairn.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerRoleViewTest extends ViewTest {

    @Test
    void tellsTheWholeRole() {
        open("roles/machine-learning-engineer");
        assertThat(_get(H1.class).getText()).isEqualTo("Machine Learning Engineer");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains(
                        "Facts and figures",
                        "A day in it",
                        "What you answer for",
                        "Is it for you?",
                        "What makes it hard",
                        "Skills it asks for",
                        "The way there and on",
                        "How it differs from its neighbours",
                        "The portfolio that convinces",
                        "Projects that fit",
                        "Certifications that help",
                        "Questions people ask");
    }

    @Test
    void planningBeginsFromTheRole() {
        open("roles/data-engineer");
        assertThat(_get(Anchor.class, spec -> spec.withText("Plan this role")).getHref())
                .isEqualTo("roadmap/role?role=data-engineer");
    }

    @Test
    void figuresThatDifferStandSideBySideWithTheirSources() {
        open("roles/machine-learning-engineer");
        String facts = textOf(_get(RoleFacts.class));
        assertThat(facts).contains("Salary, senior (US)", "180,000-220,000 USD a year", "200,000-400,000 USD a year");
        assertThat(facts).contains("Classpedia, May 20, 2026");
    }

    @Test
    void theWayLeadsFromStonesThroughTheRoleOnwards() {
        open("roles/mlops-engineer");
        String path = textOf(_get(SteppingStonePath.class));
        assertThat(path.indexOf("You can come from"))
                .isLessThan(path.indexOf("This role"))
                .isLessThan(path.indexOf("It leads to"));
        assertThat(path).contains("Machine Learning Engineer");
    }

    @Test
    void skillsSayTheirLevelAndImportanceInWords() {
        open("roles/machine-learning-engineer");
        assertThat(textOf(_get(RoleSkills.class))).contains("Python", "Proficient", "Essential", "Useful");
    }

    @Test
    void anUnknownRoleIsNotFound() {
        for (String address : List.of("roles/astrologer", "roles/No Slug")) {
            open(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        }
    }
}
