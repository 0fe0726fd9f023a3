package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import io.cairn.catalog.CatalogState;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferencesViewTest extends StudioTest {

    @Test
    void aDraftAsPublishedDiffersInNothing() {
        open("admin/catalogue/differences");
        assertThat(shown()).contains("Nothing differs");
    }

    @Test
    void aChangedFieldStandsThereWithBeforeAndAfter() {
        draft(
                "update draft_unit set outcome = 'Write anything at all.', effort_high = effort_high + 7 where id = 'python.working'");
        open("admin/catalogue/differences");
        assertThat(shown())
                .contains(
                        "1 thing differs: 0 added, 0 removed, 1 changed.",
                        "Units",
                        "Python, working",
                        "Outcome, Effort")
                .contains("Write anything at all.");
    }

    @Test
    void aListTellsWhatWentAndWhatCame() {
        draft("update draft_skill set tools = '[\"pip\", \"zig\"]' where slug = 'python'");
        open("admin/catalogue/differences");
        assertThat(_find(FieldTable.class))
                .singleElement()
                .satisfies(table -> assertThat(textOf(table)).contains("Before", "After", "Tools", "CPython", "zig"));
    }

    @Test
    void whatIsReferredToGoesByItsName() {
        draft("delete from draft_requirement where role = 'data-engineer' and skill = 'python'");
        open("admin/catalogue/differences");
        assertThat(shown())
                .contains("Career roles", "Data Engineer", "Requirements", "Python · ")
                .doesNotContain("{", "\"");
    }

    @Test
    void theKindInTheAddressFilters() {
        draft("update draft_unit set outcome = 'A' where id = 'python.working'");
        draft("update draft_skill set why = 'B' where slug = 'python'");
        open("admin/catalogue/differences?kind=skill");
        assertThat(_find(ThingChange.class)).hasSize(1);
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Skills");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("All (2)", "Skills (1)", "Units (1)");
    }

    @Test
    void manyThingsComePageByPage() {
        draft("update draft_unit set outcome = outcome || ' anew'");
        open("admin/catalogue/differences?from=1&to=draft");
        assertThat(_find(ThingChange.class)).hasSize(20);
        open("admin/catalogue/differences?from=1&to=draft&page=2");
        assertThat(shown()).contains("21 to 40 of");
    }

    @Test
    @SuppressWarnings("unchecked")
    void choosingAnotherStateChangesTheAddress() {
        draft("update draft_skill set why = 'B' where slug = 'python'");
        open("admin/catalogue/differences");
        List<Select<CatalogState>> sides = (List<Select<CatalogState>>) (List<?>) _find(Select.class);
        sides.getLast().setValue(CatalogState.edition(1));
        assertThat(shown()).contains("Nothing differs");
    }

    @Test
    void nonsenseInTheAddressIsLeftAside() {
        open("admin/catalogue/differences?from=%3Cb%3E&to=-1&kind=all&page=x");
        assertThat(shown()).contains("Nothing differs");
    }

    @Test
    void anEditionThatWasNeverPublishedIsNotFound() {
        open("admin/catalogue/differences?from=4711");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    @Test
    void onlyAdminsSeeIt() {
        signInNewLearner();
        for (String address :
                List.of("admin/catalogue", "admin/catalogue/differences", "admin/catalogue/things/skill/python")) {
            open(address);
            assertThat(_find(StudioTabs.class)).isEmpty();
            assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        }
    }
}
