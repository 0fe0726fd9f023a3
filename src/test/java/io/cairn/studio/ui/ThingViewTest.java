package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import io.cairn.catalog.ui.UnitGraph;
import org.junit.jupiter.api.Test;

class ThingViewTest extends StudioTest {

    @Test
    void aUnitIsDrawnAmongItsNeighboursFromTheDraft() {
        draft("update draft_prerequisite set reason = 'Freshly written.' where prerequisite = 'sql.working'");
        open("admin/catalogue/things/unit/sql.working");
        assertThat(textOf(_get(UnitGraph.class)))
                .contains("Comes before", "Builds on this", "Required before", "Freshly written.");
        NativeTable table = _get(NativeTable.class, spec -> spec.withClasses("neighbour-table"));
        assertThat(table.getHead().getRows().getFirst().getHeaderCells())
                .extracting(cell -> cell.getText())
                .containsExactly("Unit", "Where it stands", "Needed", "Why", "Effort");
        assertThat(textOf(table.getBody().getRows().getFirst()))
                .contains("SQL, awareness", "Comes before", "Required", " h");
        String drawing = drawing();
        assertThat(drawing).contains("admin/catalogue/things/unit/sql.awareness", "CENTRE");
        assertThat(_find(_get(UnitGraph.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("admin/catalogue/things/unit/sql.awareness");
    }

    @Test
    void aCircleInTheDraftIsDrawnAsItIs() {
        draft("""
                insert into draft_prerequisite (unit, prerequisite, position, changed_at, kind, reason)
                values ('sql.awareness', 'sql.working', 90, now(), 'REQUIRED', 'Round and round.')""");
        open("admin/catalogue/things/unit/sql.awareness");
        assertThat(textOf(_get(UnitGraph.class))).contains("Round and round.");
        open("admin/catalogue/things/skill/sql");
        assertThat(drawing()).contains("\"CENTRE\"");
    }

    @Test
    void ofVeryManyNeighboursTheDrawingShowsSomeAndTheTableAll() {
        draft("""
                insert into draft_prerequisite (unit, prerequisite, position, changed_at, kind, reason)
                select id, 'command-line.awareness', 95, now(), 'RECOMMENDED', 'Handy.' from draft_unit
                 where skill <> 'command-line' and id not in (select unit from draft_prerequisite
                                                  where prerequisite = 'command-line.awareness')
                 order by id limit 40""");
        open("admin/catalogue/things/unit/command-line.awareness");
        assertThat(drawing()).contains("See the table below");
        assertThat(textOf(_get(UnitGraph.class)).split("Handy.", -1)).hasSize(41);
    }

    private static String drawing() {
        return _get(UnitGraph.class)
                .getElement()
                .getChild(0)
                .getChild(0)
                .getPropertyRaw("drawing")
                .toString();
    }
}
