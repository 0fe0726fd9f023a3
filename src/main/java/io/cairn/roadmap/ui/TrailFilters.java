package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import java.util.LinkedHashMap;
import java.util.Map;

/** Week or area, and what part of the trail. */
class TrailFilters extends Div {

    private static final int TYPING_PAUSE_MS = 250;

    private final SerializableConsumer<TrailQuery> onChange;
    private final UnorderedList views = new UnorderedList();
    private final NativeDetails fold = new NativeDetails();
    private final TextField text = new TextField(getTranslation("roadmap.filter.text"));
    private final Select<StepStatus> status = new Select<>();
    private final Select<StepKind> kind = new Select<>();
    private final Select<Slug> area = new Select<>();
    private final LinkedHashMap<Slug, String> areaNames = new LinkedHashMap<>();
    private TrailQuery query = TrailQuery.ALL;

    TrailFilters(SerializableConsumer<TrailQuery> onChange) {
        this.onChange = onChange;
        addClassName("trail-filters");
        views.addClassNames("plain", "view-switch");
        Nav switcher = new Nav(views);
        switcher.getElement().setAttribute("aria-label", getTranslation("roadmap.view"));

        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(typed -> changed(typed.isFromClient(), query.withText(typed.getValue())));
        prepare(status, "roadmap.filter.status");
        status.setItems(StepStatus.values());
        status.setItemLabelGenerator(value -> value == null ? any() : getTranslation("roadmap.state." + value.name()));
        status.addValueChangeListener(picked -> changed(picked.isFromClient(), query.withStatus(picked.getValue())));
        prepare(kind, "roadmap.filter.kind");
        kind.setItems(StepKind.values());
        kind.setItemLabelGenerator(value -> value == null ? any() : getTranslation("roadmap.kind." + value.name()));
        kind.addValueChangeListener(picked -> changed(picked.isFromClient(), query.withKind(picked.getValue())));
        prepare(area, "roadmap.filter.area");
        area.setItemLabelGenerator(value -> value == null ? any() : areaNames.getOrDefault(value, value.value()));
        area.addValueChangeListener(picked -> changed(picked.isFromClient(), query.withArea(picked.getValue())));

        Div fields = new Div(text, status, kind, area);
        fields.addClassName("filter-fields");
        fold.setSummaryText(getTranslation("roadmap.filter"));
        fold.setContent(fields);
        fold.addClassNames("fold", "filter-fold");
        add(switcher, fold);
    }

    private void prepare(Select<?> select, String label) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
    }

    private String any() {
        return getTranslation("roadmap.filter.any");
    }

    private void changed(boolean byPerson, TrailQuery asked) {
        if (byPerson) {
            onChange.accept(asked);
        }
    }

    void show(TrailQuery asked, Map<Slug, String> areas) {
        query = asked;
        if (!areaNames.equals(areas)) {
            areaNames.clear();
            areaNames.putAll(areas);
            area.setItems(java.util.List.copyOf(areas.keySet()));
        }
        text.setValue(asked.text());
        status.setValue(asked.status());
        kind.setValue(asked.kind());
        area.setValue(asked.area() != null && areas.containsKey(asked.area()) ? asked.area() : null);
        if (asked.isFiltered()) {
            fold.setOpen(true);
        }
        views.removeAll();
        views.add(view(false, "roadmap.view.week"), view(true, "roadmap.view.area"));
    }

    private ListItem view(boolean byArea, String key) {
        Anchor link = new Anchor(query.withByArea(byArea).address(), getTranslation(key));
        if (query.byArea() == byArea) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
