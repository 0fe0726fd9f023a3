package io.cairn.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.ui.GraphDrawing.Box;
import io.cairn.catalog.ui.GraphDrawing.Look;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {

    private final GraphLayout layout = new GraphLayout();

    @Test
    void whatComesFirstIsAtTheLeft() {
        boxes("a", "b", "c");
        layout.line("a", "b", false);
        layout.line("b", "c", true);
        List<Box> drawn = layout.draw().boxes();
        assertThat(drawn).extracting(Box::name).containsExactly("a", "b", "c");
        assertThat(drawn).extracting(Box::x).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void boxesNeverOverlapAndStayInThePicture() {
        boxes("centre");
        for (int number = 0; number < 40; number++) {
            boxes("n" + number);
            layout.line(number % 2 == 0 ? "n" + number : "centre", number % 2 == 0 ? "centre" : "n" + number, false);
        }
        GraphDrawing drawing = layout.draw();
        for (Box one : drawing.boxes()) {
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(one.y() + one.height()).isLessThanOrEqualTo(drawing.height());
            assertThat(drawing.boxes().stream().filter(other -> overlap(one, other)))
                    .containsExactly(one);
        }
    }

    @Test
    void aCircleIsDrawnToo() {
        boxes("a", "b", "c");
        layout.line("a", "b", false);
        layout.line("b", "c", false);
        layout.line("c", "a", false);
        layout.line("b", "a", true);
        GraphDrawing drawing = layout.draw();
        assertThat(drawing.lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line.points()).hasSizeGreaterThanOrEqualTo(4));
        assertThat(drawing.lines()).filteredOn(GraphDrawing.Line::dashed).hasSize(1);
    }

    private void boxes(String... names) {
        for (String name : names) {
            layout.box(name, name, "", null, Look.REQUIRED);
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
