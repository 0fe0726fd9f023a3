package io.cairn.portfolio.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.QualityChecklist;
import io.cairn.portfolio.QualityPoint;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The points by which the project will be judged, to be ticked by its maker. */
class ChecklistSection extends Section {

    private final Catalog catalog;
    private final @Nullable Slug brief;
    private final CheckboxGroup<QualityPoint> points = new CheckboxGroup<>();
    private List<QualityPoint> shown = List.of();
    /** Ticks of points that are not on the present list: they come back with it. */
    private Set<String> elsewhere = Set.of();

    ChecklistSection(Catalog catalog, @Nullable Slug brief, FieldMarks marks, Changes changes) {
        this.catalog = catalog;
        this.brief = brief;
        addClassNames("form-section", "checklist-section");
        points.setLabel(getTranslation("projects.quality.label"));
        points.setHelperText(getTranslation("projects.help.MET"));
        points.setItemLabelGenerator(QualityWords::title);
        points.setItemHelperGenerator(QualityWords::good);
        points.setManualValidation(true);
        points.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changes.changed();
            }
        });
        marks.put(ProjectField.MET, points);
        add(new H2(getTranslation("projects.quality.title")), points);
    }

    void show(ProjectContent content) {
        show(content.paradigm(), content.met());
    }

    /** Another paradigm may have other points. */
    void follow(@Nullable Paradigm paradigm) {
        if (!QualityChecklist.of(catalog, brief, paradigm).equals(shown)) {
            show(paradigm, met());
        }
    }

    private void show(@Nullable Paradigm paradigm, Set<String> met) {
        List<QualityPoint> now = QualityChecklist.of(catalog, brief, paradigm);
        if (!now.equals(shown)) {
            shown = now;
            points.setItems(now);
        }
        points.setValue(now.stream().filter(point -> met.contains(point.key())).collect(Collectors.toSet()));
        elsewhere = new TreeSet<>(met);
        now.forEach(point -> elsewhere.remove(point.key()));
    }

    Set<String> met() {
        Set<String> met = new TreeSet<>(elsewhere);
        points.getValue().forEach(point -> met.add(point.key()));
        return met;
    }
}
