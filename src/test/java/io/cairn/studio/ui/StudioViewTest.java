package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class StudioViewTest extends StudioTest {

    @Test
    void theFirstEditionIsThePortalsOwnAndTheDraftTheSame() {
        open("admin/catalogue");
        assertThat(shown())
                .contains(
                        "The draft is the same as edition 1.", "No errors", "Nothing stands in the way of publishing.")
                .contains("First edition", "The portal itself");
    }

    @Test
    void errorsStandAboveWarningsWithAWayToTheThing() {
        draft("update draft_unit set effort_low = 0 where id = 'python.working'");
        open("admin/catalogue");
        assertThat(shown())
                .contains("The draft differs from edition 1 in 1 thing.", "1 error,", "Without effort")
                .containsSubsequence("Must be mended", "Worth a look");
        Anchor place =
                _find(Anchor.class, spec -> spec.withText("Python, working")).getFirst();
        open(place.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Python, working");
        assertThat(shown())
                .contains("Error (Without effort): The effort must be at least one hour")
                .contains("What the draft changes", "What it says", "Write");
    }

    @Test
    void aThingThatIsNotThereIsNotFound() {
        for (String address : new String[] {"unit/none.working", "unit/x", "nonsense/x"}) {
            open("admin/catalogue/things/" + address);
            assertThat(_get(H1.class).getText()).as(address).isEqualTo("Nothing here");
        }
    }
}
