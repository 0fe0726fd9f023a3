package io.cairn.roadmap.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.roadmap.RoadmapSummary;
import java.util.List;
import java.util.UUID;

/** Chooses which of several roadmaps to follow. */
class RoadmapSwitch extends Select<RoadmapSummary> {

    RoadmapSwitch(List<RoadmapSummary> roadmaps, SerializableConsumer<UUID> onChoice) {
        addClassName("roadmap-switch");
        setLabel(getTranslation("roadmap.switch"));
        setItems(roadmaps);
        setItemLabelGenerator(roadmap ->
                getTranslation("roadmap.switch.item", roadmap.roleName(), roadmap.stepsDone(), roadmap.stepsTotal()));
        roadmaps.stream().filter(RoadmapSummary::current).findFirst().ifPresent(this::setValue);
        addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                onChoice.accept(choice.getValue().id());
            }
        });
    }
}
