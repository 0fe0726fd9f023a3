package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.roadmap.RoadmapSummary;
import io.cairn.roadmap.ShelvedRoadmap;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.roadmap.ui.RoughDates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** One roadmap among all, with what can be done about it. */
class RoadmapCard extends ListItem {

    private final RoadmapsView view;

    RoadmapCard(ShelvedRoadmap shelved, LocalDate today, ZoneId zone, RoadmapsView view) {
        this.view = view;
        RoadmapSummary roadmap = shelved.roadmap();
        addClassName("panel");
        H3 name = new H3(roadmap.roleName());
        Paragraph facts = new Paragraph(getTranslation(
                "shelf.facts",
                roadmap.stepsDone(),
                roadmap.stepsTotal(),
                RoughDates.between(
                        roadmap.forecast().earliest(), roadmap.forecast().latest(), today),
                CatalogWords.date(LocalDate.ofInstant(roadmap.createdAt(), zone))));
        facts.addClassNames("soft", "numbers");
        Div actions = new Div();
        actions.addClassName("row");
        if (roadmap.current()) {
            Span here = new Span(getTranslation("shelf.current"));
            here.addClassNames("badge", "accent");
            actions.add(here, new Anchor(RoadmapNavigation.roadmap(), getTranslation("shelf.open")));
        } else {
            addActions(actions, shelved);
        }
        add(name, facts, actions);
    }

    private void addActions(Div actions, ShelvedRoadmap shelved) {
        UUID id = shelved.roadmap().id();
        String name = shelved.roadmap().roleName();
        if (shelved.putAway()) {
            actions.add(button("shelf.take-out", name, () -> view.takeOut(id)));
        } else {
            actions.add(
                    button("shelf.follow", name, () -> view.follow(id)),
                    button("shelf.put-away.action", name, () -> view.putAway(id)));
        }
        actions.add(button("shelf.remove", name, () -> confirmRemoval(id, name)));
    }

    private Button button(String key, String name, SerializableRunnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation("shelf.action", getTranslation(key), name));
        return button;
    }

    private void confirmRemoval(UUID id, String name) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("shelf.remove.title", name),
                getTranslation("shelf.remove.text"),
                getTranslation("shelf.remove"),
                confirm -> view.remove(id));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shelf.keep"));
        dialog.open();
    }
}
