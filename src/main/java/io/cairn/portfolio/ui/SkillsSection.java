package io.cairn.portfolio.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LifecycleStage;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the project shows: its paradigm, the lifecycle stages it went through, the units it proves. */
class SkillsSection extends Section {

    private final Catalog catalog;
    private final Select<Paradigm> paradigm = new Select<>();
    private final CheckboxGroup<Slug> stages = new CheckboxGroup<>(ProjectWords.of(ProjectField.STAGES));
    private final MultiSelectComboBox<UnitId> proves = new MultiSelectComboBox<>(ProjectWords.of(ProjectField.PROVES));

    SkillsSection(Catalog catalog, FieldMarks marks, Changes changes) {
        this.catalog = catalog;
        addClassName("form-section");
        paradigm.setLabel(getTranslation("projects.paradigm"));
        paradigm.setItems(Paradigm.values());
        paradigm.setItemLabelGenerator(
                value -> value == null ? getTranslation("projects.paradigm.none") : CatalogWords.of(value));
        paradigm.setEmptySelectionAllowed(true);
        paradigm.setEmptySelectionCaption(getTranslation("projects.paradigm.none"));
        paradigm.addValueChangeListener(change -> changed(change.isFromClient(), changes));
        stages.setItems(
                catalog.content().stages().stream().map(LifecycleStage::slug).toList());
        stages.setItemLabelGenerator(this::stageName);
        stages.setHelperText(getTranslation("projects.help.STAGES"));
        stages.setManualValidation(true);
        stages.addValueChangeListener(change -> changed(change.isFromClient(), changes));
        proves.setHelperText(getTranslation("projects.help.PROVES"));
        proves.setItemLabelGenerator(unit -> ProjectWords.unit(catalog, unit));
        proves.setManualValidation(true);
        proves.addValueChangeListener(change -> changed(change.isFromClient(), changes));
        marks.put(ProjectField.PARADIGM, paradigm);
        marks.put(ProjectField.STAGES, stages);
        marks.put(ProjectField.PROVES, proves);
        add(new H2(getTranslation("projects.section.skills")), paradigm, stages, proves);
    }

    private static void changed(boolean byPerson, Changes changes) {
        if (byPerson) {
            changes.changed();
        }
    }

    private String stageName(Slug stage) {
        return ProjectWords.stages(catalog, List.of(stage)).stream().findFirst().orElse(stage.value());
    }

    void show(ProjectContent content) {
        paradigm.setValue(content.paradigm());
        stages.setItems(withAll(
                catalog.content().stages().stream().map(LifecycleStage::slug).toList(), content.stages()));
        stages.setValue(content.stages());
        proves.setItems(withAll(catalog.units().stream().map(Unit::id).toList(), content.proves()));
        proves.setValue(content.proves());
    }

    /** What has left the catalogue since is still the project's. */
    private static <T> List<T> withAll(List<T> offered, Collection<T> chosen) {
        return Stream.concat(offered.stream(), chosen.stream()).distinct().toList();
    }

    @Nullable
    Paradigm paradigm() {
        return paradigm.getValue();
    }

    Set<Slug> stages() {
        return new TreeSet<>(stages.getValue());
    }

    Set<UnitId> proves() {
        return new TreeSet<>(proves.getValue());
    }
}
