package io.cairn.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import io.cairn.account.Authority;
import io.cairn.shared.ui.Plot;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import org.junit.jupiter.api.Test;

class InsightViewTest extends ViewTest {

    @Test
    void theNumbersAreShownForTheTimeInTheAddress() {
        signIn(TestPeople.with(signInNewLearner(), Authority.ADMIN));
        open("admin/insight?period=all");
        assertThat(textOf(_get(InsightView.class)))
                .contains("From signing up to the first review", "Signed up", "Where learners stall", "See all links")
                .contains("Nothing is said of what fewer than 5 people do.");
        assertThat(_get(Anchor.class, spec -> spec.withText("All the time"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        open("admin/insight?period=nonsense");
        assertThat(_find(Anchor.class, spec -> spec.withText("Last 90 days"))
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void everyPlotIsATableAsWellAndTheHealthOfTheLinksIsASentence() {
        signIn(TestPeople.with(signInNewLearner(), Authority.ADMIN));
        open("admin/insight?period=all");
        assertThat(_find(Plot.class))
                .isNotEmpty()
                .allSatisfy(plot -> assertThat(_find(plot, NativeTable.class)).hasSize(1));
        assertThat(textOf(_get(InsightView.class)))
                .containsPattern("links?: [\\d,]+ broken, [\\d,]+ redirected, [\\d,]+ not checked yet\\.");
    }

    @Test
    void learnersDoNotGetThere() {
        signInNewLearner();
        open("admin/insight");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Insight");
    }
}
