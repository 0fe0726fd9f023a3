package io.cairn.shared.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import io.cairn.shared.ui.PlotData.Series;
import io.cairn.support.ViewTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotTest extends ViewTest {

    private static final PlotData DATA = new PlotData(
            "Week",
            List.of("2 Nov", "9 Nov"),
            List.of(new Series("Planned", List.of(4.0, 8.25)), new Series("Done", Arrays.asList(3.0, null))),
            "h");

    @Test
    void theTableSaysWhatTheDrawingShows() {
        UI.getCurrent().add(Plot.lines("Hours", DATA));
        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("WeekPlannedDone", "2 Nov4 h3 h", "9 Nov8.2 hnone");
        String drawing = _get(Plot.class)
                .getElement()
                .getChild(1)
                .getPropertyRaw("drawing")
                .toString();
        assertThat(drawing).contains("\"LINES\"", "[4.0,8.25]", "[3.0,null]");
    }

    @Test
    void aValueForEachLabelIsNeeded() {
        List<Series> series = List.of(new Series("Done", List.of(1.0)));
        assertThatThrownBy(() -> new PlotData("Week", List.of("a", "b"), series, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Done");
    }
}
