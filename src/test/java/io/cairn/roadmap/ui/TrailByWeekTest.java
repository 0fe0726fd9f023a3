package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailByWeekTest extends ViewTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void twoThousandStepsBeginAsLightAsAFew() {
        TrailByWeek trail = shown(2_000, 1);
        assertThat(_find(trail, StepItem.class)).hasSize(StepList.ROWS_AT_ONCE);
        assertThat(_find(trail, Fold.class)).hasSize(24);
        _click(_get(
                trail,
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Show "))));
        assertThat(_find(trail, Fold.class)).hasSize(48);
        assertThat(_find(trail, StepItem.class)).hasSize(StepList.ROWS_AT_ONCE);
    }

    @Test
    void aWeekWithVeryManyStepsShowsThemBitByBit() {
        TrailByWeek trail = shown(150, 150);
        assertThat(_find(trail, StepItem.class)).hasSize(60);
        Button more = _get(trail, Button.class, spec -> spec.withText("Show 60 more of 90"));
        _click(more);
        assertThat(more.getText()).isEqualTo("Show 30 more of 30");
        _click(more);
        assertThat(_find(trail, StepItem.class)).hasSize(150);
        assertThat(more.isVisible()).isFalse();
    }

    private static TrailByWeek shown(int steps, int perWeek) {
        List<TrailRow> rows = IntStream.range(0, steps)
                .mapToObj(i -> row(i, MONDAY.plusWeeks(i / perWeek)))
                .toList();
        TrailByWeek trail =
                new TrailByWeek(new Trail(rows, Map.of(), List.of()), rows, false, MONDAY.plusDays(2), item -> {});
        UI.getCurrent().add(trail);
        return trail;
    }

    private static TrailRow row(int number, LocalDate monday) {
        TrailRow.Place place = new TrailRow.Place(monday, monday, monday, monday.plusDays(3));
        return new TrailRow(
                StepKey.task(new Slug("task-" + number)),
                "Task " + number,
                null,
                TrailState.UPCOMING,
                number == 0,
                new Effort(1, 2, 3),
                null,
                null,
                place);
    }
}
