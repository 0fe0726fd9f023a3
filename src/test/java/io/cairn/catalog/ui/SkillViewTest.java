package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import io.cairn.support.ViewTest;
import org.junit.jupiter.api.Test;

class SkillViewTest extends ViewTest {

    @Test
    void showsEachLevelWithWhatItTakesAndWhatComesBefore() {
        open("skills/model-monitoring");
        assertThat(_get(H1.class).getText()).isEqualTo("Model monitoring");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Awareness", "Working", "Proficient");
        String text = textOf(_get(SkillView.class));
        assertThat(text).contains("Know first", "Required.", "Learn it with", "Roles that ask for it");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("skills/model-monitoring#awareness", "roles/mlops-engineer");
    }

    @Test
    void drawsWhatComesBeforeAndAfterAndNamesWhatShowsIt() {
        open("skills/python");
        assertThat(_find(UnitGraph.class)).hasSize(1);
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains("What comes before and after", "Projects that need it");
        open("skills/model-monitoring");
        assertThat(textOf(_get(SkillView.class))).contains("Certifications that cover it", "Projects that prove it");
    }

    @Test
    void freeResourcesComeFirst() {
        open("skills/python");
        for (ResourceList list : _find(ResourceList.class)) {
            String text = textOf(list);
            if (text.contains("Free ") && text.contains("Paid ")) {
                assertThat(text.indexOf("Free ")).isLessThan(text.indexOf("Paid "));
            }
        }
    }

    @Test
    void anUnknownSkillIsNotFound() {
        open("skills/alchemy");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }
}
