package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

class PublishViewTest extends StudioTest {

    private int editions() {
        return sql.sql("select count(*) from edition").query(Integer.class).single();
    }

    @Test
    void anUnchangedDraftIsNotPublished() {
        open("admin/catalogue/publish");
        assertThat(shown()).contains("There is nothing to publish");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void errorsStandInTheWay() {
        draft("update draft_unit set effort_low = 0 where id = 'python.working'");
        open("admin/catalogue/publish");
        assertThat(shown()).contains("Must be mended", "Without effort");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void publishingWithoutNotesAsksForThem() {
        draft("update draft_unit set outcome = 'Anew.' where id = 'python.working'");
        open("admin/catalogue/publish");
        _click(_get(Button.class, spec -> spec.withText("Publish edition 2")));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say what is new, in a sentence.");
        assertThat(editions()).isEqualTo(1);
    }

    @Test
    void publishingLeadsToTheOverview() {
        draft("update draft_unit set outcome = 'Anew.' where id = 'python.working'");
        open("admin/catalogue/publish");
        assertThat(shown()).contains("1 thing differs", "Learners keep their plans");
        _setValue(_get(TextArea.class), "Python anew");
        _click(_get(Button.class, spec -> spec.withText("Publish edition 2")));
        assertThat(editions()).isEqualTo(2);
        assertThat(_find(StudioView.class)).hasSize(1);
        assertThat(shown()).contains("Python anew", "Lea Learner");
    }

    @Test
    void whoeverLooksAtAnOlderDraftIsToldAndKeepsTheirNotes() {
        draft("update draft_unit set outcome = 'Anew.' where id = 'python.working'");
        open("admin/catalogue/publish");
        _setValue(_get(TextArea.class), "Python anew");
        draft("update draft_unit set outcome = 'By somebody else.' where id = 'python.working'");
        _click(_get(Button.class, spec -> spec.withText("Publish edition 2")));
        assertThat(shown()).contains("Somebody has changed the draft since you looked.");
        assertThat(editions()).isEqualTo(1);
        _click(_get(Button.class, spec -> spec.withText("Look again")));
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Python anew");
        _click(_get(Button.class, spec -> spec.withText("Publish edition 2")));
        assertThat(editions()).isEqualTo(2);
    }

    @Test
    void theWayBackSaysWhatIsThrownAway() {
        draft("update draft_unit set outcome = 'Anew.' where id = 'python.working'");
        sql.sql(
                        "insert into edition (number, published_at, notes, content) select 2, published_at, 'Less', content #- '{tasks,0}' from edition")
                .update();
        open("admin/catalogue/publish?edition=1");
        assertThat(_get(H1.class).getText()).isEqualTo("Publish edition 1 again, as edition 3");
        assertThat(shown()).contains("What is thrown away", "The draft becomes what edition 1 was: 1 thing in it");
    }

    @Test
    void anEditionThatWasNeverPublishedIsNotFound() {
        open("admin/catalogue/publish?edition=4711");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }
}
