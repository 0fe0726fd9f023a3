package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** The trail while nobody knows when it goes on: the open steps in their order, without dates. */
class RestingTrail extends Div {

    RestingTrail(List<TrailRow> rows, LocalDate today, SerializableConsumer<StepItem> onNow) {
        addClassName("trail-weeks");
        List<TrailRow> open = rows.stream()
                .filter(row -> row.place() != null && !row.isDone())
                .toList();
        Div list = new Div(new H2(getTranslation("replan.pause.trail")), new StepList(open, false, today, onNow));
        list.addClassName("trail-week");
        add(list);
    }
}
