package io.cairn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ManyUnits;
import io.cairn.catalog.TestEditions;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.Slug;
import io.cairn.support.Plenty;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A catalogue of 2,000 units, a roadmap through half of them, and as much work on it as anybody will ever do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "spring.application.name=many-units") // a database of its own: it publishes
class ManyUnitsTest extends ViewTest {

    private static final int UNITS = 2_000;
    private static final int STATEMENTS_TO_OPEN = 3;
    private static final int COMPONENTS_IN_SIGHT = 600;
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
    private JdbcClient database;

    private AccountInfo person;

    @BeforeAll
    void aLearnerOfALargeCatalogue() {
        person = TestPeople.with(signInNewLearner(), Authority.ADMIN);
        editions.publish(ManyUnits.filledUp(catalogs.edition(1).content(), UNITS, ANALYST), "Very many");
        onboarding.finish(OnboardingDraft.empty().withRole(ANALYST), UUID.randomUUID());
        Plenty.fillLog(database, person.id());
    }

    @Test
    void theRoadmapLeadsThroughHalfOfThem() {
        signIn(person);
        assertThat(roadmaps.current().orElseThrow().plan().order()).hasSizeGreaterThan(UNITS / 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roadmap",
                "week",
                "time",
                "notes",
                "search?q=number",
                "roles/matrix",
                "skills/skill-25",
                "admin/catalogue/things/unit"
            })
    void opensWithFewStatementsAndShowsNoMoreThanIsInSight(String address) {
        signIn(person);
        open("guide");
        assertThat(Statements.during(() -> open(address))).as(address).hasSizeLessThanOrEqualTo(STATEMENTS_TO_OPEN);
        Component view = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        assertThat(_find(view, Component.class)).as(address).hasSizeLessThan(COMPONENTS_IN_SIGHT);
    }
}
