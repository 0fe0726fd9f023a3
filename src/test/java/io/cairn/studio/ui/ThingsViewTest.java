package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import io.cairn.shared.ui.EmptyState;
import org.junit.jupiter.api.Test;

class ThingsViewTest extends StudioTest {

    @Test
    void everyKindIsCountedWithWhatIsWrongAndWhatIsUnpublished() {
        draft("update draft_unit set effort_low = 0 where id = 'python.working'");
        open("admin/catalogue/things");
        assertThat(shown()).containsPattern("Units\\d+1\\d+1").contains("Career roles", "Guide entries");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("admin/catalogue/things/resource");
    }

    @Test
    void aKindIsSearchedFilteredAndSortedByItsAddress() {
        draft("update draft_unit set effort_low = 0 where id = 'python.working'");
        open("admin/catalogue/things/unit?only=errors");
        assertThat(_size(grid())).isEqualTo(1);
        ThingRow row = _get(grid(), 0);
        assertThat(row.title()).isEqualTo("Python, working");
        assertThat(row.change()).isNotNull();
        open("admin/catalogue/things/unit?q=python&sort=-title");
        assertThat(_size(grid())).isGreaterThan(1);
        assertThat(_get(grid(), 0).title()).isEqualTo("Python, working");
        assertThat(shown()).contains("Only of", "Programming", "Unpublished changes", "New");
    }

    @Test
    void typingNarrowsTheListAndNothingFoundSaysWhatToDo() {
        open("admin/catalogue/things/role");
        int all = _size(grid());
        Input search = _get(Input.class);
        search.setValue("data");
        open("admin/catalogue/things/role?q=data");
        assertThat(_size(grid())).isBetween(1, all - 1);
        open("admin/catalogue/things/role?q=<script>");
        assertThat(textOf(_get(EmptyState.class))).contains("Nothing matches", "Show all");
    }

    @Test
    void anotherKindInTheSameTabIsAnotherList() {
        open("admin/catalogue/things/area");
        int areas = _size(grid());
        open("admin/catalogue/things/stage");
        assertThat(_get(H1.class).getText()).isEqualTo("Lifecycle stages");
        assertThat(_size(grid())).isEqualTo(7).isNotEqualTo(areas);
    }

    @Test
    void aKindThatIsNoneIsNotFound() {
        for (String kind : new String[] {"milestone", "nonsense", "UNIT"}) {
            open("admin/catalogue/things/" + kind);
            assertThat(_get(H1.class).getText()).as(kind).isEqualTo("Nothing here");
        }
    }

    private static ThingsGrid grid() {
        return _get(ThingsGrid.class);
    }
}
